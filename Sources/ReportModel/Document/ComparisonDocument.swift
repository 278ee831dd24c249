import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// The comparison of two seminars for programs: every figure unrounded, schema `anketa-comparison/1`.
public struct ComparisonDocument: Sendable, Encodable {
  public struct SeminarPart: Sendable, Encodable {
    public var title: String?
    public var date: String?
    public var place: String?
    public var attended: Int?
    /// Responses that count.
    public var returned: Int
    public var source: [SourcePart]
  }

  public struct Difference: Sendable, Encodable {
    /// Now less before, in the unit of the answers.
    public var mean: Double
    public var interval: ItemPart.IntervalPart?
    /// How often an answer now is higher than one before, ties counting as half.
    public var superiority: Double
    public var superiorityInterval: ItemPart.IntervalPart?
  }

  public struct Item: Sendable, Encodable {
    public var key: String
    public var keyBefore: String
    /// `same`, `equivalent`, `changed` or `scale-changed`.
    public var comparability: String
    /// `wording`, `options`, `points`, `direction`, `type`.
    public var changes: [String]
    /// Both only where they may be compared.
    public var now: ItemPart?
    public var before: ItemPart?
    public var difference: Difference?
    /// `higher`, `lower`, `alike`, `unclear`, `tooFew`; only of items with a mean.
    public var verdict: String?
    public var test: GroupsPart.Test?
  }

  public struct Suggestion: Sendable, Encodable {
    public var key: String
    public var keyBefore: String
    /// Of their texts, in `0...1`.
    public var similarity: Double
  }

  public var schema = "anketa-comparison/1"
  public var now: SeminarPart
  public var before: SeminarPart
  public var items: [Item]
  /// Keys of items that stand on one side only.
  public var added: [String]
  public var dropped: [String]
  public var suggestions: [Suggestion]
  /// The targets of the later questionnaire; only where it has any.
  public var targets: [TargetPart]?

  public init(_ content: ComparisonContent) {
    let matching = content.matching
    let found = ComparedItem.all(matching, content)
    let compared = Dictionary(
      found.map { ($0.item.key, $0) }, uniquingKeysWith: { first, _ in first })
    targets =
      found.map { $0.alone(in: content) }.compactMap {
        TargetPart($0.now, before: $0.before, content.publication)
      }.nilIfEmpty
    now = SeminarPart(content.now)
    before = SeminarPart(content.before)
    items = matching.matches.map { match in
      Item(match, compared[match.item.key], content.publication)
    }
    added = matching.added.map(\.key)
    dropped = matching.dropped.map(\.key)
    suggestions = matching.suggestions.map {
      Suggestion(key: $0.after.key, keyBefore: $0.before.key, similarity: $0.similarity)
    }
  }
}

extension ComparisonDocument.SeminarPart {
  init(_ compared: ComparedSeminar) {
    let seminar = compared.seminar
    self.init(
      title: seminar.title, date: seminar.date, place: seminar.place, attended: seminar.attended,
      returned: compared.tally.responses, source: compared.sources.map(SourcePart.init))
  }
}

extension ComparisonDocument.Item {
  init(_ match: ItemMatch, _ compared: ComparedItem?, _ publication: Publication) {
    self.init(
      key: match.item.key, keyBefore: match.before.key,
      comparability: match.comparability.rawValue, changes: match.changes.map(\.rawValue).sorted(),
      now: compared.map { ItemPart($0.now, columns: []) },
      before: compared.map { ItemPart($0.before, columns: []) },
      difference: compared?.contrast.map(ComparisonDocument.Difference.init),
      verdict: compared?.verdict(publication)?.rawValue,
      test: compared.flatMap { item in
        item.test.map {
          GroupsPart.Test(item.item.key, $0, holm: item.wordsP, benjaminiHochberg: item.tableP)
        }
      })
  }
}

extension ComparisonDocument.Difference {
  init(_ contrast: ItemContrast) {
    self.init(
      mean: contrast.difference, interval: contrast.interval.map { .init($0, of: "difference") },
      superiority: contrast.superiority.value,
      superiorityInterval: contrast.superiority.interval.map { .init($0, of: "superiority") })
  }
}
