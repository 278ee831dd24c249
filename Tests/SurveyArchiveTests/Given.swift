import Diagnostics
import Foundation
import SurveyArchive
import SurveyModel
import Tabulation

/// An archive in a folder of its own, gone with its last user.
final class Given {
  let folder: String
  var path: String { folder + "/archive.sqlite" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/anketa-archive-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var bytes: Data { FileManager.default.contents(atPath: path) ?? Data() }

  static func options(_ codes: ClosedRange<Int>) -> [ResponseOption] {
    codes.map { ResponseOption(code: $0, label: LocalizedText("option \($0)")) }
  }

  /// One item of every kind.
  static let questionnaire = Questionnaire(
    key: "form", languages: ["en"],
    sections: [
      Section(items: [
        Item(
          key: "rating", text: ["en": "Rating?"], type: .rating,
          scale: Scale(
            key: "s", points: options(1...5),
            outside: [
              ResponseOption(code: 99, label: ["en": "Not applicable"], role: .notApplicable)
            ])),
        Item(key: "multiple", text: ["en": "Multiple?"], type: .multiple, options: options(1...3)),
        Item(key: "ranking", text: ["en": "Ranking?"], type: .ranking, options: options(1...3)),
        Item(
          key: "single", text: ["en": "Single?"], type: .single,
          options: options(1...2) + [ResponseOption(code: 3, label: ["en": "Other"], role: .other)]),
        Item(key: "number", text: ["en": "Number?"], type: .number),
        Item(key: "date", text: ["en": "Date?"], type: .date),
        Item(key: "text", text: ["en": "Text?"], type: .text),
      ])
    ], respondentCode: ["Code"])

  static let rows: [[Answer]] = [
    [
      .option(4), .options([1, 3]), .ranking([3, 1, 2]), .option(1), .number(2.5),
      .date(CalendarDate(year: 2026, month: 3, day: 12)), .text("More “time”, \"please\"\n"),
    ],
    [
      .option(99), .options([]), .missing(.damaged), .option(3, writeIn: "Media"), .number(12),
      .missing(.blank), .text("Рахмат"),
    ],
    [
      .missing(.notApplicable), .missing(.notAsked), .missing(.blank), .option(3),
      .missing(.damaged), .missing(.blank), .missing(.blank),
    ],
  ]

  /// The tally of rows, without texts.
  static func tally(_ rows: [[Answer]]) -> Tally {
    var tally = Tally(of: questionnaire)
    tally.responses = rows.count
    for row in rows {
      for (index, answer) in row.enumerated() { tally.items[index].count(answer) }
    }
    for index in tally.items.indices {
      tally.items[index].textsNotKept += tally.items[index].texts.values.reduce(0, +)
      tally.items[index].texts = [:]
      tally.items[index].writeIns = [:]
    }
    return tally
  }

  /// Puts a seminar with these responses into the archive.
  @discardableResult
  func add(
    _ key: String, series: String = "Series", rows: [[Answer]] = Given.rows,
    codes: [String?] = [], questionnaire: Questionnaire = Given.questionnaire
  ) throws -> SurveyArchive {
    let archive = try SurveyArchive.writing(path)
    try archive.change { change in
      let asked = try change.put(questionnaire)
      try change.add(
        ArchivedSeminar(key: key, series: series, date: "2026-03-12"), questionnaire: asked,
        isInferred: false)
      let writer = try change.beginSource("\(key).csv", sha256: "sum of \(key)", of: key)
      for (row, answers) in rows.enumerated() {
        for (item, answer) in answers.enumerated() { writer.define(row, of: item, as: answer) }
        try writer.write(
          row: row + 2, line: row + 3, numbers: answers.map { _ in row }, single: [:],
          code: codes.indices.contains(row) ? codes[row].flatMap { RespondentCode($0) } : nil)
      }
      try change.finish(
        writer,
        as: ArchivedSource(
          file: "\(key).csv", sha256: "sum of \(key)", records: rows.count, counted: rows.count,
          reading: "{}"))
      try change.setTally(Self.tally(rows), batteries: [], of: key)
    }
    return archive
  }

  /// The codes of the problems that a piece of work ends with.
  static func refusal(_ work: () throws -> Void) -> [String] {
    do {
      try work()
      return []
    } catch let problems as Problems {
      return problems.list.map(\.code)
    } catch {
      return ["\(error)"]
    }
  }
}
