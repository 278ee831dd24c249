import AnketaWorkflow
import ArgumentParser
import Foundation
import ReportModel

/// Where an annex goes, in which form, and how much of it.
struct WritingArguments: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write the annex; without it, to standard output.", valueName: "file"))
  var output: String?

  @Option(help: "html, md or json; without it, as the ending of -o says, else md.")
  var format: String?

  @Option(help: "How much to print: brief, full or technical.")
  var detail: Detail = .full

  /// ``ReportDetail``, as an argument.
  enum Detail: String, ExpressibleByArgument, CaseIterable {
    case brief, full, technical
  }

  var reportDetail: ReportDetail { ReportDetail(rawValue: detail.rawValue) ?? .full }

  var reportFormat: ReportFormat {
    format.flatMap(ReportFormat.init(rawValue:)) ?? output.flatMap(ReportFormat.init(path:)) ?? .md
  }

  /// - Throws: What is wrong with the format.
  func check() throws {
    if let format, ReportFormat(rawValue: format) == nil {
      throw ValidationError(
        "There is no format “\(format)”. Anketa writes html, md and json.")
    }
    if let output, format == nil, ReportFormat(path: output) == nil {
      throw ValidationError(
        "The ending of “\(output)” names no format that Anketa writes: use .html, .md or .json, or "
          + "say --format.")
    }
  }

  /// Writes the annex, records it if it is from the archive, and tells what was noticed.
  func write(_ annex: WrittenAnnex) throws {
    try write(annex.text)
    Console.report(annex.problems + (annex.release?.record(at: Self.now) ?? []))
  }

  /// The time of day in ISO 8601, UTC.
  private static var now: String { Date().formatted(.iso8601) }

  /// Writes the text aside and renames it, or prints it.
  func write(_ text: String) throws {
    if let output { try OutputFile.write(text.utf8, to: output) } else { Console.print(text) }
  }
}
