import SurveyModel
import Testing

@testable import WaveComparison

@Suite("What a series has to be asked about") struct SeriesMatchingTests {
  typealias Matching = ItemMatchingTests

  static func asked(
    _ seminar: String, _ items: [Item], isInferred: Bool = false
  ) -> AskedQuestionnaire {
    AskedQuestionnaire(
      seminar: seminar, questionnaire: Questionnaire(key: "q", sections: [Section(items: items)]),
      isInferred: isInferred)
  }

  static let clear = Matching.rating("clear", "Was it clear?")
  static let clearer = Matching.rating("clear", "Was everything clear to you?")
  static let follow = Matching.rating("follow", "Could you follow what was said?")
  static let trainers = Matching.rating("trainers", "The trainers explained things well")
  static let trainer = Matching.rating("trainer", "The trainer explained things well")

  @Test func `of questionnaires that agree nothing is asked`() {
    let series = SeriesMatching([
      Self.asked("a", [Self.clear, Self.trainers]), Self.asked("b", [Self.trainers, Self.clear]),
    ])
    #expect(series.open.isEmpty)
  }

  @Test func `reworded items and alike ones are asked about once`() {
    let series = SeriesMatching([
      Self.asked("a", [Self.clear, Self.trainers]), Self.asked("b", [Self.clearer, Self.trainer]),
      Self.asked("c", [Self.clear, Self.trainers]),
    ])
    #expect(series.open.map(\.earlier.key) == ["clear", "trainers"])
    #expect(series.open.map(\.isMatched) == [true, false])
    #expect(series.open.allSatisfy { $0.earlierSeminar == "a" && $0.laterSeminar == "b" })
  }

  @Test func `what was decided is not asked again, and a third wording is`() throws {
    let said = [
      Matching.said(Self.clear, Self.clearer),
      Matching.said(Self.trainers, Self.trainer, .different),
    ]
    let first = [
      Self.asked("a", [Self.clear, Self.trainers]), Self.asked("b", [Self.clearer, Self.trainer]),
    ]
    #expect(SeriesMatching(first, confirmed: said).open.isEmpty)
    let third = Matching.rating("clear", "Was all of it clear?")
    let series = SeriesMatching(first + [Self.asked("c", [third])], confirmed: said)
    let open = try #require(series.open.first)
    #expect(series.open.count == 1)
    #expect(open.earlier.text("") == "Was everything clear to you?")
    #expect(open.later.text("") == "Was all of it clear?")
  }

  @Test func `an item that was left out once is found again`() throws {
    let series = SeriesMatching([
      Self.asked("a", [Self.clear, Self.trainers]), Self.asked("b", [Self.clear]),
      Self.asked("c", [Self.clear, Self.trainer]),
    ])
    let open = try #require(series.open.first)
    #expect((open.earlierSeminar, open.laterSeminar) == ("a", "c"))
  }

  @Test func `a scale with other points is no question to anybody`() {
    let scaled = Matching.rating("clear", "Was it clear?", Matching.scale("1", "2", "3", "4", "5"))
    #expect(
      SeriesMatching([Self.asked("a", [Self.clear]), Self.asked("b", [scaled])]).open.isEmpty)
  }

  @Test func `what holds from the first to the second and on to the third holds for both`() {
    let said = [
      Matching.said(Self.clear, Self.clearer), Matching.said(Self.clearer, Self.follow, .same),
    ]
    let chained = Matching.matching([Self.clear], [Self.follow], confirmed: said)
    #expect(chained.matches.map(\.comparability) == [.equivalent])
    let back = Matching.matching([Self.follow], [Self.clear], confirmed: said)
    #expect(back.matches.map(\.comparability) == [.equivalent])
    let denied = Matching.matching(
      [Self.clear], [Self.follow],
      confirmed: said + [Matching.said(Self.clear, Self.follow, .different)])
    #expect(denied.matches.isEmpty)
  }

  @Test func `a confirmation holds for the wording that was confirmed`() {
    let said = [Matching.said(Self.clear, Self.clearer)]
    let again = Matching.rating("clear", "Did it become clear?")
    let matching = Matching.matching([Self.clear], [again], confirmed: said)
    #expect(matching.matches.map(\.comparability) == [.changed])
    let labels = Matching.rating(
      "clear", "Was everything clear to you?", Matching.scale("No", "Neither", "Yes"))
    let answers = Matching.matching([Self.clear], [labels], confirmed: said)
    #expect(answers.matches.map(\.comparability) == [.changed])
  }

  @Test func `of columns without a questionnaire the title decides`() {
    let series = SeriesMatching([
      Self.asked("a", [Matching.rating("q1", "The trainers explained well")], isInferred: true),
      Self.asked("b", [Matching.rating("q4", "The trainer explained well")], isInferred: true),
    ])
    #expect(series.open.map(\.earlier.key) == [nil])
    #expect(series.named("q1", "q4") == .unknownEarlier)
    guard
      case .pairs(let pairs) = series.named(
        "the trainers explained well", "The trainer explained well")
    else {
      Issue.record("not found by their titles")
      return
    }
    #expect(pairs.count == 1)
  }

  @Test func `names mean every wording in its order`() {
    let series = SeriesMatching([
      Self.asked("a", [Self.clear]), Self.asked("b", [Self.clearer]),
      Self.asked("c", [Self.follow]),
    ])
    guard case .pairs(let both) = series.named("clear", "follow") else {
      Issue.record("not found by their keys")
      return
    }
    #expect(both.map { $0.earlier.text("") } == ["Was it clear?", "Was everything clear to you?"])
    #expect(series.named("follow", "clear") == .wrongOrder)
    #expect(series.named("clear", "folow") == .unknownLater)
    #expect(series.named("Was it clear?", "clear") != .unchanged)
    let items = [Self.clear, Self.clearer, Self.follow].map { AskedItem($0, isInferred: false) }
    #expect(series.keys(items[0], items[1])?.later == "clear", "the only two wordings of it")
    #expect(series.keys(items[1], items[2]) == nil, "the earlier key has two wordings")
  }

  @Test func `the likeness is that of the language which was changed`() throws {
    let before = Matching.rating("a", ["en": "Was it clear?", "ru": "Было ли понятно?"])
    let after = Matching.rating("a", ["en": "Was it clear?", "ru": "Всё ли поняли?"])
    let series = SeriesMatching([Self.asked("a", [before]), Self.asked("b", [after])])
    #expect(try #require(series.open.first).similarity < 0.6)
  }

  @Test func `two items of one questionnaire cannot both be an earlier one`() throws {
    let series = SeriesMatching([
      Self.asked("a", [Self.clear]), Self.asked("b", [Self.clearer, Self.follow]),
    ])
    let said = [Matching.said(Self.clear, Self.clearer), Matching.said(Self.clear, Self.follow)]
    let clash = try #require(series.clash(said[1], with: said))
    #expect((clash.first.key, clash.second.key, clash.seminar) == ("clear", "follow", "b"))
    #expect(series.clash(said[0], with: [said[0]]) == nil)
  }
}
