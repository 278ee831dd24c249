import AnketaWorkflow
import ArgumentParser

struct SeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "series",
    abstract: "Lists the series of the archive, and says which of their questions ask the same.",
    discussion: """
      Examples:
        anketa series
        anketa series match "Open budgets"
      """,
    subcommands: [ListSeriesCommand.self, MatchSeriesCommand.self],
    defaultSubcommand: ListSeriesCommand.self)
}

struct ListSeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the series with their seminars, dates and matches.",
    discussion: """
      Example:
        anketa series list --json
      """)

  @Flag(help: "Prints a JSON document for programs.")
  var json = false

  @OptionGroup var archive: ArchiveArguments

  func run() throws {
    let listing = try SeriesListing(archive: archive.path)
    Console.print(json ? listing.json : listing.text)
  }
}
