import SeededRandom
import SurveyModel
import Testing

@testable import ResponseImport

/// Files drawn at random: what must hold for each of them.
@Suite("Any file") struct ImportPropertyTests {
  static let header =
    "Timestamp,Rate [Room],Rate [Food],Rate [Aims],Where do you work?,Which topics?,"
    + "Years at work,How likely are you to recommend it?,Next hearing,What else?,Again?"

  static func rows(seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 4...60, using: &generator)).map { index in
      func cell(_ text: String) -> String {
        generator.happens(12) ? "" : "\"\(text)\""
      }
      let words = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree", "N/A"]
      let topics = ["Budgets", "Hearings", "Water, heat and light", "Tenders"]
      let ticked = topics.filter { _ in generator.happens(50) }.joined(separator: ";")
      var cells = ["3/\(1 + index % 28)/2026 9:14:03"]
      for _ in 0..<3 { cells.append(cell(generator.pick(words))) }
      cells.append(cell(generator.pick(["Town hall", "School", "town hall", "Other"])))
      cells.append(cell(ticked))
      cells.append(cell(generator.pick(["1", "12", "25", "3,5", "many"])))
      cells.append(cell(generator.pick(["0", "7", "8", "9", "10"])))
      cells.append(cell(generator.pick(["04/05/2026", "31/05/2026", "unknown", "05/04/2026"])))
      cells.append(
        cell(generator.pick(["More time", "test", "No", "", "Thanks", "Row \(index), of \(seed)"])))
      cells.append(cell(generator.pick(["Yes", "No", "да"])))
      if generator.happens(3) { cells = cells.map { _ in "" } }
      if generator.happens(3) { cells.removeLast() }
      return cells.joined(separator: ",")
    }
  }

  static func csv(_ rows: [String]) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  static func counts(_ responses: ImportedResponses) -> [[Answer: Int]] {
    responses.items.map { $0.byAnswer.filter { $0.value > 0 } }
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func `reads alike in any order of its rows`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed &+ 1000)
    let rows = Self.rows(seed: seed)
    let straight = try Given.inferred(Self.csv(rows))
    let shuffled = try Given.inferred(Self.csv(rows.shuffled(using: &generator)))
    #expect(straight.questionnaire == shuffled.questionnaire)
    #expect(Self.counts(straight) == Self.counts(shuffled))
    #expect(straight.audit.counted == shuffled.audit.counted)
    #expect(straight.uses == shuffled.uses)
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func `cut in two counts as the whole`(seed: UInt64) throws {
    let rows = Self.rows(seed: seed)
    let whole = try Given.file(Self.csv(rows))
    let parts = try [
      Given.file(Self.csv(Array(rows.prefix(rows.count / 3)))),
      Given.file(Self.csv(Array(rows.dropFirst(rows.count / 3)))),
    ]
    let questionnaire = try ResponseImporter.inferredQuestionnaire(of: [whole], key: "form")
    #expect(
      try ResponseImporter.inferredQuestionnaire(of: parts, key: "form") == questionnaire)
    // Which number of a date is the day, each file tells for itself.
    let items = questionnaire.items.filter { $0.type != .date }
    let undated = Questionnaire(key: "form", sections: [Section(items: items)])
    let counted = try ResponseImporter.responses(in: whole, questionnaire: undated)
    let halves = try parts.map { try ResponseImporter.responses(in: $0, questionnaire: undated) }
    let sums = zip(Self.counts(halves[0]), Self.counts(halves[1])).map {
      $0.merging($1, uniquingKeysWith: +)
    }
    #expect(Self.counts(counted) == sums)
    #expect(counted.audit.counted == halves[0].audit.counted + halves[1].audit.counted)
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func `is accounted for, row by row and column by column`(seed: UInt64) throws {
    let rows = Self.rows(seed: seed)
    let responses = try Given.inferred(Self.csv(rows))
    let audit = responses.audit
    #expect(audit.records == rows.count)
    #expect(audit.counted + audit.excluded.reduce(0) { $0 + $1.count } == rows.count)
    for item in responses.items {
      #expect(item.answers.reduce(item.notKept) { $0 + $1.count } == audit.counted)
    }
    #expect(audit.columns.map(\.index) == Array(0..<11))
    let keys = audit.columns.compactMap { if case .item(let key) = $0.role { key } else { nil } }
    #expect(keys == responses.questionnaire.items.map(\.key), "one column an item, none twice")
  }

  @Test func `is read in the same way twice`() throws {
    let csv = Self.csv(Self.rows(seed: 7))
    let (a, b) = (try Given.inferred(csv), try Given.inferred(csv))
    #expect(a.questionnaire == b.questionnaire)
    #expect(Self.counts(a) == Self.counts(b))
    #expect(a.problems == b.problems)
  }
}
