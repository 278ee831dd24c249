public import SurveyModel
public import Tabulation

/// Every figure of one item, unrounded, from its tally.
public struct ItemFigures: Sendable {
  /// One option with its figures.
  public struct OptionFigures: Sendable, Hashable {
    public var option: ResponseOption
    public var count: Int
    /// Fraction of the valid n; `nil` when no one answered, and for options outside it.
    public var share: Double?
  }

  public let item: Item
  public let tally: ItemTally
  /// Those the item was put to.
  public let base: Int
  /// Those of them with a usable answer.
  public let validN: Int
  /// Options that are part of the valid n, in the order of the questionnaire.
  public let options: [OptionFigures]
  /// “Not applicable” and the like.
  public let outside: [OptionFigures]
  /// Points of a rating or 0 to 10, as counts by code; `nil` for items without ordered codes.
  public let points: FrequencyTable?
  /// The scale's codes, lowest to highest; `nil` without one.
  public let range: ClosedRange<Int>?
  public let mean: Double?
  public let standardDeviation: Double?
  public let median: Double?
  /// Type 2 for ordered items, type 7 for numbers.
  public let quartiles: Quartiles?
  public let smallest: Double?
  public let largest: Double?
  /// Score interval of the mean of a rating item.
  public let meanInterval: Interval?
  public let boxes: Boxes?
  public let recommendation: NetPromoterScore?
  public let recommendationInterval: Interval?
  /// Multiple choice: options ticked by a respondent on average.
  public let ticksOnAverage: Double?

  public init(_ item: Item, tally: ItemTally, target: InferenceTarget) {
    self.item = item
    self.tally = tally
    base = tally.base
    validN = tally.answered
    let n = tally.answered
    let declared = item.allOptions
    options = declared.filter(\.role.isValid).map { option in
      let count = tally.options[option.code] ?? 0
      return OptionFigures(
        option: option, count: count, share: n == 0 ? nil : Double(count) / Double(n))
    }
    outside = declared.filter { !$0.role.isValid }.map {
      OptionFigures(option: $0, count: tally.options[$0.code] ?? 0, share: nil)
    }
    range = item.type == .recommend ? 0...10 : item.type == .rating ? item.scale?.range : nil
    if range != nil {
      let counts = Dictionary(uniqueKeysWithValues: options.map { ($0.option.code, $0.count) })
      points = FrequencyTable(counts: counts)
    } else {
      points = nil
    }
    if let points {
      mean = points.mean
      standardDeviation = points.standardDeviation
      median = points.median
      quartiles = points.quartiles(type: .averagedStep)
      smallest = points.smallest.map(Double.init)
      largest = points.largest.map(Double.init)
    } else if item.type == .number {
      let numbers = NumberTable(counts: tally.numbers)
      mean = numbers.mean
      standardDeviation = numbers.standardDeviation
      median = numbers.median
      quartiles = numbers.quartiles(type: .linear)
      smallest = numbers.smallest
      largest = numbers.largest
    } else {
      (mean, standardDeviation, median, quartiles) = (nil, nil, nil, nil)
      (smallest, largest) = (nil, nil)
    }
    if let points, let range {
      meanInterval = points.ratingMeanInterval(scale: range, target: target)
    } else {
      meanInterval = nil
    }
    if item.type == .rating, let points, let range, let scale = item.scale,
      scale.favourable != .middle
    {
      boxes = Boxes(points, scale: range, favourable: scale.favourable == .low ? .low : .high)
    } else {
      boxes = nil
    }
    if item.type == .recommend, let points {
      let score = NetPromoterScore(points)
      recommendation = score
      recommendationInterval = score.interval(target: target)
    } else {
      recommendation = nil
      recommendationInterval = nil
    }
    let ticks = options.reduce(0) { $0 + $1.count }
    ticksOnAverage = item.type == .multiple && n > 0 ? Double(ticks) / Double(n) : nil
  }
}
