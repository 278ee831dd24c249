import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Columns of items") struct ColumnBindingTests {
  static func text(_ key: String, _ title: LocalizedText, columns: [String] = []) -> Item {
    Item(key: key, text: title, type: .text, columns: columns)
  }

  func uses(
    _ header: String, _ items: [Item], batteries: [Battery] = [], ignored: [String] = []
  ) throws -> [String] {
    try Given.responses(
      header + "\n" + String(repeating: ",", count: 3) + "x\n", items: items, batteries: batteries,
      ignored: ignored
    ).uses
  }

  @Test(arguments: [
    "What else?", "what  ELSE?", "Что ещё?", "comment", "Anything else to say?",
  ])
  func `are found by text, language, key and pattern`(title: String) throws {
    let item = Self.text(
      "comment", ["en": "What else?", "ru": "Что ещё?"], columns: ["Anything else*"])
    #expect(try uses("A,B,C,\(title)", [item]) == ["no-item", "no-item", "no-item", "comment"])
  }

  @Test func `with one title go to the items in order`() throws {
    let items = [Self.text("first", ["en": "Comment"]), Self.text("second", ["en": "Comment"])]
    #expect(try uses("Comment,A,B,Comment", items) == ["first", "no-item", "no-item", "second"])
  }

  @Test func `are never robbed of their pattern by another item's text`() throws {
    let items = [
      Self.text("first", ["en": "Comment"]),
      Self.text("second", ["en": "Remark"], columns: ["Comment"]),
    ]
    #expect(try uses("Comment,A,B,C", items).first == "second")
  }

  @Test func `of a grid are found by stem and row`() throws {
    var item = Self.text("row", ["en": "Room"])
    item.battery = "b"
    let battery = Battery(key: "b", text: ["en": "How was"])
    let header = "How was [Room],How was [Food],How was - Room,A"
    #expect(
      try uses(header, [item], batteries: [battery]) == ["row", "no-item", "no-item", "no-item"])
    #expect(
      try uses("A,B,How was - Room,C", [item], batteries: [battery])
        == ["no-item", "no-item", "row", "no-item"])
  }

  @Test func `that the questionnaire ignores are left out, unless an item asks for them`() throws {
    let item = Self.text("what", ["en": "What else?"])
    #expect(
      try uses(
        "What else?,Office use: a,Office use: b,C", [item], ignored: ["Office use*", "What*"])
        == ["what", "declared", "declared", "no-item"])
  }

  @Test func `without title and cell are empty`() throws {
    #expect(
      try Given.responses("What else?,,\nx,,\n", items: [Self.text("q", ["en": "What else?"])]).uses
        == ["q", "empty", "empty"])
  }

  @Test func `of one option each are read together`() throws {
    let item = Item(
      key: "q", text: ["en": "Which?"], type: .multiple,
      options: [
        ResponseOption(code: 1, label: ["en": "Budgets"]),
        ResponseOption(code: 2, label: ["en": "Hearings"], columns: ["Hearings held"]),
        ResponseOption(code: 3, label: ["en": "Other"], role: .other),
      ])
    let csv = """
      Which? [Other],Which? [Budgets],Hearings held,Which? [Tenders]
      ,x,,
      ,0,0,
      a walk,Budgets,,1
      ,,,1
      Other,,TRUE,
      """
    let responses = try Given.responses(csv, items: [item])
    // The declared pattern of one option is no two columns; the texts bind the other two.
    #expect(responses.uses == ["q", "q", "no-item", "no-item"])
    #expect(
      responses.answers("q") == [
        .options([1]): 1, .options([]): 1, .options([3, 1], writeIns: ["a walk"]): 1,
        .missing(.blank): 1, .options([3]): 1,
      ])
  }

  @Test func `of a ranking hold places`() throws {
    let item = Item(
      key: "q", text: ["en": "Order"], type: .ranking, options: Given.options("A", "B", "C"))
    let csv = "Order [A],Order [B],Order [C]\n2,1,3\n1,,\n1,1,2\n,,\n"
    #expect(
      try Given.responses(csv, items: [item]).answers("q") == [
        .ranking([2, 1, 3]): 1, .ranking([1]): 1, .missing(.damaged): 1,
      ])
  }

  @Test func `that the file lacks are told, and their items count as not asked`() throws {
    let items = [Self.text("here", ["en": "Here"]), Self.text("gone", ["en": "Gone"])]
    let responses = try Given.responses("Here\nx\ny\n", items: items)
    #expect(responses.answers("gone") == [.missing(.notAsked): 2])
    #expect(responses.problems.map(\.code) == ["item-without-column"])
  }

  @Test func `must hold at least one item`() throws {
    let error = #expect(throws: Problems.self) {
      try Given.responses("Here\nx\n", items: [Self.text("gone", ["en": "Gone"])])
    }
    #expect(error?.list.map(\.code) == ["nothing-bound"])
  }
}
