import ArgumentParser
import Glibc

/// Measures reading against bare libcsv, and the program as a whole.
@main struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anketa-benchmarks",
    abstract:
      "Measures how fast answers are read, counted and summed up, reading against libcsv alone.",
    discussion: """
      Every figure comes from a process of its own, and the things compared take turns, so that \
      their ratios hold on a busy machine too. Needs a release build, with anketa beside it for the \
      last two figures. The exit status is 0 whether the marks are met or not.
      """,
    subcommands: [
      Compare.self, Measure.self, Statistics.self, Generate.self, ArchiveBenchmark.self,
    ],
    defaultSubcommand: Compare.self)

  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measures everything.")

    @Option(help: "Rows of the file that is made.")
    var rows = 1_000_000
    @Option(help: "How often everything takes its turn.")
    var rounds = 5
    @Option(help: "Measure this file instead of a made one.")
    var input: String?
    @Flag(help: "Leave the files that were made.")
    var keep = false

    func run() {
      let folder = TemporaryFolder.make()
      let comparison = Comparison(folder: folder, input: input, rows: rows, rounds: max(1, rounds))
      print(comparison.table.text)
      if keep { print("\nfiles in \(folder)") } else { comparison.removeFiles() }
    }
  }

  struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Measures one thing once, in this process.", shouldDisplay: false)

    @Argument var measurement: String
    @Argument var path: String
    @Argument var sample: String

    func run() throws {
      guard let measurement = Measurement(rawValue: measurement) else {
        throw ValidationError("There is nothing called “\(measurement)” to measure.")
      }
      print(try measurement.run(path, sample: sample).line)
    }
  }

  struct Statistics: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Measures statistics once, in this process.", shouldDisplay: false)

    @Argument var measurement: String

    func run() throws {
      guard let measurement = StatisticsMeasurement(name: measurement) else {
        throw ValidationError("There are no statistics called “\(measurement)” to measure.")
      }
      print(Measurement.Result(seconds: measurement.run(), allocations: 0).line)
    }
  }

  struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Writes the file that is measured.")

    @Option(help: "Rows to write.")
    var rows = 1_000_000
    @Argument(help: "Where to write.")
    var path: String

    func run() { FormExport.write(rows: rows, to: path) }
  }
}
