import SurveyModel
import Tabulation
import Testing

@testable import ReportModel

@Suite("Grouped comments") struct GroupedCommentsTests {
  @Test(arguments: [
    ["More practice", "more practice.", " More  practice! "],
    ["Всё понравилось", "все понравилось", "«Все понравилось»…"],
    ["Вс\u{435}\u{308} понятно", "все понятно", "все понятно!"],
    ["Көбүрөөк практика", "көбүрөөк практика."],
  ])
  func `takes spellings of one answer together`(spellings: [String]) throws {
    let grouped = GroupedComments(Dictionary(uniqueKeysWithValues: spellings.map { ($0, 1) }))
    let only = try #require(grouped.groups.first)
    #expect(grouped.groups.count == 1)
    #expect(only.count == spellings.count)
  }

  @Test(arguments: [
    ("2 days", "3 days"), ("It was long", "It was not long"), ("Thanks, Aida", "Thanks, Aika"),
    ("Great :)", "Great :("), ("More time", "More time?"), ("5-10 people", "510 people"),
    ("-5", "5"), ("Было понятно", "Не было понятно"),
  ])
  func `keeps apart what may say something else`(one: String, other: String) {
    #expect(GroupedComments([one: 1, other: 1]).groups.count == 2)
  }

  @Test func `shows the most frequent spelling, and counts everybody`() {
    let grouped = GroupedComments(["more practice": 3, "More practice.": 1, "Coffee": 1, "-": 4])
    #expect(
      grouped.groups == [.init(text: "Coffee", count: 1), .init(text: "more practice", count: 4)])
    #expect(grouped.n == 5)
  }

  @Test func `shows the first of equally frequent spellings`() {
    #expect(GroupedComments(["more time": 2, "More time": 2]).groups.map(\.text) == ["More time"])
  }

  @Test func `are what the annex lists and the document counts`() throws {
    var content = SampleAnswers.content(answered: 5)
    let place = try #require(content.questionnaire.items.firstIndex { $0.type == .text })
    content.tally.items[place].texts = [
      "more practice": 2, "More practice!": 1, "2 days": 1, "-": 1,
    ]
    let sections = Annex(content, in: .english).sections
    let shown = try #require(sections.first { $0.id == "comments" }).comments
    #expect(shown.map(\.text) == ["2 days", "more practice"])
    #expect(shown.map(\.count) == [1, 3])
    let part = AnnexDocument(content).items[place]
    #expect(part.differentAnswers == 2)
    #expect(part.distinctTexts == 4)
    content.tally.items[place].textsNotKept = 1
    #expect(AnnexDocument(content).items[place].differentAnswers == nil)
  }
}
