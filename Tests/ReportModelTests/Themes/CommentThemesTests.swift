import Foundation
import SurveyModel
import SurveyStatistics
import Tabulation
import Testing

@testable import ReportModel

@Suite("Themes of comments") struct CommentThemesTests {
  static let themes: [CodeFrame.Theme] = [
    .init(key: "time", label: ["en": "Time", "ru": "Время", "ky": "Убакыт"]),
    .init(key: "room", label: ["en": "Room"]), .init(key: "food", label: ["en": "Food"]),
  ]
  static let codes: [String: Set<Int>] = [
    "More time": [0], "Time and a warm room": [0, 1], "Cold": [1], "Thanks": [], "-": [],
    "Warm tea": [1],
  ]

  static func content(
    _ texts: [String: Int], second: [String: Set<Int>] = [:]
  ) throws -> AnnexContent {
    var content = SampleAnswers.content(answered: 12)
    let place = try #require(content.questionnaire.items.firstIndex { $0.type == .text })
    let key = content.questionnaire.items[place].key
    content.tally.items[place].texts = texts
    content.coding = AnswerCoding(
      themes: themes, codes: [key: codes], second: second.isEmpty ? [:] : [key: second])
    return content
  }

  static let few = ["More time": 2, "Time and a warm room": 1, "Cold": 1, "Thanks": 1, "-": 7]
  static let many = ["More time": 6, "Time and a warm room": 2, "Cold": 1, "Thanks": 2, "-": 1]

  private func paragraphs(_ annex: Annex, _ section: String) -> [String] {
    annex.sections.filter { $0.id == section }.flatMap { [$0] + $0.subsections }.flatMap(\.blocks)
      .compactMap {
        switch $0 {
        case .paragraph(let text), .note(let text): text
        case .statement(let statement): statement.text
        default: nil
        }
      }
  }

  @Test func `count each person once for each theme, of those who commented`() throws {
    let content = try Self.content(Self.many)
    let found = try #require(content.figures.compactMap(content.themes).first)
    #expect(found.base == 11)
    #expect(found.without == 2)
    #expect(found.counts.map(\.theme.key) == ["time", "room"])
    #expect(found.counts.map(\.count) == [8, 3])
  }

  @Test func `have percentages only above ten comments`() throws {
    let many = paragraphs(Annex(try Self.content(Self.many), in: .english), "comments")
    #expect(
      many.contains { $0.contains("Time – 8 (73%); Room – 3 (27%); none of these – 2 (18%).") })
    let few = paragraphs(Annex(try Self.content(Self.few), in: .english), "comments")
    #expect(few.contains { $0.contains("Time – 3; Room – 2; none of these – 1.") })
  }

  @Test func `stand in the summary, from two people on`() throws {
    let brief = paragraphs(Annex(try Self.content(Self.few), in: .english, detail: .brief), "brief")
    #expect(brief.contains { $0.hasSuffix("“Time” 3, “Room” 2 of 5.") })
    let single = paragraphs(Annex(try Self.content(["Cold": 1, "-": 11]), in: .english), "brief")
    #expect(!single.contains { $0.contains("Room") })
  }

  @Test(arguments: Phrases.all)
  func `are a table with their base in a technical annex`(phrases: Phrases) throws {
    let annex = Annex(try Self.content(Self.many), in: phrases, detail: .technical)
    let tables = annex.sections.filter { $0.id == "comments" }.flatMap(\.subsections)
      .flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
    let table = try #require(tables.first)
    #expect(table.rows.map { $0.cells[1].prefix(2) } == ["8 ", "3 ", "2 "])
    #expect(table.rows.map(\.isApart) == [false, false, true])
    #expect(table.note.contains("11"))
  }

  @Test func `are not told where comments are withheld or not all kept`() throws {
    var content = try Self.content(Self.many)
    let place = try #require(content.questionnaire.items.firstIndex { $0.type == .text })
    content.tally.items[place].textsNotKept = 1
    #expect(content.figures.compactMap(content.themes).isEmpty)
    var small = try Self.content(["Cold": 2])
    small.tally.responses = 2
    let annex = Annex(small, in: .english)
    #expect(
      !(paragraphs(annex, "comments") + paragraphs(annex, "brief")).contains { $0.contains("Room") }
    )
  }

  @Test func `have no counts where two people agree too little`() throws {
    // Of four answers both see “time” in the same; “room” in one each, never the same.
    let second: [String: Set<Int>] = [
      "More time": [0], "Time and a warm room": [0], "Cold": [], "Thanks": [1], "-": [0],
    ]
    let content = try Self.content(Self.many, second: second)
    let found = try #require(content.figures.compactMap(content.themes).first)
    #expect(found.counts.map { $0.agreement?.coders.n } == [4, 4])
    #expect(found.counts.map { $0.agreement?.reliability } == [.firm, .illustration])
    let shown = paragraphs(Annex(content, in: .english), "comments")
    #expect(shown.contains { $0.contains("Time – 8 (73%); Room – —;") })
    #expect(shown.contains { $0.contains("A second person read 4 of the answers") })
    let brief = paragraphs(Annex(content, in: .english), "brief")
    #expect(!brief.contains { $0.contains("Room") })
    let part = try #require(AnnexDocument(content).items.compactMap(\.themes).first)
    #expect(part.themes.map { $0.agreement?.reliability } == ["firm", "illustration"])
    #expect(part.themes[0].agreement?.kappa == 1)
    let appendix = Annex(content, in: .english, detail: .technical).sections.last
    let tables = appendix?.blocks.compactMap { block -> Annex.Table? in
      if case .table(let table) = block { table } else { nil }
    }
    let agreement = try #require(tables?.first { $0.columns.contains { $0.title == "PABAK" } })
    #expect(agreement.rows.map { $0.cells[0] } == ["Time", "Room", "Food"])
    #expect(agreement.rows[0].cells[1] == "100%")
  }

  @Test func `are counted in the document without what anybody wrote`() throws {
    let document = AnnexDocument(try Self.content(Self.many))
    let part = try #require(document.items.compactMap(\.themes).first)
    #expect(part.base == 11 && part.none == 2)
    #expect(part.themes.map(\.count) == [8, 3])
    let text = String(decoding: try JSONEncoder().encode(document), as: UTF8.self)
    #expect(text.contains("\"themes\":"))
    #expect(!text.contains("More time"))
  }
}
