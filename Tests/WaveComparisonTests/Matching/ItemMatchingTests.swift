import SurveyModel
import SurveyStatistics
import Tabulation
import Testing

@testable import WaveComparison

@Suite("Which items may be compared") struct ItemMatchingTests {
  static func scale(_ labels: String..., from: Int = 1, favourable: Scale.Favourable = .high)
    -> Scale
  {
    Scale(
      key: "s",
      points: labels.enumerated().map {
        ResponseOption(code: $0 + from, label: LocalizedText($1))
      }, favourable: favourable)
  }

  static let agreement = scale("Disagree", "Neither", "Agree")

  static func rating(_ key: String, _ text: LocalizedText, _ scale: Scale = agreement) -> Item {
    Item(key: key, text: text, type: .rating, scale: scale)
  }

  static func choice(_ key: String, _ text: LocalizedText, _ labels: String...) -> Item {
    Item(
      key: key, text: text, type: .single,
      options: labels.enumerated().map { ResponseOption(code: $0 + 1, label: LocalizedText($1)) })
  }

  static func matching(
    _ before: [Item], _ after: [Item], areInferred: Bool = false, confirmed: [ConfirmedMatch] = []
  ) -> ItemMatching {
    func questionnaire(_ items: [Item]) -> Questionnaire {
      Questionnaire(key: "q", sections: [Section(items: items)])
    }
    return ItemMatching(
      before: questionnaire(before), after: questionnaire(after), areInferred: areInferred,
      confirmed: confirmed)
  }

  static func said(
    _ before: Item, _ after: Item, _ verdict: ConfirmedMatch.Verdict = .equivalent
  ) -> ConfirmedMatch {
    ConfirmedMatch(
      AskedItem(before, isInferred: false), AskedItem(after, isInferred: false), verdict)
  }

  @Test func `the same key, text and scale are the same item, wherever it stands`() throws {
    let items = [Self.rating("a", "Was it clear?"), Self.rating("b", "Was it useful?")]
    let matching = Self.matching(items, items.reversed())
    #expect(matching.matches.map(\.item.key) == ["b", "a"])
    #expect(matching.matches.allSatisfy { $0.comparability == .same })
    #expect(matching.added.isEmpty && matching.dropped.isEmpty && matching.suggestions.isEmpty)
  }

  @Test func `letter case, blanks and punctuation are no change`() {
    let matching = Self.matching(
      [Self.rating("a", "Was it  clear")], [Self.rating("a", "Was it clear?")])
    #expect(matching.matches.first?.comparability == .same)
  }

  @Test func `a reworded item is not compared until somebody confirms it`() {
    let (before, after) = (
      [Self.rating("a", "Was it clear?")], [Self.rating("a", "Did you follow?")]
    )
    let guarded = Self.matching(before, after).matches.first
    #expect(guarded?.comparability == .changed)
    #expect(guarded?.changes == [.wording])
    let confirmed = Self.matching(before, after, confirmed: [Self.said(before[0], after[0])])
    #expect(confirmed.matches.first?.comparability == .equivalent)
    let spelling = Self.matching(before, after, confirmed: [Self.said(before[0], after[0], .same)])
    #expect(spelling.matches.first?.comparability == .same)
    #expect(spelling.matches.first?.changes == [.wording])
  }

  @Test func `a translation that was added changes nothing`() {
    let matching = Self.matching(
      [Self.rating("a", ["en": "Was it clear?"])],
      [Self.rating("a", ["en": "Was it clear?", "ky": "Түшүнүктүү болдубу?"])])
    #expect(matching.matches.first?.comparability == .same)
  }

  @Test func `another number of points is another scale, whoever confirms it`() {
    let before = Self.rating("a", "Was it clear?")
    let after = Self.rating("a", "Was it clear?", Self.scale("1", "2", "3", "4", "5"))
    let matching = Self.matching([before], [after], confirmed: [Self.said(before, after)])
    #expect(matching.matches.first?.comparability == .scaleChanged)
    #expect(matching.matches.first?.changes.contains(.points) == true)
  }

  @Test func `a scale that was turned round, and another type, are changes`() {
    let turned = Self.scale("Disagree", "Neither", "Agree", favourable: .low)
    let direction = Self.matching(
      [Self.rating("a", "A")], [Self.rating("a", "A", turned)])
    #expect(direction.matches.first?.comparability == .changed)
    #expect(direction.matches.first?.changes == [.direction])
    let type = Self.matching([Self.rating("a", "A")], [Item(key: "a", text: "A", type: .number)])
    #expect(type.matches.first?.changes == [.type])
  }

  @Test func `a renamed option and an added one are changes`() {
    let before = [Self.choice("a", "Where?", "Town", "Village")]
    let renamed = Self.matching(before, [Self.choice("a", "Where?", "City", "Village")])
    #expect(renamed.matches.first?.changes == [.options])
    let added = Self.matching(before, [Self.choice("a", "Where?", "Town", "Village", "Abroad")])
    #expect(added.matches.first?.comparability == .changed)
  }

  @Test func `declared header spellings are other names of an item`() {
    var after = Self.rating("clear", "Did you follow?")
    after.columns = ["Was it cl*"]
    let matching = Self.matching([Self.rating("q7", "Was it clear?")], [after])
    #expect(matching.matches.first?.before.key == "q7")
    #expect(matching.matches.first?.changes == [.wording])
  }

  @Test func `alike texts are suggested, not taken`() throws {
    let before = Self.rating("a", "The trainers explained things well")
    let after = Self.rating("b", "The trainer explained things well")
    let matching = Self.matching([before], [after])
    #expect(matching.matches.isEmpty)
    let suggestion = try #require(matching.suggestions.first)
    #expect((suggestion.before.key, suggestion.after.key) == ("a", "b"))
    #expect(suggestion.similarity > 0.8)
    #expect(suggestion.changes == [.wording])
    let denied = Self.matching(
      [before], [after], confirmed: [Self.said(before, after, .different)])
    #expect(denied.suggestions.isEmpty)
    #expect(denied.added.map(\.key) == ["b"] && denied.dropped.map(\.key) == ["a"])
  }

  @Test func `made out from answers, keys say nothing and labels are codes`() throws {
    let before = Self.choice("q1", "Where?", "Village", "Town")
    let after = Self.choice("q4", "Where?", "Town", "Abroad", "Village")
    let matching = Self.matching(
      [before, Self.rating("q4", "Other")], [after, Self.rating("q1", "Something else")],
      areInferred: true)
    let match = try #require(matching.matches.first)
    #expect(match.comparability == .same)
    var tally = ItemTally(of: before)
    tally.count(.option(1), times: 3)
    tally.count(.option(2), times: 5)
    tally.count(.missing(.blank), times: 2)
    let recoded = match.recoded(tally)
    #expect(recoded.options == [1: 5, 2: 0, 3: 3])
    #expect(recoded.answered == 8 && recoded.missing.blank == 2)
  }

  @Test func `answers that nobody gave may be missing from a scale that was made out`() throws {
    let before = Self.rating("q1", "Clear?", Self.scale("Poor", "Good"))
    let after = Self.rating("q1", "Clear?", Self.scale("Awful", "Poor", "Fair", "Good", "Great"))
    let match = try #require(Self.matching([before], [after], areInferred: true).matches.first)
    #expect(match.comparability == .same)
    var tally = ItemTally(of: before)
    tally.count(.option(2), times: 4)
    #expect(match.recoded(tally).options[4] == 4)
    let numbered = Self.matching(
      [Self.rating("q1", "Clear?", Self.scale("1", "2", "3", "4", "5"))],
      [Self.rating("q1", "Clear?", Self.scale("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"))],
      areInferred: true)
    #expect(numbered.matches.first?.comparability == .scaleChanged)
  }

  @Test func `titles that stand several times are matched one by one`() {
    let items = [Self.rating("q1", "If other"), Self.rating("q2", "If other")]
    let matching = Self.matching(items, items, areInferred: true)
    #expect(matching.matches.map(\.before.key) == ["q1", "q2"])
  }
}
