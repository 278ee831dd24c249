import AnketaWorkflow
import ArgumentParser
import Foundation

struct SeminarsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seminars",
    abstract: "Lists, shows, changes and exports the seminars of the archive.",
    discussion: """
      Examples:
        anketa seminars
        anketa seminars show 2026-03-bishkek
        anketa seminars edit 2026-03-bishkek --place "Bishkek, city hall"
        anketa seminars export 2026-03-bishkek -o bishkek.csv
        anketa seminars forget --before 2025
      """,
    subcommands: [
      ListSeminarsCommand.self, ShowSeminarCommand.self, EditSeminarCommand.self,
      RemoveSeminarsCommand.self, ForgetSeminarsCommand.self, ExportSeminarCommand.self,
    ], defaultSubcommand: ListSeminarsCommand.self)
}

struct ListSeminarsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the seminars by series and date.",
    discussion: """
      Example:
        anketa seminars list --series "Open budgets"
      """)

  @Option(help: "Only the seminars of this series.")
  var series: String?

  @Flag(help: "Prints a JSON document for programs.")
  var json = false

  @OptionGroup var archive: ArchiveArguments

  func run() throws {
    let listing = try SeminarListing(archive: archive.path, series: series)
    Console.print(json ? listing.json : listing.text)
  }
}

struct ShowSeminarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what the archive knows of a seminar.",
    discussion: """
      Example:
        anketa seminars show 2026-03-bishkek
      """)

  @Argument(help: "Key of the seminar.")
  var seminar: String

  @Flag(help: "Prints a JSON document for programs.")
  var json = false

  @OptionGroup var archive: ArchiveArguments

  func run() throws {
    let card = try SeminarCard(seminar, archive: archive.path)
    Console.print(json ? card.json : card.text)
  }
}

struct EditSeminarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes what is known of a seminar; its answers stay.",
    discussion: """
      What is not named stays as it is; an empty text takes away what was there.

      Example:
        anketa seminars edit 2026-03-bishkek --date 2026-03-13 --attended 27
      """)

  @Argument(help: "Key of the seminar.")
  var seminar: String

  @Option(help: "A new key.")
  var key: String?

  @OptionGroup var details: SeminarArguments
  @OptionGroup var archive: ArchiveArguments

  func run() throws {
    Console.print(
      try SeminarUpkeep.edit(
        seminar, details.seminar(seminar), newKey: key, archive: archive.path))
  }
}

struct RemoveSeminarsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Takes seminars out of the archive, counts and all.",
    discussion: """
      Asks before it does. To drop responses and keep the counts, use `anketa seminars forget`.

      Example:
        anketa seminars remove 2026-03-bishkek
      """)

  @Argument(help: "Keys of the seminars.")
  var seminars: [String]

  @Flag(name: [.short, .long], help: "Does not ask.")
  var yes = false

  @OptionGroup var archive: ArchiveArguments

  func run() throws {
    if !yes {
      Console.printError(try SeminarUpkeep.removal(of: seminars, archive: archive.path))
      Console.printError("Remove from \(archive.path)? Type yes:")
      guard let answer = readLine(), ["y", "yes"].contains(answer.lowercased()) else {
        Console.printError("Nothing was removed.")
        throw ExitCode(1)
      }
    }
    Console.print(try SeminarUpkeep.remove(seminars, archive: archive.path))
  }
}

struct ForgetSeminarsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Drops responses and comments, and keeps the counts.",
    discussion: """
      For a rule such as “after two years”: figures can still be compared, and no answer sheet is left. \
      It cannot be undone.

      Examples:
        anketa seminars forget 2026-03-bishkek
        anketa seminars forget --before 2025-07-01
      """)

  @Argument(help: "Keys of the seminars.")
  var seminars: [String] = []

  @Option(help: "All seminars before this day, month or year.")
  var before: String?

  @OptionGroup var archive: ArchiveArguments

  func validate() throws {
    if seminars.isEmpty, before == nil {
      throw ValidationError("Name a seminar, or a date with --before.")
    }
  }

  func run() throws {
    let calendar = Calendar(identifier: .gregorian)
    let now = calendar.dateComponents([.year, .month, .day], from: Date())
    let today = String(format: "%04d-%02d-%02d", now.year ?? 0, now.month ?? 0, now.day ?? 0)
    Console.print(
      try SeminarUpkeep.forget(seminars, before: before, today: today, archive: archive.path))
  }
}

struct ExportSeminarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the responses of a seminar as a clean table.",
    discussion: """
      One line a response, one column an item, codes for answers; the codebook beside it says what they \
      mean. Open answers are in it: keep it as safe as the questionnaires.

      Example:
        anketa seminars export 2026-03-bishkek -o bishkek.csv
      """)

  @Argument(help: "Key of the seminar.")
  var seminar: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write the table, its codebook beside it; without it, KEY.csv.", valueName: "file"))
  var output: String?

  @OptionGroup var archive: ArchiveArguments

  func run() throws {
    let export = try SeminarExport(seminar, archive: archive.path)
    let paths = try export.write(to: output ?? "\(seminar).csv")
    Console.print(paths.map { "Wrote \($0)" }.joined(separator: "\n"))
  }
}
