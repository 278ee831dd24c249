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
  /// The question that the intervals answer.
  public let target: InferenceTarget
  public let level: ConfidenceLevel
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
  /// The mean as a fraction, for rounding without error; `nil` when it is not known so.
  public let exactMean: ExactFraction?
  public let standardDeviation: Double?
  public let median: Double?
  /// Type 2 for ordered items, type 7 for numbers.
  public let quartiles: Quartiles?
  public let smallest: Double?
  public let largest: Double?
  /// Interval of the mean: the score interval of a rating item, Student's t of numbers.
  public let meanInterval: Interval?
  public let boxes: Boxes?
  public let recommendation: NetPromoterScore?
  public let recommendationInterval: Interval?
  /// Multiple choice: options ticked by a respondent on average.
  public let ticksOnAverage: Double?

  public init(
    _ item: Item, tally: ItemTally, target: InferenceTarget, level: ConfidenceLevel = .ninetyFive
  ) {
    self.item = item
    self.target = target.settled(for: tally.answered)
    self.level = level
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
      exactMean = points.moments?.exactMean
      standardDeviation = points.standardDeviation
      median = points.median
      quartiles = points.quartiles(type: .averagedStep)
      smallest = points.smallest.map(Double.init)
      largest = points.largest.map(Double.init)
    } else if item.type == .number {
      let numbers = NumberTable(counts: tally.numbers)
      mean = numbers.mean
      exactMean = numbers.moments?.exactMean
      standardDeviation = numbers.standardDeviation
      median = numbers.median
      quartiles = numbers.quartiles(type: .linear)
      smallest = numbers.smallest
      largest = numbers.largest
    } else {
      (mean, exactMean, standardDeviation, median, quartiles) = (nil, nil, nil, nil, nil)
      (smallest, largest) = (nil, nil)
    }
    if let points, let range {
      meanInterval = points.ratingMeanInterval(scale: range, target: target, level: level)
    } else if item.type == .number {
      meanInterval = NumberTable(counts: tally.numbers)
        .studentTInterval(target: target, level: level)
    } else {
      meanInterval = nil
    }
    if item.type == .rating, let points, let range, let favourable = item.favourable,
      favourable != .middle
    {
      boxes = Boxes(points, scale: range, favourable: favourable == .low ? .low : .high)
    } else {
      boxes = nil
    }
    if item.type == .recommend, let points {
      let score = NetPromoterScore(points)
      recommendation = score
      recommendationInterval = score.interval(target: target, level: level)
    } else {
      recommendation = nil
      recommendationInterval = nil
    }
    let ticks = options.reduce(0) { $0 + $1.count }
    ticksOnAverage = item.type == .multiple && n > 0 ? Double(ticks) / Double(n) : nil
  }

  /// The interval of the share of so many of those who answered; `nil` when no one did.
  public func interval(of count: Int) -> Interval? {
    shareInterval(count, of: validN, target: target, level: level)
  }

  /// How far the answers to an ordered item agree, from 0 to 1; `nil` for items without order.
  public var agreement: Double? {
    points == nil ? nil : consensus(options.map(\.count))
  }

  /// What a count would be among all participants, whatever those think who did not answer; `nil`
  /// where their number is not known.
  public func bounds(of count: Int) -> ClosedRange<Int>? {
    guard case .group(let size) = target else { return nil }
    return WorstCaseBounds.count(count, answers: validN, participants: size)
  }
}
