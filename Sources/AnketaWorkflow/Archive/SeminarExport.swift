public import Diagnostics
import Foundation
import SurveyArchive
import SurveyModel

/// The responses of a seminar as a clean table, with a codebook that says what stands in it.
///
/// One line a response, one column an item: the code of the chosen option, the number, the date in ISO
/// 8601, the open answer. A multiple choice has a column of 0 and 1 for each option. A cell is empty where
/// there is no answer. In front of what a spreadsheet would take for a formula stands an apostrophe.
public struct SeminarExport: Sendable {
  /// The table as CSV: UTF-8, commas, a line feed behind each line.
  public let table: String
  /// The codebook as CSV.
  public let codebook: String

  /// - Throws: `unknown-seminar`, `responses-forgotten`, or what keeps the archive from being read.
  public init(_ key: String, archive: String) throws(Problems) {
    (table, codebook) = try SurveyArchive.reading(archive).read { reader in
      let seminar = try reader.seminar(key)
      if let day = seminar.forgotten { throw Problems(.responsesForgotten(key, on: day)) }
      let asked = try reader.questionnaire(of: key).archived.questionnaire
      var lines = [Self.line(["file", "row", "line"] + asked.items.flatMap(Self.columns))]
      try reader.forEachResponse(of: key, openAnswers: true) { response in
        var cells = [Self.guarded(response.file), "\(response.row)", "\(response.line)"]
        for (item, answer) in zip(asked.items, response.answers) {
          cells += Self.cells(answer, of: item)
        }
        lines.append(Self.line(cells))
      }
      return (lines.joined(), Self.codebook(asked))
    }
  }

  /// Writes the table, and the codebook beside it with `-codebook` in its name.
  ///
  /// - Returns: Both paths.
  /// - Throws: `cannot-write`.
  public func write(to path: String) throws(Problems) -> [String] {
    let base = path.lowercased().hasSuffix(".csv") ? String(path.dropLast(4)) : path
    let second = base + "-codebook.csv"
    try OutputFile.write(codebook.utf8, to: second)
    try OutputFile.write(table.utf8, to: path)
    return [path, second]
  }

  private static func columns(of item: Item) -> [String] {
    let isSplit = item.type == .multiple || item.type == .ranking
    let columns = isSplit ? item.options.map { "\(item.key).\($0.code)" } : [item.key]
    return columns + (item.allOptions.contains { $0.role == .other } ? ["\(item.key).text"] : [])
  }

  private static func cells(_ answer: Answer, of item: Item) -> [String] {
    let hasText = item.allOptions.contains { $0.role == .other }
    func cells(_ values: [String], _ written: [String] = []) -> [String] {
      values + (hasText ? [guarded(written.joined(separator: "; "))] : [])
    }
    let width = item.type == .multiple || item.type == .ranking ? item.options.count : 1
    switch answer {
    case .option(let code, let written): return cells(["\(code)"], [written].compactMap { $0 })
    case .options(let codes, let written):
      return cells(item.options.map { codes.contains($0.code) ? "1" : "0" }, written)
    case .ranking(let codes):
      return cells(
        item.options.map { option in
          codes.firstIndex(of: option.code).map { String($0 + 1) } ?? ""
        })
    case .number(let number): return cells([AnswerPlaces.text(number)])
    case .date(let date): return cells([date.iso])
    case .text(let text): return cells([guarded(text)])
    case .missing: return cells(Array(repeating: "", count: width))
    }
  }

  private static func codebook(_ asked: Questionnaire) -> String {
    let language = asked.languages.first ?? LocalizedText.undetermined
    var lines = [line(["column", "text", "type", "code", "label", "meaning"])]
    for item in asked.items {
      let text = guarded(item.text(language))
      let names = columns(of: item)
      let isSplit = item.type == .multiple || item.type == .ranking
      if item.allOptions.isEmpty {
        lines.append(line([item.key, text, item.type.rawValue, "", "", ""]))
      }
      for (place, option) in item.allOptions.enumerated() {
        lines.append(
          line([
            isSplit ? names[place] : item.key, text, item.type.rawValue, "\(option.code)",
            guarded(option.label(language)), option.role.rawValue,
          ]))
      }
      if let last = names.last, last.hasSuffix(".text") {
        lines.append(line([last, text, "text", "", "", "written beside “other”"]))
      }
    }
    return lines.joined()
  }

  // MARK: Cells

  /// What a spreadsheet would run gets an apostrophe in front, and so does what begins with one.
  private static func guarded(_ text: String) -> String {
    let first = text.drop { $0 == " " || $0 == "\u{A0}" }.unicodeScalars.first
    return first.map { "=+-@\t\r\n'".unicodeScalars.contains($0) } == true ? "'" + text : text
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { cell in
      cell.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
        || cell.hasPrefix(" ") || cell.hasSuffix(" ")
        ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }.joined(separator: ",") + "\n"
  }
}
