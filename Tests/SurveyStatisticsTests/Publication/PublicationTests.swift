import SurveyStatistics
import Testing

@Suite("Publication") struct PublicationTests {
  @Test(
    arguments: [
      (0, .noAnswers), (1, .counts), (4, .counts), (5, .countsMean), (9, .countsMean),
      (10, .countsPercent), (29, .countsPercent), (30, .percent), (5000, .percent),
    ] as [(Int, PublicationLevel)])
  func `climbs with the answers`(validN: Int, level: PublicationLevel) {
    #expect(PublicationRules().decision(validN: validN, participants: nil).level == level)
  }

  @Test func `has thresholds to choose`() {
    var rules = PublicationRules()
    rules.percentBesideCountsFrom = 20
    let decision = rules.decision(validN: 15, participants: 15)
    #expect(decision.level == .countsMean)
    #expect(decision.percentDecimals == nil)
    #expect(decision.isCensus)
    #expect(decision.hasFewAnswers)
  }

  @Test func `withholds wide shares of few answers in strict mode only`() throws {
    let wide = try #require(wilsonInterval(6, of: 12))  // 0.25 … 0.75
    var rules = PublicationRules()
    #expect(!rules.withholds(wide, validN: 12))
    rules.widestShareInterval = 0.3
    #expect(rules.withholds(wide, validN: 12))
    #expect(!rules.withholds(wide, validN: 30))
  }

  @Test func `has gates for what needs more answers`() {
    let gates = Gates()
    #expect(gates.allowsComparison(5, 30))
    #expect(!gates.allowsComparison(4, 30))
    #expect(gates.endangersPrivacy(groupOf: 4))
    #expect(!gates.endangersPrivacy(groupOf: 5))
    #expect(!gates.endangersPrivacy(groupOf: 0))
    #expect(gates.allowsAlpha(items: 3, completeRows: 10))
    #expect(!gates.allowsAlpha(items: 2, completeRows: 10))
    #expect(gates.allowsWeighting(answers: 50, categories: [5, 45]))
    #expect(!gates.allowsWeighting(answers: 50, categories: [4, 46]))
  }

  @Test(
    arguments: [
      (0, 10, .nobody), (1, 11, .few), (1, 10, .minority), (9, 20, .aboutHalf),
      (11, 20, .aboutHalf),  // 55 % exactly
      (111, 200, .most),  // 55.5 %
      (9, 10, .almostAll), (10, 10, .all), (9, 9, nil),
    ] as [(Int, Int, QuantityWord?)])
  func `words a quantity by its exact share`(count: Int, n: Int, word: QuantityWord?) {
    #expect(QuantityWord(count, of: n) == word)
  }
}
