import SeededRandom
import SurveyStatistics
import Testing

@Suite("Weighting") struct WeightingTests {
  @Test(arguments: 0..<20) func `meets every margin`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sizes = [2, 3]
    // Everybody of each combination, so that the margins can be met.
    let margins = sizes.map { size in
      (0..<60).map { $0 < 6 ? $0 % size : Int.random(in: 0..<size, using: &generator) }
    }
    let targets = [[70.0, 50], [40.0, 50, 30]]
    let weights = try rakedWeights(margins: margins, targets: targets)
    for (categories, targets) in zip(margins, targets) {
      for (category, target) in targets.enumerated() {
        let sum = zip(categories, weights).reduce(0) { $1.0 == category ? $0 + $1.1 : $0 }
        #expect(abs(sum / target - 1) < 1e-9)
      }
    }
    let effect = try #require(KishEffect(weights))
    #expect(effect.effectiveN <= 60 && effect.designEffect >= 1 - 1e-12)
  }

  @Test func `refuses what it cannot meet`() {
    #expect(throws: WeightingError.emptyCategory(margin: 1, category: 2)) {
      try rakedWeights(margins: [[0, 1], [0, 1]], targets: [[5, 5], [4, 4, 2]])
    }
    #expect(throws: WeightingError.noTarget(margin: 0, category: 1)) {
      try postStratificationWeights([0, 1], targets: [5, 0])
    }
    #expect(throws: WeightingError.unequalTotals) {
      try rakedWeights(margins: [[0, 1], [0, 1]], targets: [[5, 5], [5, 6]])
    }
    #expect(throws: WeightingError.noConvergence) {
      try rakedWeights(margins: [[0, 1], [0, 1]], targets: [[5, 5], [4, 6]])
    }
  }

  @Test func `with equal weights changes nothing`() throws {
    let answers = [3.0, 4, 4, 5, 1]
    let weights = Array(repeating: 2.5, count: 5)
    let (mean, table) = (
      try #require(WeightedMean(answers, weights: weights)), NumberTable(answers)
    )
    #expect(mean.value == table.mean)
    #expect(abs(try #require(mean.standardError) - (try #require(table.standardError()))) < 1e-15)
    #expect(KishEffect(weights)?.effectiveN == 5)
    for part in [0.25, 0.4, 0.5, 0.75] {
      let expected = table.quantile(Int(part * 20), of: 20, type: .averagedStep)
      #expect(weightedQuantile(answers, weights: weights, part: part) == expected)
    }
    let share = weightedShare([true, false, true, true, false], weights: weights)
    let wilson = try #require(wilsonInterval(3, of: 5))
    #expect(abs(try #require(share?.interval?.low) - wilson.low) < 1e-15)
    #expect(share?.base == 5)
  }

  @Test func `without anyone has no figures`() {
    #expect(KishEffect([]) == nil)
    #expect(KishEffect([0, 0]) == nil)
    #expect(WeightedMean([], weights: []) == nil)
    #expect(WeightedMean([4], weights: [2])?.standardError == nil)
    #expect(weightedQuantile([], weights: [], part: 0.5) == nil)
    #expect(weightedShare([], weights: []) == nil)
    #expect(weightSpread([]) == nil)
  }

  @Test func `trims to five times the median and keeps the total`() throws {
    let weights = [1.0, 1, 1, 1, 1, 1, 20]
    #expect(weightSpread(weights) == 20)
    let trimmed = trimmedWeights(weights)
    #expect(abs(trimmed.reduce(0, +) - 26) < 1e-12)
    #expect(trimmed.max() == 5)
    #expect(trimmedWeights([1, 2, 3]) == [1, 2, 3])
  }
}
