import ArgumentParser
import Glibc
import SurveyArchive
import Tabulation

/// Measures the archive: importing a long file, and reading an archive of many seminars.
struct ArchiveBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Measures importing, and reading an archive of many seminars.",
    subcommands: [Run.self, Fill.self, ReadSeries.self], defaultSubcommand: Run.self)

  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measures everything.")

    @Option(help: "Rows of the longer file.")
    var rows = 1_000_000
    @Option(help: "Seminars of 50 responses to 20 items.")
    var seminars = 10_000

    func run() {
      let work = ArchiveMeasurements(folder: TemporaryFolder.make())
      work.importLongFile(rows: 100_000)
      work.importLongFile(rows: rows)
      work.readManySeminars(seminars)
      work.removeFiles()
    }
  }

  struct Fill: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes an archive.", shouldDisplay: false)

    @Argument var seminars: Int
    @Argument var path: String

    func run() throws { try ManySeminars(count: seminars).write(to: path) }
  }

  struct ReadSeries: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Reads the tallies of a series.", shouldDisplay: false)

    @Argument var path: String
    @Argument var series: String

    func run() throws {
      let clock = ContinuousClock()
      let start = clock.now
      let tallies = try SurveyArchive.reading(path).read { try $0.tallies(ofSeries: series) }
      let answers = tallies.reduce(0) { sum, seminar in
        seminar.tally.items.reduce(sum) { $0 + $1.answered }
      }
      precondition(answers > 0, "nothing counted")
      print((clock.now - start) / .seconds(1))
    }
  }
}
