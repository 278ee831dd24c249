import SurveyModel
import SurveyStatistics
import Tabulation

/// What the answers to an item are to reach, and whether they do, unrounded.
public struct TargetPart: Sendable, Encodable {
  public struct Result: Sendable, Encodable {
    public var validN: Int
    /// Answers that count; of a share only.
    public var count: Int?
    /// A fraction of the valid n, or an average.
    public var value: Double?
    public var interval: ItemPart.IntervalPart?
    /// `met`, `notYet`, `tooFew`
    public var verdict: String
  }

  /// Of the item.
  public var key: String
  /// A fraction of the valid n, and the codes of the answers that count.
  public var atLeast: Double?
  public var of: [Int]?
  public var average: Double?
  /// Only for an average that is to be this or lower.
  public var atMost: Bool?
  /// Of the seminar; of two seminars or several, of the latest one.
  public var result: Result?
  /// Of the seminar before, in a comparison of two.
  public var before: Result?
  /// In a series: seminars with enough answers, and those of them that met the target.
  public var seminars: Int?
  public var metIn: Int?

  /// - Returns: `nil` for an item without a target.
  init?(_ figures: ItemFigures, before: ItemFigures? = nil, _ publication: Publication) {
    guard let found = TargetResult(figures, publication) else { return nil }
    self.init(found)
    result = Result(found)
    self.before = before.flatMap { TargetResult($0, publication) }.map(Result.init)
  }

  init?(_ target: SeriesTarget, _ publication: Publication) {
    let nobody = ItemFigures(target.item, tally: ItemTally(of: target.item), target: .process)
    guard let declared = target.latest ?? TargetResult(nobody, publication) else { return nil }
    self.init(declared)
    result = target.latest.map(Result.init)
    seminars = target.seminars
    metIn = target.met
  }

  private init(_ found: TargetResult) {
    key = found.figures.item.key
    switch found.target {
    case .share(let percent, _):
      atLeast = percent / 100
      of = found.counted?.codes
    case .average(let average):
      self.average = average
      if found.isAtMost { atMost = true }
    }
  }
}

extension TargetPart.Result {
  init(_ found: TargetResult) {
    self.init(
      validN: found.figures.validN, count: found.counted?.count, value: found.value,
      interval: found.interval.map { .init($0, of: found.counted == nil ? "mean" : "share") },
      verdict: found.verdict.rawValue)
  }
}

extension Array {
  /// The array, or `nil` where it says nothing.
  var nilIfEmpty: Self? { isEmpty ? nil : self }
}
