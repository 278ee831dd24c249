import AnketaWorkflow
import ArgumentParser
import Diagnostics
import Foundation

struct RecordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Prints the records of a file as the CSV layer reads them, one JSON array a line.",
    discussion: """
      Header rows are records too; blank lines and lines above the table are not. Cells stand as in
      the file, with the blanks round them.

      Example:
        anketa records 2026-03-bishkek.csv --delimiter ","
      """)

  @Argument(help: ArgumentHelp("A CSV file; - reads standard input.", valueName: "file"))
  var file: String

  @OptionGroup(title: "Reading options")
  var reading: ReadingArguments

  func run() throws {
    let problems = try RecordListing.write(file, options: reading.options) {
      block throws(Problems) in
      Console.write(block, to: STDOUT_FILENO)
    }
    Console.report(problems)
  }
}
