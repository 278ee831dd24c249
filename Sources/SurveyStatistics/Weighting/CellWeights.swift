public import SurveyModel
public import Tabulation

/// A weight for each respondent, by the answers to the items that are weighted by.
///
/// One target is post-stratified to, several are raked to. The weights are 1 on average. Whoever did not
/// answer every one of these items keeps the weight 1, and no target speaks of them.
public struct CellWeights: Sendable {
  /// Respondents of one weight.
  public struct Stratum: Sendable {
    public let weight: Double
    /// Whether the weights of the stratum were brought to a target of its own.
    public let isTargeted: Bool
    /// What they answered.
    public let tally: Tally
  }

  public let margins: [WeightingMargin]
  /// In an order that depends on the answers and targets alone.
  public let strata: [Stratum]
  /// Whether every stratum has a target of its own; else margins are met.
  public let isPostStratified: Bool
  /// How many times the median no weight may exceed, where this cut one off.
  public let trimmedAt: Double?
  /// Respondents without an answer to one of the items; their weight is 1.
  public let withoutTarget: Int
  /// The largest weight over the median one, before any was cut off.
  public let spread: Double
  /// What the weights cost a question that all respondents answered.
  public let effect: KishEffect

  /// From here on trimming is offered.
  public static let evenUpTo = 5.0

  /// The smallest and the largest weight.
  public var range: ClosedRange<Double> {
    let weights = strata.map(\.weight)
    return (weights.min() ?? 1)...(weights.max() ?? 1)
  }

  /// - Parameters:
  ///   - cells: By the items of the targets, in their order.
  ///   - weighting: What the questionnaire declares.
  /// - Throws: Why these answers are not to be weighted.
  public init(_ cells: CellTally, _ weighting: Weighting, gates: Gates = Gates())
    throws(WeightingObstacle)
  {
    precondition(
      cells.keys == weighting.targets.map(\.item), "cells by \(cells.keys), not by the targets")
    margins = Self.margins(cells, weighting)
    let (targeted, rest) = Self.merged(cells, weighting)
    let known = targeted.reduce(0) { $0 + $1.tally.responses }
    try Self.check(margins, known: known, targeted, gates)
    let sizes = targeted.map(\.tally.responses)
    // As many people as there are answers, so that a weight is 1 on average.
    let targets = margins.map { $0.categories.map { Double(known) * $0.targetShare } }
    var weights: [Double]
    if targets.count == 1 {
      weights = targeted.map { targets[0][$0.categories[0]] / Double($0.tally.responses) }
    } else {
      do {
        weights = try rakedWeights(
          cells: targeted.map(\.categories), sizes: sizes, targets: targets)
      } catch {
        // Categories and totals have been checked.
        throw .noConvergence
      }
    }
    spread = weightSpread(weights, counts: sizes) ?? 1
    if let trim = weighting.trim, trim < spread {
      weights = trimmedWeights(weights, counts: sizes, ratio: trim)
      trimmedAt = trim
    } else {
      trimmedAt = nil
    }
    isPostStratified = targets.count == 1 && trimmedAt == nil
    withoutTarget = rest.responses
    var strata: [Stratum] = []
    for (cell, weight) in zip(targeted, weights) {
      strata.append(Stratum(weight: weight, isTargeted: isPostStratified, tally: cell.tally))
    }
    if rest.responses > 0 { strata.append(Stratum(weight: 1, isTargeted: false, tally: rest)) }
    self.strata = strata
    guard
      let effect = KishEffect(strata.map(\.weight), counts: strata.map(\.tally.responses))
    else { throw .tooFewAnswers(known) }
    self.effect = effect
  }

  /// Who answered beside who attended, whether they can be weighted or not.
  public static func margins(_ cells: CellTally, _ weighting: Weighting) -> [WeightingMargin] {
    weighting.targets.enumerated().map { WeightingMargin($1, cells: cells, place: $0) }
  }

  private typealias Targeted = (categories: [Int], tally: Tally)

  /// The cells with the options of a category together, and all that have no place among the targets.
  private static func merged(
    _ cells: CellTally, _ weighting: Weighting
  ) -> (targeted: [Targeted], rest: Tally) {
    let places = weighting.targets.map { target in
      target.categories.enumerated().reduce(into: [Int: Int]()) { places, entry in
        for code in entry.element.codes { places[code] = entry.offset }
      }
    }
    var merged: [[Int]: Tally] = [:]
    var rest: Tally?
    for (codes, tally) in cells.cells {
      let categories = zip(codes, places).compactMap { code, places in code.flatMap { places[$0] } }
      if categories.count == codes.count {
        merged[categories] = merged[categories].map { $0.merging(tally) } ?? tally
      } else {
        rest = rest.map { $0.merging(tally) } ?? tally
      }
    }
    let targeted = merged.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return (targeted.map { ($0.key, $0.value) }, rest ?? Tally(of: [Item]()))
  }

  private static func check(
    _ margins: [WeightingMargin], known: Int, _ targeted: [Targeted], _ gates: Gates
  ) throws(WeightingObstacle) {
    guard known >= gates.weighting else { throw .tooFewAnswers(known) }
    let least = max(gates.weightingCategory, gates.privacyGroup)
    var (small, unexpected): ([WeightingObstacle.Category], [WeightingObstacle.Category]) = ([], [])
    for (target, margin) in margins.enumerated() {
      for (category, figures) in margin.categories.enumerated() {
        // Only whoever answered every item is weighted.
        let count = targeted.reduce(0) {
          $1.categories[target] == category ? $0 + $1.tally.responses : $0
        }
        if figures.targetShare > 0, count < least {
          small.append(.init(target: target, category: category))
        } else if figures.targetShare <= 0, count > 0 {
          unexpected.append(.init(target: target, category: category))
        }
      }
    }
    guard small.isEmpty else { throw .smallCategories(small) }
    guard unexpected.isEmpty else { throw .noTarget(unexpected) }
  }
}
