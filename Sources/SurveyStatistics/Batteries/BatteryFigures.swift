public import SurveyModel
public import Tabulation

/// Every figure of one battery, unrounded, from its tally; with reversed items turned.
public struct BatteryFigures: Sendable {
  public let battery: SurveyModel.Battery
  /// The items counted together, in the order of the questionnaire.
  public let items: [Item]
  public let tally: BatteryTally
  /// The question that the intervals answer.
  public let target: InferenceTarget
  public let level: ConfidenceLevel
  /// `nil` below two complete rows, and when all respondents have the same sum.
  public let alpha: CronbachAlpha?
  public let alphaInterval: Interval?
  /// Of two items the Spearman–Brown coefficient.
  public let standardisedAlpha: Double?
  /// `nil` below a hundred complete rows as well.
  public let omega: Double?
  /// One for each item.
  public let itemRest: [Double?]
  /// One for each item.
  public let alphaIfDropped: [Double?]
  /// Places of items that run against the others.
  public let doubtfulDirection: [Int]
  public let friedman: Friedman?
  /// `nil` when nobody has a score.
  public let score: ScaleScore?
  public let scoreInterval: Interval?
  private let gates: Gates

  /// - Parameters:
  ///   - items: Those of the tally, in its order.
  ///   - target: As for an item of the battery.
  public init(
    _ battery: SurveyModel.Battery, items: [Item], tally: BatteryTally, target: InferenceTarget,
    level: ConfidenceLevel = .ninetyFive, gates: Gates = Gates()
  ) {
    precondition(items.map(\.key) == tally.items, "\(items.map(\.key)), not \(tally.items)")
    self.battery = battery
    self.items = items
    self.tally = tally
    self.target = target
    self.level = level
    self.gates = gates
    let covariances = tally.covariances
    alpha = covariances.cronbachAlpha
    alphaInterval = alpha?.interval(level: level)
    standardisedAlpha = covariances.standardisedAlpha
    omega = tally.completeRows >= gates.omegaRows ? covariances.mcDonaldOmega : nil
    let undefined = [Double?](repeating: nil, count: items.count)
    itemRest = covariances.itemRestCorrelations ?? undefined
    alphaIfDropped = covariances.alphaIfDropped ?? undefined
    doubtfulDirection = covariances.itemsOfDoubtfulDirection
    friedman = tally.friedman
    score = ScaleScore(tally, minimumAnswered: battery.minimumAnswered)
    scoreInterval = score?.interval(target: target, level: level)
  }

  /// Whether there are enough items and complete rows to speak of a scale at all.
  public var isJudged: Bool {
    gates.allowsAlpha(items: items.count, completeRows: tally.completeRows)
  }

  /// Whether the items were shown to be a scale, so that a score may be printed.
  public var isScale: Bool { isJudged && (alpha?.value ?? 0) >= gates.scaleAlpha }

  /// Straight lines among complete rows; `nil` where they may be honest answers: below five items, and
  /// without a reversed one.
  public var straightLining: StraightLining? {
    items.count >= 5 && !tally.reversed.isEmpty ? tally.straightLining : nil
  }
}
