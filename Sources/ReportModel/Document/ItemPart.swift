public import SurveyModel
import SurveyStatistics
import Tabulation

/// One item with its figures, unrounded.
public struct ItemPart: Sendable, Encodable {
  public struct Column: Sendable, Encodable {
    /// Position in the file, from 0.
    public var index: Int
    public var header: [String]
  }

  public struct Missing: Sendable, Encodable {
    public var blank: Int
    public var notAsked: Int
    public var notApplicable: Int
    public var damaged: Int
  }

  public struct Option: Sendable, Encodable {
    public var code: Int
    public var label: LocalizedText
    /// Only for options that are more than an answer: `other`, `none`, `not-applicable`, …
    public var role: String?
    public var count: Int
    /// Fraction of the valid n.
    public var share: Double?
    /// Of the share.
    public var interval: IntervalPart?
  }

  public struct IntervalPart: Sendable, Encodable {
    /// What it is an interval of: `mean`, `nps`, `share`, `alpha`.
    public var of: String
    public var level: Double
    public var method: String
    /// `A`: these participants; `B`: seminars like this one.
    public var target: String
    public var low: Double
    public var high: Double
  }

  public struct Recommendation: Sendable, Encodable {
    public var promoters: Int
    public var passives: Int
    public var detractors: Int
    /// From −100 to 100.
    public var score: Double?
  }

  public struct Box: Sendable, Encodable {
    /// Points in the box.
    public var points: Int
    public var count: Int
    public var share: Double?
    public var interval: IntervalPart?
    /// The count among all participants, whatever those think who did not answer.
    public var worstCase: Bounds?
  }

  public struct Bounds: Sendable, Encodable {
    public var low: Int
    public var high: Int
    public var participants: Int
  }

  public struct Number: Sendable, Encodable {
    public var value: Double
    public var count: Int
  }

  public struct Day: Sendable, Encodable {
    public var date: String
    public var count: Int
  }

  public struct Place: Sendable, Encodable {
    public var code: Int
    /// From 1.
    public var place: Int
    public var count: Int
  }

  public var key: String
  public var text: LocalizedText
  public var columns: [Column]
  public var type: String
  public var battery: String?
  public var scale: String?
  /// Where the item's best answer stands.
  public var favourable: String?
  /// Only for items that were asked the other way round.
  public var reversed: Bool?
  /// Those the item was put to.
  public var base: Int
  public var validN: Int
  public var missing: Missing
  /// Part of the valid n.
  public var options: [Option]?
  /// Declared answers outside the valid n.
  public var outside: [Option]?
  public var numbers: [Number]?
  public var dates: [Day]?
  public var places: [Place]?
  public var mean: Double?
  public var sd: Double?
  public var median: Double?
  public var q1: Double?
  public var q3: Double?
  public var min: Double?
  public var max: Double?
  public var interval: IntervalPart?
  /// How far the answers to an ordered item agree, from 0 to 1: the consensus of Tastle and Wierman.
  public var agreement: Double?
  public var topBox: Box?
  public var bottomBox: Box?
  public var nps: Recommendation?
  public var ticksOnAverage: Double?
  public var noneTicked: Int?
  /// Different open answers; those that are too many to be kept count one by one.
  public var distinctTexts: Int?
  /// The same with the spellings of one answer taken together and without non-answers such as “-”; `nil`
  /// where not all of them are kept one by one.
  public var differentAnswers: Int?
  /// What the comments are about; only where themes were looked for.
  public var themes: ThemesPart?
  /// Texts beside “other”, equal ones included.
  public var writeIns: Int?
  /// The same figures with weights, where there are any.
  public var weighted: WeightedPart?

  init(_ figures: ItemFigures, columns: [SourceRecord.Column]) {
    let item = figures.item
    let tally = figures.tally
    key = item.key
    text = item.text
    self.columns = columns.map { Column(index: $0.index, header: $0.header) }
    type = item.type.rawValue
    battery = item.battery
    scale = item.scale?.key
    favourable = item.favourable?.rawValue
    if item.isReversed { reversed = true }
    base = figures.base
    validN = figures.validN
    missing = Missing(
      blank: tally.missing.blank, notAsked: tally.missing.notAsked,
      notApplicable: tally.missing.notApplicable, damaged: tally.missing.damaged)
    if !item.allOptions.isEmpty && item.type != .ranking {
      options = figures.options.map { option in
        var part = Option(option)
        part.interval = figures.interval(of: option.count).map { .init($0, of: "share") }
        return part
      }
    }
    if !figures.outside.isEmpty { outside = figures.outside.map(Option.init) }
    if item.type == .number {
      numbers = tally.numbers.sorted { $0.key < $1.key }.map {
        Number(value: $0.key, count: $0.value)
      }
    }
    if item.type == .date {
      dates = tally.dates.sorted { $0.key < $1.key }.map { Day(date: $0.key.iso, count: $0.value) }
    }
    if item.type == .ranking {
      places = tally.places.flatMap { code, places in
        places.map { Place(code: code, place: $0.key, count: $0.value) }
      }.sorted { ($0.code, $0.place) < ($1.code, $1.place) }
    }
    mean = figures.mean
    sd = figures.standardDeviation
    median = figures.median
    q1 = figures.quartiles?.lower
    q3 = figures.quartiles?.upper
    min = figures.smallest
    max = figures.largest
    let found = figures.recommendationInterval ?? figures.meanInterval
    interval = found.map {
      .init($0, of: figures.recommendationInterval == nil ? "mean" : "nps")
    }
    agreement = figures.agreement
    if let boxes = figures.boxes {
      topBox = Box(points: boxes.width, boxes.top, share: boxes.topShare, of: figures)
      bottomBox = Box(points: boxes.width, boxes.bottom, share: boxes.bottomShare, of: figures)
    }
    if let score = figures.recommendation {
      nps = Recommendation(
        promoters: score.promoters, passives: score.passives, detractors: score.detractors,
        score: score.points)
    }
    if item.type == .multiple {
      ticksOnAverage = figures.ticksOnAverage
      noneTicked = tally.noneTicked
    }
    if item.type == .text {
      distinctTexts = tally.texts.count + tally.textsNotKept
      if tally.textsNotKept == 0 {
        differentAnswers = GroupedComments(tally.texts).groups.count
      }
    }
    if !tally.writeIns.isEmpty { writeIns = tally.writeIns.values.reduce(0, +) }
  }
}

extension ItemPart.Option {
  init(_ figures: ItemFigures.OptionFigures) {
    code = figures.option.code
    label = figures.option.label
    role = figures.option.role == .substantive ? nil : figures.option.role.rawValue
    count = figures.count
    share = figures.share
  }
}
