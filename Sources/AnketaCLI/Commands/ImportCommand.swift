import AnketaWorkflow
import ArgumentParser
import Diagnostics

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Puts a seminar, or a folder of seminars, into the archive.",
    discussion: """
      The archive is one SQLite file. Several files of one seminar are kept together. A file that is \
      there already is recognised, and nothing is doubled. Either everything is imported or nothing. \
      Names, addresses and the like are never imported; respondents' codes are, as hashes only.

      Instead of files, name a folder with a list seminars.csv that has the columns file, series, \
      seminar, title, date, place, organisers, invited, attended, languages, questionnaire: one line \
      for each file, the last eight as far as you know them.

      Examples:
        anketa import 2026-03-bishkek.csv -q seminar-feedback --series "Open budgets" \\
          --seminar 2026-03-bishkek --title "Open budgets for local councils" \\
          --date 2026-03-12 --place Bishkek --attended 28
        anketa import paper.csv --seminar 2026-03-bishkek --add
        anketa import corrected.csv --seminar 2026-03-bishkek --replace --dry-run
        anketa import seminars/
      """)

  @Argument(
    help: ArgumentHelp(
      "CSV files of one seminar; or a folder with a list seminars.csv.", valueName: "file"))
  var files: [String]

  @Option(help: "Key of the seminar: what it is called from now on, such as 2026-03-bishkek.")
  var seminar: String?

  @OptionGroup var details: SeminarArguments

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The questionnaire: a name in questionnaires/, or the path of a YAML file.", valueName: "name"
    ))
  var questionnaire: String?

  @Flag(help: "The files have further answers of a seminar that is in the archive.")
  var add = false

  @Flag(help: "The files take the place of those that the seminar has; tells what differs.")
  var replace = false

  @Flag(help: "Tells what would be imported, and writes nothing.")
  var dryRun = false

  @OptionGroup var archive: ArchiveArguments

  @OptionGroup(title: "Reading options")
  var reading: ReadingArguments

  private var namesList: Bool { files.contains { SeminarList.isMeant(by: $0) } }

  func validate() throws {
    if add, replace { throw ValidationError("--add and --replace exclude each other.") }
    if files.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
    if namesList {
      if files.count > 1 { throw ValidationError("Name one folder or list, and no other file.") }
      if seminar != nil {
        throw ValidationError("With a list, keys of seminars stand in the list.")
      }
    } else if seminar == nil {
      throw ValidationError("Name the seminar with --seminar, for instance 2026-03-bishkek.")
    }
  }

  func run() throws {
    var entries: [ArchiveImport.Entry] = []
    var problems: [Problem] = []
    if namesList {
      let list = try SeminarList(
        path: files[0], series: details.series, questionnaire: questionnaire)
      (entries, problems) = (list.entries, list.problems)
    } else if let seminar {
      entries = [
        .init(files: files, seminar: details.seminar(seminar), questionnaire: questionnaire)
      ]
    }
    let work = ArchiveImport(
      entries: entries, archive: archive.path,
      meeting: add ? .add : replace ? .replace : .refuse, isTrial: dryRun,
      options: reading.options)
    let (text, found) = try work.run()
    Console.print(text)
    Console.report(problems + found)
  }
}
