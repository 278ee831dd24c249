import CSVReading
import Foundation
import ResponseImport
import Testing

/// What spreadsheet programs make of a file that they open and save.
enum Resaving: CaseIterable, CustomTestStringConvertible {
  /// Excel on a Russian Windows, “CSV (comma delimited)”.
  case windows1251
  /// The same, “CSV UTF-8”.
  case markedUTF8
  /// Excel, “Unicode text”.
  case utf16
  /// Excel with the separator in the first line, as some tools write for it.
  case namedSeparator
  /// A spreadsheet on an old Mac: lines end in a carriage return.
  case carriageReturns

  var testDescription: String {
    switch self {
    case .windows1251: "windows-1251 with semicolons"
    case .markedUTF8: "UTF-8 with mark and semicolons"
    case .utf16: "UTF-16 with tabs"
    case .namedSeparator: "sep=;"
    case .carriageReturns: "lines that end in CR"
    }
  }

  func bytes(of records: [[String]]) -> [UInt8] {
    switch self {
    case .windows1251:
      // “№” and “’” are in the set; what is not becomes “?”, as it does there.
      Array(
        text(records, ";", "\r\n").data(
          using: .windowsCP1251, allowLossyConversion: true) ?? Data())
    case .markedUTF8: [0xEF, 0xBB, 0xBF] + Array(text(records, ";", "\r\n").utf8)
    case .utf16:
      [0xFF, 0xFE]
        + text(records, "\t", "\r\n").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .namedSeparator: Array(("sep=;\r\n" + text(records, ";", "\r\n")).utf8)
    case .carriageReturns: Array(text(records, ",", "\r").utf8)
    }
  }

  private func text(_ records: [[String]], _ delimiter: String, _ end: String) -> String {
    records.map { record in
      record.map { cell in
        let needsQuotes = cell.contains { $0.isNewline || "\"\t,;".contains($0) }
        return needsQuotes ? "\"\(cell.replacingOccurrences(of: "\"", with: "\"\""))\"" : cell
      }.joined(separator: delimiter) + end
    }.joined()
  }
}

@Suite("The same answers, saved again by a spreadsheet program") struct ResavedFixtureTests {
  @Test(arguments: ToolFixture.all, Resaving.allCases)
  func `are still the tool's and the same`(fixture: ToolFixture, resaving: Resaving) throws {
    var records: [[String]] = []
    var reader = try fixture.csvFile().records()
    while let record = try reader.next() { records.append(record.texts) }
    let file = try SurveyedFile(
      CSVFile.bytes(resaving.bytes(of: records), name: "resaved.csv"), options: fixture.options)
    #expect(file.layout.name == fixture.tool)
    let responses = try ResponseImporter.inferredResponses(in: file, key: "form")
    #expect(responses.uses == fixture.uses)
    #expect(responses.audit.excluded.map(\.reason) == fixture.excluded)
    #expect(fixture.neutral(responses) == fixture.expected)
  }
}
