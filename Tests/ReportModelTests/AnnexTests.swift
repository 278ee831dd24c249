import Foundation
import SVGCharts
import SurveyModel
import Tabulation
import Testing

@testable import ReportModel

@Suite("Annex") struct AnnexTests {
  @Test(arguments: [0, 1, 4, 5, 9, 10, 29, 30, 100, 1200], Phrases.all)
  func `is sound at any number of answers`(n: Int, phrases: Phrases) {
    let annex = Annex(SampleAnswers.content(answered: n), in: phrases)
    let ids = annex.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    let figures = annex.sections.flatMap(\.figures).map(\.label)
    #expect(figures == figures.indices.map { "\(phrases.figure) \($0 + 1)" })
    let tables = annex.sections.flatMap(\.tables)
    #expect(tables.map(\.label) == tables.indices.map { "\(phrases.table) \($0 + 1)" })
    for table in tables {
      for row in table.rows { #expect(row.cells.count == table.columns.count, "\(table.label)") }
    }
    for text in annex.texts {
      let words = text.lowercased().split { " ()–…;:\u{A0}".contains($0) }
      for odd in ["nan", "inf", "—%", "-0", "−0", "−0.0", "−0,0"] {
        #expect(!words.contains(Substring(odd)), "\(text)")
      }
      #expect(!text.contains("Optional("))
    }
    for figure in annex.sections.flatMap(\.figures) {
      #expect(!figure.alternativeText.isEmpty)
      for row in figure.chart.rows {
        for segment in row.segments {
          #expect(segment.length.isFinite && segment.length >= 0)
          #expect(segment.length <= figure.chart.axisEnd + 1e-9, "\(figure.label)")
        }
      }
    }
  }

  @Test func `has its sections in order`() {
    let annex = Annex(SampleAnswers.content(answered: 30), in: .english)
    #expect(annex.sections.map(\.id) == ["brief", "ratings", "questions", "comments", "method"])
    #expect(annex.title == "Annex. Participants' feedback")
    #expect(annex.subtitle == "Sample form", "the questionnaire's, where the seminar has none")
    #expect(
      annex.facts == [
        .init("Date", "12 March 2026"), .init("Place", "Osh"),
        .init("Questionnaires returned", "30"),
      ])
  }

  @Test(arguments: Phrases.all)
  func `of a file without answers has only what is known`(phrases: Phrases) {
    let annex = Annex(SampleAnswers.content(answered: 0), in: phrases)
    #expect(annex.sections.map(\.id) == ["brief", "method"])
    #expect(annex.sections[0].texts.contains(phrases.noResponses))
    #expect(annex.sections.flatMap(\.tables).isEmpty)
  }

  // MARK: Response

  @Test func `names everybody when everybody answered`() {
    let annex = Annex(SampleAnswers.content(answered: 12, attended: 12), in: .english)
    let brief = annex.sections[0].texts
    #expect(brief[1].hasPrefix("All participants answered: 12."))
    // A census has no uncertainty: no ranges.
    let ratings = annex.section("ratings")!.tables[0]
    #expect(!ratings.columns.contains { $0.title.hasPrefix("Range") })
    #expect(!annex.texts.contains { $0.contains("participants had answered") })
    #expect(!annex.section("method")!.texts.contains { $0.contains("random draw") })
  }

  @Test func `says how many of those who attended answered`() {
    let annex = Annex(SampleAnswers.content(answered: 20, attended: 25), in: .english)
    #expect(annex.sections[0].texts[1].hasPrefix("Answered: 20 of 25 participants (80%)."))
    #expect(annex.facts.contains(.init("Response rate", "80%")))
    #expect(annex.section("method")!.texts.contains { $0.contains("random draw") })
  }

  @Test func `leaves out a number of participants that cannot be`() {
    let annex = Annex(SampleAnswers.content(answered: 20, attended: 15), in: .english)
    #expect(annex.sections[0].texts[1].hasPrefix("20 questionnaires were returned, although 15"))
    #expect(!annex.facts.contains { $0.name == "Response rate" })
    #expect(!annex.texts.contains { $0.contains("133%") }, "20 of 15")
    #expect(annex.section("method")!.texts.contains { $0.contains("seminars run like this one") })
  }

  // MARK: Summary

  @Test func `names best and worst where they can be told apart`() {
    let apart = SampleAnswers.ratings(
      ["a": [0, 0, 0, 2, 18], "b": [2, 5, 6, 5, 2], "c": [18, 2, 0, 0, 0]], order: ["a", "b", "c"])
    let brief = Annex(apart, in: .english).sections[0].texts
    // (2 · 4 + 18 · 5) / 20 = 4.9 and (18 · 1 + 2 · 2) / 20 = 1.1
    #expect(brief.contains("“Item a” (average 4.9) was rated higher than “Item c” (1.1)."))
  }

  @Test func `names no best and worst that chance could have made`() {
    let close = SampleAnswers.ratings(
      ["a": [1, 2, 4, 7, 6], "b": [1, 3, 5, 6, 5], "c": [2, 3, 4, 6, 5]], order: ["a", "b", "c"])
    let brief = Annex(close, in: .english).sections[0].texts
    #expect(!brief.contains { $0.contains("was rated higher") })
  }

  @Test func `counts in the summary stand in the annex`() {
    let annex = Annex(SampleAnswers.content(answered: 30), in: .english, detail: .technical)
    let brief = annex.sections[0].texts
    let overall = brief.first { $0.hasPrefix("“Item overall”") }
    let counts = annex.section("question-overall")!.tables[0].rows.map { Int($0.cells[1])! }
    #expect(
      overall
        == "“Item overall”: \(counts[3] + counts[4]) of 30 chose “Good” or “Great”.")
    #expect(brief.contains("30 comments were written."))
  }

  // MARK: Items

  @Test func `counts of every closed item add up to its answers`() throws {
    let annex = Annex(
      SampleAnswers.content(answered: 47, responses: 50), in: .english, detail: .technical)
    for key in ["overall", "pace", "work", "use", "recommend"] {
      let table = try #require(annex.section("question-\(key)")).tables[0]
      let inside = table.rows.filter { !$0.isApart }.compactMap { Int($0.cells[1]) }
      #expect(inside.reduce(0, +) == 47)
      let apart = table.rows.filter(\.isApart).map(\.cells)
      #expect(apart.map { Array($0[..<3]) } == [["No answer", "3", ""]])
      // 3 of 50, where a choice of one tells the shares of all questionnaires, too.
      if ["work", "use"].contains(key) { #expect(apart[0].last == "6%") }
    }
  }

  @Test func `answers outside the scale stand apart and without share`() throws {
    var content = SampleAnswers.content(
      answered: 12, responses: 12, items: [SampleAnswers.rating("x")])
    content.tally.items[0].count(.option(99), times: 3)
    content.tally.items[0].count(.missing(.damaged), times: 2)
    content.tally.responses += 5
    let section = try #require(
      Annex(content, in: .english, detail: .technical).section("question-x"))
    #expect(
      section.tables[0].rows.filter(\.isApart).map(\.cells) == [
        ["Not my concern", "3", ""], ["Unreadable", "2", ""],
      ])
    #expect(
      section.texts.contains("Rating. Answered: 12; not applicable: 3; unreadable: 2."))
  }

  @Test func `the order of comments tells nothing of the order of the rows`() throws {
    let texts = ["zebra", "apple", "Mango", "apple"]
    func comments(_ texts: [String]) throws -> [Annex.Comment] {
      var content = SampleAnswers.content(
        answered: 0, responses: 0, items: [Item(key: "t", text: "Else?", type: .text)])
      for text in texts { content.tally.items[0].count(.text(text)) }
      content.tally.items[0].count(.missing(.blank), times: 6)
      content.tally.responses = 6 + texts.count
      return try #require(Annex(content, in: .russian).section("comments-t")).comments
    }
    #expect(try comments(texts) == comments(texts.reversed()))
    #expect(try comments(texts).map(\.text) == ["Mango", "apple", "zebra"])
    #expect(try comments(texts).map(\.count) == [1, 2, 1])
    #expect(try comments(texts)[0].language == "en", "marked where it is not the annex's")
  }

  @Test func `the same content gives the same annex`() {
    let content = SampleAnswers.content(answered: 30)
    #expect(Annex(content, in: .kyrgyz) == Annex(content, in: .kyrgyz))
  }
}
