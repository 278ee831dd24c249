public import SurveyModel
import SurveyStatistics
import Tabulation

/// How the answers were weighted, or why they were not. Sizes of combined groups are no part of it.
public struct WeightingPart: Sendable, Encodable {
  public struct Category: Sendable, Encodable {
    /// Options that are counted together.
    public var codes: [Int]
    public var answered: Int
    /// Fraction of those who attended.
    public var targetShare: Double
  }

  public struct Target: Sendable, Encodable {
    public var item: String
    public var categories: [Category]
  }

  public var isApplied: Bool
  /// `everybody-answered`, `too-few-answers`, `small-categories`, `no-target`, `no-convergence`; only
  /// where no weights are applied.
  public var obstacle: String?
  public var source: LocalizedText?
  public var targets: [Target]
  /// `post-stratification` or `raking`
  public var method: String?
  /// How many times the median no weight may exceed, where this cut one off.
  public var trimmedAt: Double?
  /// Respondents without an answer to one of the items; their weight is 1.
  public var withoutTarget: Int?
  public var smallestWeight: Double?
  public var largestWeight: Double?
  /// The largest weight over the median one, before any was cut off.
  public var largestToMedian: Double?
  public var effectiveN: Double?
  public var designEffect: Double?

  init?(_ content: AnnexContent) {
    guard let weighting = content.weighting, let declared = content.questionnaire.weighting else {
      return nil
    }
    if !declared.source.texts.isEmpty { source = declared.source }
    let margins = content.tally.cells.map { CellWeights.margins($0, declared) } ?? []
    targets = margins.map { margin in
      Target(
        item: margin.item,
        categories: margin.categories.map {
          Category(codes: $0.codes, answered: $0.answered, targetShare: $0.targetShare)
        })
    }
    switch weighting {
    case .failure(let found):
      isApplied = false
      obstacle = found.name
    case .success(let weights):
      isApplied = true
      method = margins.count == 1 ? "post-stratification" : "raking"
      trimmedAt = weights.trimmedAt
      withoutTarget = weights.withoutTarget
      smallestWeight = weights.range.lowerBound
      largestWeight = weights.range.upperBound
      largestToMedian = weights.spread
      effectiveN = weights.effect.effectiveN
      designEffect = weights.effect.designEffect
    }
  }
}

/// The weighted figures of an item; its base is the item's `validN`.
public struct WeightedPart: Sendable, Encodable {
  public struct Option: Sendable, Encodable {
    public var code: Int
    public var share: Double
    public var interval: ItemPart.IntervalPart?
  }

  public var effectiveN: Double
  public var designEffect: Double
  public var mean: Double?
  /// Standard error of the mean, linearised.
  public var se: Double?
  public var options: [Option]?
  /// From −100 to 100.
  public var nps: Double?
  /// Of the score, or else of the mean.
  public var interval: ItemPart.IntervalPart?

  /// - Returns: `nil` for what has no such figures, or fewer answers than weights need.
  init?(_ item: Item, _ weights: CellWeights, _ publication: Publication) {
    guard let figures = WeightedFigures(item, weights: weights, level: publication.level),
      figures.n >= publication.gates.weighting
    else { return nil }
    effectiveN = figures.effect.effectiveN
    designEffect = figures.effect.designEffect
    mean = figures.mean?.value
    se = figures.mean?.standardError
    nps = figures.score?.value
    let found = figures.score?.interval ?? figures.meanInterval
    interval = found.map { .init($0, of: figures.score == nil ? "mean" : "nps") }
    let codes = item.allOptions.filter(\.role.isValid).map(\.code)
    if !codes.isEmpty {
      options = codes.compactMap { code in
        figures.share(of: [code]).map { share in
          Option(
            code: code, share: share.value,
            interval: share.interval.map { .init($0, of: "share") })
        }
      }
    }
  }
}

extension WeightingObstacle {
  fileprivate var name: String {
    switch self {
    case .everybodyAnswered: "everybody-answered"
    case .tooFewAnswers: "too-few-answers"
    case .smallCategories: "small-categories"
    case .noTarget: "no-target"
    case .noConvergence: "no-convergence"
    }
  }
}
