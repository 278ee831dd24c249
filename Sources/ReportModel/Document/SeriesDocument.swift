public import SurveyModel
import SurveyStatistics
import WaveComparison

/// A series of seminars for programs: every figure unrounded, schema `anketa-series/1`.
///
/// Of a seminar no figures of an item are there that fewer than the smallest group answered.
public struct SeriesDocument: Sendable, Encodable {
  /// The answers to an item in one seminar, or in the seminars of a quarter or year.
  public struct Point: Sendable, Encodable {
    /// Place in ``SeriesDocument/moments``, from 0.
    public var moment: Int
    /// Counts up at each break of the line, from 0.
    public var part: Int
    /// Worded otherwise than before, and confirmed to ask the same.
    public var reworded: Bool
    public var figures: ItemPart
    /// To draw seminars with different scales together; only where the scale changed.
    public var percentOfRange: Double?
  }

  public struct Break: Sendable, Encodable {
    /// Place of the first seminar after it, from 0.
    public var seminar: Int
    /// `changed` or `scale-changed`.
    public var comparability: String
    /// `wording`, `options`, `points`, `direction`, `type`.
    public var changes: [String]
  }

  public struct Moment: Sendable, Encodable {
    /// Places of its seminars, from 0.
    public var seminars: [Int]
    public var year: Int?
    public var quarter: Int?
  }

  public struct Item: Sendable, Encodable {
    public var key: String
    public var text: LocalizedText
    public var type: String
    public var points: [Point]
    public var breaks: [Break]
    public var trend: SeriesTrendPart?
  }

  public var schema = "anketa-series/1"
  public var series: String?
  public var seminars: [ComparisonDocument.SeminarPart]
  /// `quarter` or `year` where seminars are put together.
  public var by: String?
  /// Whether every seminar has a date; else they stand in the order given.
  public var hasDates: Bool
  public var moments: [Moment]
  public var items: [Item]
  /// Keys of items that the latest seminar did not ask.
  public var dropped: [String]
  /// Different respondent codes, and those that stand in more than one seminar.
  public var people: Int?
  public var repeatedPeople: Int?
  /// The targets of the last questionnaire; only where it has any.
  public var targets: [TargetPart]?

  public init(_ content: SeriesContent) {
    let lines = content.lines
    let found = SeriesItem.all(lines, content)
    series = content.name
    seminars = content.seminars.map(ComparisonDocument.SeminarPart.init)
    by = content.shownPeriod?.rawValue
    hasDates = content.hasDates
    moments = content.moments.map {
      Moment(seminars: $0.seminars, year: $0.period?.year, quarter: $0.period?.quarter)
    }
    let publication = content.publication
    items = found.map { Item($0, publication) }
    dropped = lines.dropped.map(\.item.key)
    people = content.attendance?.people
    repeatedPeople = content.attendance?.repeated
    targets = SeriesTarget.all(content).compactMap { TargetPart($0, publication) }.nilIfEmpty
  }
}

extension SeriesDocument.Item {
  init(_ item: SeriesItem, _ publication: Publication) {
    key = item.item.key
    text = item.item.text
    type = item.item.type.rawValue
    let changesScale = item.line.parts.contains { $0.link == .scaleChanged }
    points = item.points.enumerated().compactMap { moment, point in
      guard let point,
        !publication.gates.endangersPrivacy(groupOf: point.figures.validN)
      else { return nil }
      var percent: Double?
      if changesScale, let mean = point.figures.mean, let range = point.figures.range {
        percent = percentOfRange(mean, scale: range)
      }
      return .init(
        moment: moment, part: point.part, reworded: point.isReworded,
        figures: ItemPart(point.figures, columns: []), percentOfRange: percent)
    }
    breaks = item.line.parts.compactMap { part in
      guard let link = part.link, let first = part.points.first else { return nil }
      return .init(
        seminar: first.seminar, comparability: link.rawValue,
        changes: part.changes.map(\.rawValue).sorted())
    }
    trend = item.trend.map { SeriesTrendPart($0, item, publication) }
  }
}
