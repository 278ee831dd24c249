import SurveyModel
import SurveyStatistics
import Tabulation

/// The annex for programs: every figure unrounded, in one stable document, schema `anketa-annex/1`.
///
/// Open answers are not part of it; they are counted. Withholding small numbers is the printed
/// annex's business, not this document's, but for small groups of respondents, which it leaves out.
public struct AnnexDocument: Sendable, Encodable {
  public var schema = "anketa-annex/1"
  public var seminar: SeminarPart
  public var source: [SourcePart]
  public var audit: AuditPart
  /// Only where weights were asked for.
  public var weighting: WeightingPart?
  public var items: [ItemPart]
  /// The responses by group, where they were asked for.
  public var groups: [GroupsPart]?
  /// Batteries whose items were counted together.
  public var batteries: [BatteryPart]
  /// What was to be reached; only where the questionnaire says so.
  public var targets: [TargetPart]?
  /// Comparisons with other seminars; empty for a report of one seminar.
  public var comparisons: [ComparisonDocument]
  /// The organisers' own text; only where there is one.
  public var text: [TextPart]?

  public struct SeminarPart: Sendable, Encodable {
    public var title: String?
    public var date: String?
    public var place: String?
    public var organisers: String?
    public var series: String?
    public var invited: Int?
    public var attended: Int?
    /// Responses that count.
    public var returned: Int
    /// When responses and comments were dropped, so that only counts are left.
    public var forgotten: String?
  }

  public init(_ content: AnnexContent) {
    let seminar = content.seminar
    self.seminar = SeminarPart(
      title: seminar.title, date: seminar.date, place: seminar.place,
      organisers: seminar.organisers, series: seminar.series, invited: seminar.invited,
      attended: seminar.attended, returned: content.tally.responses, forgotten: content.forgotten)
    source = content.sources.map(SourcePart.init)
    audit = AuditPart(content.sources)
    items = content.figures.map { figures in
      var part = ItemPart(
        figures,
        columns: content.sources.first?.columns.filter { $0.holds(item: figures.item.key) } ?? [])
      part.themes = content.themes(of: figures).map(ThemesPart.init)
      return part
    }
    if !content.tally.groups.isEmpty {
      groups = content.groups.map { GroupsPart($0, content) }
    }
    batteries = content.batteryFigures.map(BatteryPart.init)
    comparisons = content.comparison.map { [ComparisonDocument($0)] } ?? []
    targets = content.figures.compactMap { TargetPart($0, content.publication) }.nilIfEmpty
    weighting = WeightingPart(content)
    if case .success(let weights)? = content.weighting {
      for (place, figures) in content.figures.enumerated() {
        items[place].weighted = WeightedPart(figures.item, weights, content.publication)
      }
    }
  }
}

/// Where answers came from.
public struct SourcePart: Sendable, Encodable {
  public var file: String
  public var sha256: String
  public var tool: String
  /// `confirmed` or `probable`.
  public var toolConfidence: String
  public var encoding: String
  public var delimiter: String
  public var quote: String
  public var headerRows: Int

  public init(_ source: SourceRecord) {
    file = source.file
    sha256 = source.sha256
    tool = source.tool
    toolConfidence = source.isToolConfirmed ? "confirmed" : "probable"
    encoding = source.encoding
    delimiter = source.delimiter
    quote = source.quote
    headerRows = source.headerRows
  }
}

/// That every record and every column is accounted for: both sums balance.
public struct AuditPart: Sendable, Encodable {
  public struct Excluded: Sendable, Encodable {
    public var reason: String
    public var count: Int
    /// Lines of the file, from 1; at most 50.
    public var lines: [Int]
  }

  public struct Column: Sendable, Encodable {
    public var file: String
    public var index: Int
    public var header: [String]
    /// `item`, `metadata` or `ignored`
    public var role: String
    /// The item's key, the kind of metadata, or the reason.
    public var detail: String
  }

  public var records: Int
  public var counted: Int
  public var excluded: [Excluded]
  public var blankLines: Int
  public var columns: [Column]

  public init(_ sources: [SourceRecord]) {
    records = sources.reduce(0) { $0 + $1.records }
    counted = sources.reduce(0) { $0 + $1.counted }
    blankLines = sources.reduce(0) { $0 + $1.blankLines }
    excluded = sources.flatMap(\.excluded).map {
      Excluded(reason: $0.reason, count: $0.count, lines: $0.lines)
    }
    columns = sources.flatMap { source in
      source.columns.map {
        Column(
          file: source.file, index: $0.index, header: $0.header, role: $0.role.rawValue,
          detail: $0.detail)
      }
    }
  }
}
