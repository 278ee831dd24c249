import Diagnostics
import Foundation
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("The example in questionnaires/") struct ExampleContentTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "questionnaires")
  static let schema = folder.appending(path: "questionnaire.schema.json")
  static let exports = ["2026-03-bishkek.csv", "2026-06-osh.csv", "2026-09-naryn.csv"]

  let questionnaire: Questionnaire

  init() throws {
    let path = Self.folder.appending(path: "seminar-feedback.yaml").path
    let reading = readQuestionnaire(at: path)
    #expect(reading.problems == [], "\(reading.problems.map(\.text).joined(separator: "\n"))")
    questionnaire = try reading.get()
  }

  @Test func `is read without a problem and written back unchanged`() throws {
    #expect(questionnaire.items.count == 16)
    #expect(questionnaire.items.filter { $0.battery == "statements" }.count == 5)
    #expect(try read(yaml(of: questionnaire)) == questionnaire)
  }

  @Test(arguments: exports)
  func `has one item for each column of an export`(file: String) throws {
    let header = try #require(try records(file).first)
    #expect(["Timestamp", "Отметка времени", "Убакыт белгиси"].contains(header[0]))
    #expect(Set(header).count == header.count)
    for title in header.dropFirst() {
      let items = questionnaire.items.filter { item in
        item.columns.contains { ColumnPattern($0).matches(title) }
      }
      #expect(items.count == 1, "\(title): \(items.map(\.key))")
    }
    #expect(header.count == questionnaire.items.count + 1)
  }

  @Test(arguments: exports)
  func `knows every answer to a closed question`(file: String) throws {
    let records = try records(file)
    let answers = records.dropFirst()
    #expect((18...31).contains(answers.count))
    #expect(answers.allSatisfy { $0.count == records[0].count })
    for (column, item) in questionnaire.items.enumerated() {
      let labels = item.allOptions.flatMap { $0.label.texts.values }
      for record in answers where !record[column + 1].isEmpty {
        let answer = record[column + 1]
        switch item.type {
        case .rating, .yesNo, .recommend: #expect(labels.contains(answer), "\(item.key)")
        case .single:
          #expect(labels.contains(answer) || item.options.contains { $0.role == .other })
        case .multiple:
          // What is left beside the labels is at most one text of the respondent's own.
          var rest = answer
          for label in labels { rest = rest.replacing(label, with: "") }
          #expect(rest.split(separator: ", ").count <= 1, "\(answer)")
        default: break
        }
      }
    }
  }

  @Test(arguments: exports)
  func `has LF, no byte-order mark, and one test row a day early`(file: String) throws {
    let text = try text(file)
    #expect(!text.contains("\r") && text.hasSuffix("\n") && !text.hasPrefix("\u{FEFF}"))
    let tests = try records(file).filter { $0.contains("test") || $0.contains("тест") }
    #expect(tests.count == 1)
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
  }

  /// A plain reader for the files of this folder: comma, double quotes, LF.
  private func records(_ file: String) throws -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    for character in try text(file) {
      switch character {
      case "\"":
        // A doubled quote closes and opens again; the first of the two stands for both.
        if !isQuoted, field.last != nil { field.append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted:
        records.append(record + [field])
        record = []
        field = ""
      default: field.append(character)
      }
    }
    return records
  }
}
