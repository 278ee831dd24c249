public import Diagnostics
internal import Foundation
internal import GRDB
public import SurveyModel

/// Writes the responses of one file. What an answer looks like in the archive is worked out once for each
/// distinct answer, so a row costs little more than its bytes.
public final class ResponseWriter {
  let source: Int
  private let reader: ArchiveReader
  private let seminar: Int
  private let items: [Item]
  private let itemIDs: [Int]
  private let key: RespondentKey?
  private let response: Statement
  private let openAnswer: Statement
  private var nextID: Int
  /// By item and number: the value in the array of answers. Empty for what is not defined.
  private var values: [[String]]
  /// By item and number, the answers that are more than their value; most are not.
  private var more: [[Int: CodedAnswer]]

  init(
    _ reader: ArchiveReader, seminar: Int, source: Int, questionnaire: Questionnaire,
    itemIDs: [Int]
  ) throws {
    self.reader = reader
    self.seminar = seminar
    self.source = source
    self.itemIDs = itemIDs
    items = questionnaire.items
    key = questionnaire.respondentCode.isEmpty ? nil : try RespondentKey(reader.db)
    values = Array(repeating: [], count: items.count)
    more = Array(repeating: [:], count: items.count)
    response = try reader.db.makeStatement(
      sql: """
        INSERT INTO response (id, seminar, source, row, line, answers, reasons, respondent)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    openAnswer = try reader.db.makeStatement(
      sql: """
        INSERT INTO open_answer (response, item, number, is_beside_other, text)
        VALUES (?, ?, ?, ?, ?)
        """)
    nextID = (try Int.fetchOne(reader.db, sql: "SELECT max(id) FROM response") ?? 0) + 1
  }

  /// What a number stands for in ``write(row:line:numbers:single:code:)``.
  ///
  /// - Parameter item: Its place in the questionnaire.
  public func define(_ number: Int, of item: Int, as answer: Answer) {
    let missing = number + 1 - values[item].count
    if missing > 0 { values[item] += repeatElement("", count: missing) }
    let coded = CodedAnswer(answer, to: items[item])
    values[item][number] = coded.value
    if coded.reason != nil || !coded.texts.isEmpty { more[item][number] = coded }
  }

  /// Writes a response.
  ///
  /// - Parameters:
  ///   - row: The record of the file, from 1, header rows counted.
  ///   - line: The line on which it begins, from 1.
  ///   - numbers: For each item the number of its answer; -1 for one of `single`.
  ///   - single: Answers that have no number, by the place of the item.
  ///   - code: The respondent's own; only its hash is written.
  /// - Throws: `archive-full` and whatever else keeps the archive from taking it.
  public func write(
    row: Int, line: Int, numbers: [Int], single: [Int: Answer], code: RespondentCode?
  ) throws(Problems) {
    var answers = "["
    var reasons = ""
    var texts: [(item: Int, answer: CodedAnswer)] = []
    for item in items.indices {
      let number = numbers[item]
      if item > 0 { answers += "," }
      let answer: CodedAnswer
      if number >= 0 {
        let value = values[item][number]
        precondition(!value.isEmpty, "answer \(number) to \(items[item].key) was not defined")
        answers += value
        guard let known = more[item].isEmpty ? nil : more[item][number] else { continue }
        answer = known
      } else {
        guard let typed = single[item] else {
          preconditionFailure("no answer to \(items[item].key)")
        }
        answer = CodedAnswer(typed, to: items[item])
        answers += answer.value
      }
      if let reason = answer.reason {
        reasons += (reasons.isEmpty ? "{\"" : ",\"") + "\(item)\":" + reason
      }
      if !answer.texts.isEmpty { texts.append((item, answer)) }
    }
    answers += "]"
    let respondent = code.flatMap { key?.hash(of: $0) }
    let id = nextID
    nextID += 1
    try reader.asking { _ in
      response.setUncheckedArguments([
        id, seminar, source, row, line, answers, reasons.isEmpty ? nil : reasons + "}",
        respondent.map { Data($0) },
      ])
      try response.execute()
      for (item, answer) in texts {
        for (number, text) in answer.texts.enumerated() {
          openAnswer.setUncheckedArguments([
            id, itemIDs[item], number, answer.isBesideOther ? 1 : 0, text,
          ])
          try openAnswer.execute()
        }
      }
    }
  }
}
