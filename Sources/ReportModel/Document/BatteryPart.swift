import SurveyStatistics
import Tabulation

/// One battery with the figures of its items together, unrounded; reversed items are turned. A figure that is
/// not defined is left out, in lists `null`.
public struct BatteryPart: Sendable, Encodable {
  public struct ScaleScore: Sendable, Encodable {
    /// The mean of the respondents' scores, on the items' scale.
    public var mean: Double
    /// Respondents with a score.
    public var n: Int
    /// Those of them who left out an item.
    public var incomplete: Int
    public var interval: ItemPart.IntervalPart?
    /// Whether the items were shown to be a scale, so that the annex prints the mean.
    public var isPrinted: Bool
  }

  public struct StraightLining: Sendable, Encodable {
    public var count: Int
    /// Complete rows.
    public var base: Int
  }

  public struct Friedman: Sendable, Encodable {
    public var statistic: Double
    public var degreesOfFreedom: Int
    public var p: Double
    public var kendallW: Double
  }

  public var key: String
  /// Keys of the items, to which the lists below belong in this order.
  public var items: [String]
  /// Those of the items that were asked the other way round.
  public var reversed: [String]
  public var completeRows: Int
  public var alpha: Double?
  public var alphaInterval: ItemPart.IntervalPart?
  public var standardisedAlpha: Double?
  /// From a hundred complete rows on.
  public var omega: Double?
  public var scaleScore: ScaleScore?
  public var itemRest: [Double?]
  public var alphaIfDropped: [Double?]
  /// Only of five items or more, a reversed one among them.
  public var straightLining: StraightLining?
  public var friedman: Friedman?

  init(_ figures: BatteryFigures) {
    let tally = figures.tally
    key = tally.key
    items = tally.items
    reversed = tally.reversed.sorted().map { tally.items[$0] }
    completeRows = tally.completeRows
    alpha = figures.alpha?.value
    alphaInterval = figures.alphaInterval.map { .init($0, of: "alpha") }
    standardisedAlpha = figures.standardisedAlpha
    omega = figures.omega
    scaleScore = figures.score.map { score in
      ScaleScore(
        mean: score.mean, n: score.n, incomplete: score.incomplete,
        interval: figures.scoreInterval.map { .init($0, of: "mean") },
        isPrinted: figures.isScale)
    }
    itemRest = figures.itemRest
    alphaIfDropped = figures.alphaIfDropped
    straightLining = figures.straightLining.map { .init(count: $0.count, base: $0.base) }
    friedman = figures.friedman.map {
      Friedman(
        statistic: $0.test.statistic, degreesOfFreedom: $0.test.degreesOfFreedom, p: $0.test.p,
        kendallW: $0.kendallW)
    }
  }
}
