import SurveyStatistics
import WaveComparison

/// The tests of a trend and the control limits of an item, since it was changed last.
public struct SeriesTrendPart: Sendable, Encodable {
  public struct Test: Sendable, Encodable {
    /// `mann-kendall`, `jonckheere-terpstra`, `cochran-armitage`
    public var test: String
    /// `exact`, `asymptotic`
    public var path: String
    public var p: Double
    /// Holm's, over all items; of the rank trend only.
    public var pHolm: Double?
    /// After Benjamini and Hochberg, over all items.
    public var pBenjaminiHochberg: Double?
  }

  public struct Limits: Sendable, Encodable {
    /// `xmr`, `p`, or `none` where n differs too much or is too small.
    public var chart: String
    public var settled: Bool
    public var mean: Double?
    /// Of single values; those of shares hang on n.
    public var low: Double?
    public var high: Double?
    /// Places of the seminars outside, from 0.
    public var outside: [Int]
  }

  /// `mean`, or `share` of the first of yes and no.
  public var of: String
  /// Seminars that count, each once: with enough answers, since the item was changed last.
  public var seminars: Int
  /// `rising`, `falling`, `unclear`, `constant`, `tooFew`
  public var verdict: String?
  /// Sen's, from one seminar to the next.
  public var slope: Double?
  public var spearman: Double?
  public var rankTrend: Test?
  public var answersTrend: Test?
  public var limits: Limits?

  init(_ trend: SeriesTrend, _ item: SeriesItem, _ publication: Publication) {
    of = if case .share = item.measure { "share" } else { "mean" }
    seminars = trend.values.count
    verdict = item.verdict(publication)?.rawValue
    slope = trend.slope
    spearman = trend.spearman?.rho
    rankTrend = trend.mannKendall?.p.map {
      Test(
        test: "mann-kendall", path: $0.path.rawValue, p: $0.value, pHolm: item.wordsP,
        pBenjaminiHochberg: item.tableP)
    }
    answersTrend = trend.answers?.p.map {
      Test(
        test: trend.answers?.name ?? "", path: $0.path.rawValue, p: $0.value,
        pBenjaminiHochberg: item.answersTableP)
    }
    limits = trend.limits.map(Limits.init)
  }
}

extension SeriesTrend.AnswersTrend {
  fileprivate var name: String {
    switch self {
    case .jonckheere: "jonckheere-terpstra"
    case .cochranArmitage: "cochran-armitage"
    }
  }
}

extension SeriesTrendPart.Limits {
  fileprivate init(_ limits: SeriesLimits) {
    (settled, outside) = (limits.isSettled, limits.outside)
    switch limits.chart {
    case .singleValues(let found):
      (chart, mean, low, high) = ("xmr", found.mean, found.limits?.low, found.limits?.high)
    case .shares(let found): (chart, mean, low, high) = ("p", found.mean, nil, nil)
    case .unsuitable: (chart, mean, low, high) = ("none", nil, nil, nil)
    }
  }
}
