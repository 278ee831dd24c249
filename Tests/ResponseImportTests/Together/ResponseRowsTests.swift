import CSVReading
import Diagnostics
import SurveyModel
import Tabulation
import Testing

@testable import ResponseImport

@Suite("Responses handed on while a file is read") struct ResponseRowsTests {
  /// Writes down what it gets.
  final class Notes: ResponseSink {
    var lines: [String] = []
    var tally: [Int: [Answer: Int]] = [:]
    var failsAt: Int?
    private var answers: [Int: [Int: Answer]] = [:]
    private(set) var defined = 0

    func begin(_ questionnaire: Questionnaire) {}

    func define(_ number: Int, of item: Int, as answer: Answer) {
      defined += 1
      #expect(answers[item]?[number] == nil, "told twice")
      answers[item, default: [:]][number] = answer
    }

    func take(_ response: ResponseRow) throws(Problems) {
      if lines.count == failsAt { throw Problems(Problem(.error, "no-room", "there is no room")) }
      let row = response.numbers.enumerated().map { item, number in
        response.single[item] ?? answers[item]?[number] ?? .missing(.damaged)
      }
      for (item, answer) in row.enumerated() { tally[item, default: [:]][answer, default: 0] += 1 }
      let code = response.code.map { " \($0)" } ?? ""
      lines.append("\(response.record)@\(response.line)\(code)")
    }
  }

  static let items = [
    Item(key: "room", text: "Room", type: .rating, scale: JointFixture.scale),
    Item(key: "when", text: "When", type: .date), Item(key: "note", text: "Note", type: .text),
  ]

  private func read(
    _ csv: String, _ notes: Notes, code: [String] = []
  ) throws -> ImportedResponses {
    var options = ImportOptions()
    options.decidesDatesEarly = true
    return try ResponseImporter.responses(
      in: Given.file(csv, options: options),
      questionnaire: Questionnaire(
        key: "form", languages: ["en"], sections: [Section(items: Self.items)],
        respondentCode: code), sink: notes)
  }

  @Test func `come with record, line and code`() throws {
    let notes = Notes()
    let csv =
      "Code,Room,When,Note\n\nak1,Good,3/25/2026,\"a\nb\"\n\n b2,Bad,4/1/2026,c\n,,,\nB3,,,d\n"
    let responses = try read(csv, notes, code: ["Code"])
    #expect(notes.lines == ["1@3 AK1", "2@6 B2", "4@8 B3"])
    #expect(responses.audit.counted == 3)
    #expect(notes.tally[1]?[.date(CalendarDate(year: 2026, month: 4, day: 1))] == 1)
  }

  @Test func `are the same answers as those counted`() throws {
    var csv = "Room,When,Note\n"
    for row in 0..<500 {
      csv += "\(["Good", "Bad", "Fair", ""][row % 4]),2026-03-\(10 + row % 20),note \(row % 70)\n"
    }
    let notes = Notes()
    let responses = try read(csv, notes)
    for (index, item) in responses.items.enumerated() {
      #expect(notes.tally[index] == item.byAnswer)
    }
    #expect(notes.defined <= 4 + 20 + 70 + 3)
  }

  @Test func `keep open answers that are too many to be counted`() throws {
    var csv = "Room,When,Note\n"
    for row in 0..<20_100 { csv += "Good,,comment number \(row)\n" }
    csv += "Good,,-\nGood,,write to a@example.org\n"
    let notes = Notes()
    let responses = try read(csv, notes)
    let texts = try #require(notes.tally[2])
    #expect(texts.count > 20_100)
    #expect(texts[.text("comment number 20099")] == 1)
    #expect(texts[.text("write to […]")] == 1)
    let answered = texts.filter { !$0.key.isMissing }.values.reduce(0, +)
    let counted = responses.items[2]
    let kept = counted.answers.filter { !$0.answer.isMissing }.reduce(0) { $0 + $1.count }
    #expect(kept + counted.notKept == answered)
  }

  @Test func `that were held back keep their line`() throws {
    // The first line looks like totals until a response follows it.
    let notes = Notes()
    _ = try read("Room,When,Note\nTotal,,5\nGood,2026-03-01,a\n", notes)
    #expect(notes.lines.contains("1@2") && notes.lines.contains("2@3"))
  }

  @Test func `end with what the sink throws`() throws {
    let notes = Notes()
    notes.failsAt = 1
    #expect(throws: Problems.self) {
      _ = try self.read("Room,When,Note\nGood,,a\nBad,,b\nBad,,c\n", notes)
    }
    #expect(notes.lines.count == 1)
  }
}
