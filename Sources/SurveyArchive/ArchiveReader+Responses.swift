public import Diagnostics
internal import Foundation
internal import GRDB
public import SurveyModel
public import Tabulation

/// One response as the archive holds it.
public struct ArchivedResponse: Sendable {
  /// The file that it came from.
  public var file: String
  /// The record of the file, from 1, header rows counted.
  public var row: Int
  /// The line on which it begins, from 1.
  public var line: Int
  /// One for each item of the questionnaire.
  public var answers: [Answer]
}

extension ArchiveReader {
  /// Calls `body` with every response of a seminar, in the order in which they were imported; not once
  /// for a seminar whose responses were forgotten.
  ///
  /// - Parameter openAnswers: Whether open answers and what was written beside “other” are wanted. Without
  ///   them an open answer is an empty text.
  /// - Throws: `unknown-seminar`, and what `body` throws.
  public func forEachResponse(
    of key: String, openAnswers: Bool = false,
    _ body: (ArchivedResponse) throws -> Void
  ) throws(Problems) {
    try rows(of: key, openAnswers: openAnswers) { response, _ in
      try body(response)
    }
  }

  /// The closed answers of a seminar by respondent code, to be matched with those of another one of the
  /// archive. The codes are hashes: they are equal where the codes were.
  ///
  /// - Throws: `unknown-seminar`.
  public func codedResponses(of key: String) throws(Problems) -> CodedResponses {
    let items = try questionnaire(of: key).archived.questionnaire.items
    let closed = items.indices.filter { items[$0].type != .text && items[$0].type != .date }
    var coded = CodedResponses(items: closed.map { items[$0].key })
    try rows(of: key, openAnswers: false) { response, respondent in
      coded.add(
        closed.map { response.answers[$0] },
        code: respondent.flatMap { RespondentCode(SHA256.hex($0)) })
    }
    return coded
  }

  /// The codes of the respondents of a seminar, as hashes: to tell who came to several seminars.
  public func respondents(of key: String) throws(Problems) -> Set<RespondentCode> {
    let hashes = try asking { db in
      try Data.fetchAll(
        db,
        sql: """
          SELECT DISTINCT respondent FROM response JOIN seminar ON seminar.id = response.seminar
          WHERE seminar.key = ? AND respondent IS NOT NULL
          """, arguments: [key])
    }
    return Set(hashes.compactMap { RespondentCode(SHA256.hex(Array($0))) })
  }

  /// Open answers of a seminar, with how often each was given; in no order that tells who wrote them.
  ///
  /// - Parameter item: The key of an item.
  public func openAnswers(to item: String, of key: String) throws(Problems) -> [String: Int] {
    try texts(to: item, of: key, besideOther: false)
  }

  /// What was written beside “other”, with how often.
  public func writeIns(to item: String, of key: String) throws(Problems) -> [String: Int] {
    try texts(to: item, of: key, besideOther: true)
  }

  private func texts(
    to item: String, of key: String, besideOther: Bool
  ) throws(Problems) -> [String: Int] {
    let rows = try asking { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT open_answer.text, count(*) FROM open_answer
          JOIN item ON item.id = open_answer.item
          JOIN response ON response.id = open_answer.response
          JOIN seminar ON seminar.id = response.seminar
          WHERE seminar.key = ? AND item.key = ? AND is_beside_other = ? GROUP BY 1
          """, arguments: [key, item, besideOther])
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as Int) })
  }

  private func rows(
    of key: String, openAnswers: Bool,
    _ body: (ArchivedResponse, [UInt8]?) throws -> Void
  ) throws(Problems) {
    let archived = try questionnaire(of: key).archived
    let items = archived.questionnaire.items
    try asking { db in
      let texts = try db.makeStatement(
        sql: """
          SELECT position, open_answer.text FROM open_answer JOIN item ON item.id = open_answer.item
          WHERE response = ? ORDER BY position, number
          """)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT response.id, source.file, row, line, answers, reasons, respondent FROM response
          JOIN seminar ON seminar.id = response.seminar
          JOIN source ON source.id = response.source
          WHERE seminar.key = ? ORDER BY response.id
          """, arguments: [key])
      while let row = try rows.next() {
        var written: [Int: [String]] = [:]
        if openAnswers {
          for text in try Row.fetchAll(texts, arguments: [row[0] as Int]) {
            written[text[0], default: []].append(text[1])
          }
        }
        guard
          let answers = CodedRow(row[4], reasons: row[5])?.answers(to: items, texts: written)
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        try body(
          ArchivedResponse(file: row[1], row: row[2], line: row[3], answers: answers),
          (row[6] as Data?).map(Array.init))
      }
    }
  }
}
