import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Rows that are no responses") struct ExclusionTests {
  static let items = [
    Item(
      key: "room", text: ["en": "Room"], type: .rating, scale: Given.scale("Bad", "Fair", "Good")),
    Item(key: "else", text: ["en": "What else?"], type: .text),
  ]

  @Test func `are left out, each with its reason and record`() throws {
    let csv = """
      Room,What else?
      Good,More time
      Good,test
      ,
      Bad,This is a TEST!
      Fair,We test budgets at work
      Good,Тест
      """
    let audit = try Given.responses(csv, items: Self.items).audit
    #expect(audit.records == 6)
    #expect(audit.counted == 2)
    #expect(audit.excluded.map(\.reason) == [.blank, .testRow])
    #expect(audit.excluded.map(\.count) == [1, 3])
    #expect(audit.excluded.map(\.recordNumbers) == [[3], [2, 4, 6]])
  }

  @Test func `are those in which most open answers are trials`() throws {
    let items = Self.items + [Item(key: "use", text: ["en": "What for?"], type: .text)]
    let csv = """
      Room,What else?,What for?
      Good,test,
      Good,test,TEST
      Good,test,I teach with it
      Good,,testing
      Good,проверка,
      Good,,
      Good,test,\(String(repeating: "a long answer ", count: 20))
      """
    let audit = try Given.responses(csv, items: items).audit
    #expect(audit.excluded.map(\.reason) == [.testRow])
    #expect(audit.excluded.map(\.recordNumbers) == [[1, 2]])
  }

  @Test func `are those with one choice that was taken for an open answer`() throws {
    let items = ["work", "best", "change"].map { key in
      Item(key: key, text: LocalizedText(key), type: .text)
    }
    let csv = "work,best,change\nOther,test,test\nOther,test,More time\nOther,The maps,\n"
    let audit = try Given.responses(csv, items: items).audit
    #expect(audit.excluded.map(\.recordNumbers) == [[1]])
  }

  @Test func `are not those that try out a closed question`() throws {
    let csv = "Room,What else?\nGood,\ntest,fine\n"
    let responses = try Given.responses(csv, items: Self.items)
    #expect(responses.audit.counted == 2)
    #expect(responses.answers("room") == [.option(3): 1, .missing(.damaged): 1])
  }

  @Test func `are listed up to fifty and counted beyond`() throws {
    let csv = "Room,What else?\nGood,x\n" + String(repeating: "Good,test\n", count: 60)
    let audit = try Given.responses(csv, items: Self.items).audit
    #expect(audit.excluded.map(\.count) == [60])
    #expect(audit.excluded.map(\.recordNumbers.count) == [50])
  }

  @Test func `can be all there are`() throws {
    let responses = try Given.responses("Room,What else?\n,test\n,\n", items: Self.items)
    #expect(responses.audit.counted == 0)
    #expect(
      responses.answers("room") == [.missing(.notAsked): 0] || responses.answers("room") == [:])
  }

  @Test func `a file without any is a file of no responses`() throws {
    let responses = try Given.responses("Room,What else?\n", items: Self.items)
    #expect(responses.audit.records == 0)
    #expect(responses.audit.columns.count == 2)
    let inferred = try Given.inferred("Room,What else?\n")
    #expect(inferred.audit.records == 0)
    #expect(inferred.uses == ["q01", "q02"])
  }

  @Test func `rows with too few or too many cells are read and told`() throws {
    let rows = "Good,a\nGood,b\nGood,c\nGood,d\nGood,e\nGood\nBad,x,y\nFair,z\n"
    let responses = try Given.responses("Room,What else?\n" + rows, items: Self.items)
    #expect(responses.audit.counted == 8)
    #expect(responses.answers("else")[.missing(.blank)] == 1)
    #expect(responses.answers("else")[.text("x")] == 1)
    let problem = try #require(responses.problems.first { $0.code == "uneven-row" })
    #expect(
      problem.text == """
        warning: the row has 1 cell, the titles 2; the missing ones count as no answer [uneven-row]
         --> answers.csv:7
          = help: look for a missing or an additional delimiter in this row
        1 more row has another number of cells (line 8).
        """)
  }

  @Test func `answers that no option explains are told with their place`() throws {
    let csv = "Room;What else?\nGood;\ngood enough;\nGod;\nGod;\n"
    let responses = try Given.responses(csv, items: Self.items)
    #expect(responses.answers("room") == [.option(3): 1, .missing(.damaged): 3])
    let problem = try #require(responses.problems.first { $0.code == "unknown-response-option" })
    #expect(
      problem.text == """
        warning: “good enough” is not a response option of item room “Room” [unknown-response-option]
         --> answers.csv:3:1, column “Room”
          |
        3 | …;good enough;…
          |   ^^^^^^^^^^^
          = expected: “Bad”, “Fair”, “Good”
          = help: add it to the options of the item, or as an alias of one of them
        2 more answers of room cannot be read. All of them count as damaged.
        """)
  }

  @Test func `open answers never stand in a message`() throws {
    let csv = "Room,What else?\nGood,my secret wish,extra\nbad one,another secret\n"
    let responses = try Given.responses(csv, items: Self.items)
    #expect(!responses.problems.isEmpty)
    #expect(!responses.problems.contains { $0.text.contains("secret") })
  }
}
