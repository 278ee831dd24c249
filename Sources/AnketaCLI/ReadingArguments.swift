import AnketaWorkflow
import ArgumentParser

/// What every command that reads a file takes, to overrule what was found out.
struct ReadingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp("What parts the cells: one character, or tab.", valueName: "character"))
  var delimiter: String?

  @Option(help: ArgumentHelp("What quotes a cell; usually \".", valueName: "character"))
  var quote: String?

  @Option(help: ArgumentHelp("How the letters are stored, such as utf-8 or windows-1251."))
  var encoding: String?

  @Option(help: ArgumentHelp("How many rows of titles there are, 0 to 3.", valueName: "number"))
  var headerRows: Int?

  @Option(
    help: ArgumentHelp("The form tool, such as google-forms or surveymonkey.", valueName: "name"))
  var tool: String?

  @Option(
    help: ArgumentHelp(
      "How dates are written: day-first or month-first.", valueName: "notation"))
  var dates: DateNotation?

  enum DateNotation: String, ExpressibleByArgument, CaseIterable {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
  }

  func validate() throws {
    if let headerRows, !(0...3).contains(headerRows) {
      throw ValidationError("--header-rows takes a number from 0 to 3, not \(headerRows).")
    }
  }

  var options: ReadingOptions {
    ReadingOptions(
      delimiter: delimiter, quote: quote, encoding: encoding, headerRows: headerRows, tool: tool,
      isDayFirst: dates.map { $0 == .dayFirst })
  }
}
