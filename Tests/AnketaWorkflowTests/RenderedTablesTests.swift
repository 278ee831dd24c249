import AnketaWorkflow
import Foundation
import ReportModel
import SurveyModel
import Testing

/// Every format prints what the annex holds: nothing is rounded or worded twice.
@Suite("Rendered tables") struct RenderedTablesTests {
  static func annex(_ name: String, language: String) throws -> Annex {
    let library = FeedbackReportTests.library
    let responses = try SeminarResponses.read(
      [Examples.path(name)], questionnaire: library.questionnaire("seminar-feedback").0,
      options: ReadingOptions())
    return Annex(
      AnnexContent(
        questionnaire: responses.questionnaire, isInferred: false, tally: responses.tally,
        seminar: Seminar(), sources: responses.sources, program: ProgramVersion.text),
      in: try #require(Phrases.language(language)))
  }

  /// Cells of all tables in their order, blanks made plain.
  static func cells(_ annex: Annex) -> [[String]] {
    func tables(_ section: Annex.Section) -> [Annex.Table] {
      section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        + section.subsections.flatMap(tables)
    }
    return annex.sections.flatMap(tables).flatMap { table in
      [table.columns.map(\.title)] + table.rows.map(\.cells)
    }.map { $0.map(plain) }
  }

  /// What is left of the rows after all those found in their order. Numbers of charts may be tables
  /// of their own between them.
  static func missing(_ expected: [[String]], in rows: [[String]]) -> [[String]] {
    var left = expected[...]
    for row in rows where row == left.first { left.removeFirst() }
    return Array(left)
  }

  static func plain(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test(arguments: zip(Examples.names, ["en", "ru", "ky"]))
  func `of HTML hold the cells of the annex`(name: String, language: String) throws {
    let html = try FeedbackReportTests.report(
      [Examples.path(name)], questionnaire: "seminar-feedback", language: language, format: .html
    ).text
    let tables = html.matches(of: /<table>([\s\S]*?)<\/table>/).map { String($0.output.1) }
    let rows = tables.flatMap { table in
      table.matches(of: /<tr[^>]*>([\s\S]*?)<\/tr>/).map { row in
        row.output.1.matches(of: /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/).map { cell in
          Self.plain(Self.unescaped(cell.output.1.replacing(/<[^>]*>/, with: " ")))
        }
      }
    }
    let expected = Self.cells(try Self.annex(name, language: language))
    #expect(Self.missing(expected, in: rows) == [])
  }

  static func unescaped(_ text: some StringProtocol) -> String {
    var text = String(text)
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(entity, with: character)
    }
    return text
  }

  @Test(arguments: zip(Examples.names, ["en", "ru", "ky"]))
  func `of Markdown hold the cells of the annex`(name: String, language: String) throws {
    let text = try FeedbackReportTests.report(
      [Examples.path(name)], questionnaire: "seminar-feedback", language: language
    ).text
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
      .filter { $0.contains { !"|:- ".contains($0) } }.map { line in
        Self.cells(ofMarkdown: line)
      }
    let expected = Self.cells(try Self.annex(name, language: language))
    #expect(Self.missing(expected, in: rows) == [])
  }

  /// Cells of a row of a pipe table, backslashes taken off.
  static func cells(ofMarkdown line: some StringProtocol) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line.dropFirst().dropLast() {
      if isEscaped {
        cells[cells.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "|" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.map { plain($0) }
  }
}
