import AnketaWorkflow
import ArgumentParser

struct ReleasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "releases",
    abstract: "Lists the annexes that were written from the archive.",
    discussion: """
      The newest last, each with what it lets people count: responses, and the groups that it shows. \
      New annexes are checked against these, so that no two of them show what few people answered.

      Examples:
        anketa releases
        anketa releases 2026-03-bishkek --json
      """)

  @Argument(help: "Only those with this seminar: its key.")
  var seminar: String?

  @Flag(help: "Prints a JSON document for programs.")
  var json = false

  @OptionGroup var archive: ArchiveArguments

  func run() throws {
    let listing = try ReleaseListing(of: seminar, archive: archive.path)
    Console.print(json ? listing.json : listing.text)
  }
}
