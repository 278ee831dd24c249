import AnketaWorkflow
import ArgumentParser
import Foundation
import ReportModel

/// Where an annex goes, in which form, and how much of it.
struct WritingArguments: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write the annex, several times for several formats; without it, to standard output.",
      valueName: "file"))
  var output: [String] = []

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "html, pdf, docx, odt, xlsx, md or json; without it, as the ending of -o says, else md.",
      valueName: "format")
  )
  var formatNames: [String] = []

  private var format: String? { formatNames.first }

  @Option(help: "How much to print: brief, full or technical.")
  var detail: Detail = .full

  @Option(
    help: ArgumentHelp(
      "A Word document whose styles, header, footer and page set-up the .docx takes on; its text is left out.",
      valueName: "docx"))
  var template: String?

  @Option(
    help: ArgumentHelp(
      "The number of the annex in your report: 4 makes it “Annex 4”.", valueName: "number"))
  var annexNumber: String?

  @Option(
    help: ArgumentHelp(
      "Also write each chart into this folder, as SVG and, where rsvg-convert is installed, as PNG.",
      valueName: "folder"))
  var charts: String?

  var look: AnnexLook {
    AnnexLook(template: template, number: annexNumber ?? "", hasChartFiles: charts != nil)
  }

  /// ``ReportDetail``, as an argument.
  enum Detail: String, ExpressibleByArgument, CaseIterable {
    case brief, full, technical
  }

  var reportDetail: ReportDetail { ReportDetail(rawValue: detail.rawValue) ?? .full }

  /// One for each of ``output``; one for standard output.
  var reportFormats: [ReportFormat] {
    if let format = format.flatMap(ReportFormat.init(rawValue:)) { return [format] }
    return output.isEmpty ? [.md] : output.compactMap(ReportFormat.init(path:))
  }

  /// `html,docx` or each in a `--format` of its own.
  private var batchNames: [String] {
    formatNames.flatMap { names in
      names.split(separator: ",").map { String($0.filter { $0 != " " }) }
    }
  }

  /// Of the annexes of many seminars: HTML, unless others are named.
  var batchFormats: [ReportFormat] {
    batchNames.isEmpty ? [.html] : batchNames.compactMap(ReportFormat.init(rawValue:))
  }

  /// - Throws: What is wrong with the formats, or with the folder, for the annexes of many seminars.
  func checkBatch() throws {
    guard output.count == 1 else {
      throw ValidationError("With --all, -o names the folder of all annexes, once: -o reports/.")
    }
    if let other = batchNames.first(where: { ReportFormat(rawValue: $0) == nil }) {
      throw ValidationError("There is no format “\(other)”. Anketa writes \(Self.formats).")
    }
    let named = batchNames
    if let twice = named.indices.first(where: { named[..<$0].contains(named[$0]) }) {
      throw ValidationError("--format names “\(named[twice])” twice.")
    }
  }

  /// - Throws: What is wrong with the format.
  func check() throws {
    if formatNames.count > 1 {
      throw ValidationError("Several --format go with --all. Name a file for each format with -o.")
    }
    if let format, ReportFormat(rawValue: format) == nil {
      throw ValidationError(
        "There is no format “\(format)”. Anketa writes \(Self.formats).")
    }
    if let annexNumber, annexNumber.isEmpty || annexNumber.count > 12 {
      throw ValidationError("--annex-number takes a short number, such as 4 or B.2.")
    }
    if template != nil, !reportFormats.contains(.docx) {
      throw ValidationError(
        "--template gives a Word document its look. Name one: -o annex.docx.")
    }
    if output.isEmpty, let format = reportFormats.first(where: { !$0.isText }) {
      throw ValidationError(
        "\(Self.name(format)) is not for the screen. Name a file for it: "
          + "-o annex.\(format).")
    }
    if format != nil, output.count > 1 {
      throw ValidationError(
        "--format says the format of one file. Of several -o the endings say it: leave --format out."
      )
    }
    if let twice = output.indices.first(where: { output[..<$0].contains(output[$0]) }) {
      throw ValidationError(
        "-o names “\(output[twice])” twice. Give each format a file of its own.")
    }
    if format == nil, let other = output.first(where: { ReportFormat(path: $0) == nil }) {
      throw ValidationError(
        "The ending of “\(other)” names no format that Anketa writes: use \(Self.endings), or "
          + "say --format.")
    }
  }

  private static func name(_ format: ReportFormat) -> String {
    switch format {
    case .pdf: "A PDF"
    case .odt: "An OpenDocument text"
    case .xlsx: "A workbook"
    default: "A Word document"
    }
  }

  private static let formats = "html, pdf, docx, odt, xlsx, md and json"
  private static let endings = ".html, .pdf, .docx, .odt, .xlsx, .md or .json"

  /// Writes the annex, records it if it is from the archive, and tells what was noticed.
  ///
  /// - Parameter manifest: Where to write what it was made of.
  func write(_ annex: WrittenAnnex, manifest: String? = nil) throws {
    if let charts { try write(annex.charts, into: charts) }
    guard !output.isEmpty else {
      Console.print(annex.texts[0])
      record(annex)
      return
    }
    for (index, path) in output.enumerated() {
      do {
        try OutputFile.write(annex.files[index], to: path)
      } catch {
        // The files before this one are out in the world, and the archive must know.
        if index > 0 { record(annex) }
        throw error
      }
    }
    record(annex)
    if let manifest { try write(annex.manifest, to: manifest, annex) }
  }

  /// Writes the charts, and tells what is missing for pictures of them.
  private func write(_ charts: [ChartFile], into folder: String) throws {
    try OutputFolder.prepare(folder)
    let pictures = ChartFile.pictures(of: charts)
    for chart in charts + pictures.files {
      try OutputFile.write(chart.bytes, to: "\(folder)/\(chart.name)")
    }
    Console.report(pictures.problems)
  }

  private func write(
    _ manifest: RunManifest?, to path: String, _ annex: WrittenAnnex
  ) throws {
    guard var manifest else { return }
    for (index, output) in output.enumerated() {
      manifest.add(output: output, reportFormats[index].rawValue, annex.files[index])
    }
    manifest.date = try RunManifest.date(Self.sourceDate)
    try OutputFile.write(manifest.json.utf8, to: path)
  }

  /// The time that builds of packages are told to take for now.
  static var sourceDate: String? { ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] }

  private func record(_ annex: WrittenAnnex) {
    Console.report(annex.problems + (annex.release?.record(at: Self.now) ?? []))
  }

  /// The time of day in ISO 8601, UTC.
  private static var now: String { Date().formatted(.iso8601) }
}
