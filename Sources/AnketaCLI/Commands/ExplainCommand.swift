import AnketaWorkflow
import ArgumentParser
import Diagnostics

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows where the figures of a question come from.",
    discussion: """
      Base, answers, missing answers and rows that were left out, each with its lines in the source \
      file. Works on a seminar of the archive and on a file without one. Open answers are not shown.

      Examples:
        anketa explain 2026-03-bishkek overall
        anketa explain 2026-03-bishkek.csv overall -q seminar-feedback
      """)

  @Argument(help: ArgumentHelp("Key of a seminar, or a CSV file.", valueName: "seminar"))
  var subject: String

  @Argument(help: "Key of the item, as `anketa inspect` and `anketa seminars show` list it.")
  var item: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Reads the file with this questionnaire.", valueName: "name"))
  var questionnaire: String?

  @Flag(help: "Prints a JSON document for programs.")
  var json = false

  @OptionGroup var archive: ArchiveArguments

  @OptionGroup(title: "Reading options")
  var reading: ReadingArguments

  func run() throws {
    let explanation = try Explanation(
      of: item, in: subject, archive: archive.path, questionnaire: questionnaire,
      options: reading.options)
    Console.print(json ? explanation.json : explanation.text)
    Console.report(explanation.problems)
  }
}
