import SurveyModel
import Testing

@Suite("Options of an item") struct ItemTests {
  let points = [1, 2, 3].map { ResponseOption(code: $0, label: LocalizedText("point \($0)")) }
  let apart = ResponseOption(code: 99, label: "Not applicable", role: .notApplicable)

  @Test func `are the points of its scale, then what lies outside, then its own`() {
    let own = ResponseOption(code: 98, label: "Don't know", role: .dontKnow)
    let item = Item(
      key: "q", text: "?", type: .rating, scale: Scale(key: "s", points: points, outside: [apart]),
      options: [own])
    #expect(item.allOptions.map(\.code) == [1, 2, 3, 99, 98])
  }

  @Test func `are 0 to 10 without being declared`() {
    let item = Item(key: "q", text: "?", type: .recommend, options: [apart])
    #expect(item.allOptions.map(\.code) == Array(0...10) + [99])
    #expect(item.allOptions[10].label("ky") == "10")
  }

  @Test(arguments: ItemType.allCases.filter { !$0.isOrdered })
  func `are its own for every other type`(type: ItemType) {
    let item = Item(
      key: "q", text: "?", type: type, scale: Scale(key: "s", points: points), options: [apart])
    #expect(item.allOptions == [apart])
  }

  @Test func `are valid unless they say that there is no answer`() {
    let valid = ResponseOption.Role.allCases.filter(\.isValid)
    #expect(valid == [.substantive, .other, .none])
  }

  @Test(
    arguments: [
      ([1, 2, 3], 1...3), ([-2, 0, 2], -2...2), ([5], 5...5), ([], nil), ([3, 1], nil),
    ] as [([Int], ClosedRange<Int>?)])
  func `of a scale reach from the first point to the last`(
    codes: [Int], expected: ClosedRange<Int>?
  ) {
    let points = codes.map { ResponseOption(code: $0, label: LocalizedText(String($0))) }
    #expect(Scale(key: "s", points: points).range == expected)
  }

  @Test func `keep the order of sections and items`() {
    let items = ["a", "b", "c"].map { Item(key: $0, text: "?", type: .text) }
    let questionnaire = Questionnaire(
      key: "k", sections: [Section(items: [items[1]]), Section(items: [items[0], items[2]])])
    #expect(questionnaire.items.map(\.key) == ["b", "a", "c"])
  }

  @Test(arguments: [
    (CalendarDate(year: 2026, month: 5, day: 9), "2026-05-09"),
    (CalendarDate(year: 2026, month: 12, day: 31), "2026-12-31"),
  ])
  func `dates are written year first`(date: CalendarDate, expected: String) {
    #expect(date.iso == expected)
  }
}
