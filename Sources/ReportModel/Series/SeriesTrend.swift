import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// What is followed of an item: its average, or the share of one answer.
enum SeriesMeasure: Hashable {
  /// On the scale from lowest to highest code; `nil` for numbers.
  case mean(ClosedRange<Int>?)
  /// The code of the answer.
  case share(Int)

  /// - Returns: `nil` for items that have neither.
  init?(_ item: Item) {
    switch item.type {
    case .rating:
      guard let range = item.scale?.range else { return nil }
      self = .mean(range)
    case .recommend: self = .mean(0...10)
    case .number: self = .mean(nil)
    case .yesNo:
      guard let yes = item.options.first(where: \.role.isValid) else { return nil }
      self = .share(yes.code)
    case .single, .multiple, .date, .ranking, .text: return nil
    }
  }
}

/// The tests of a trend and the control limits of an item, over the seminars since it was changed last.
///
/// The seminar is the unit: seminars that the annex puts together by quarter or year count one by one here.
struct SeriesTrend {
  /// One for each seminar with enough answers, in the order of time: its place in the series, n, value.
  let values: [Value]
  /// `nil` below ``Gates/rankTrendSeminars``.
  let mannKendall: MannKendall?
  /// Change of the value from one seminar to the next.
  let slope: Double?
  let spearman: SpearmanTrend?
  /// Over the answers; `nil` below ``Gates/trendSeminars``.
  let answers: AnswersTrend?
  let limits: SeriesLimits?

  struct Value {
    let seminar: Int
    let n: Int
    let value: Double
    /// Answers in question; of a share only.
    let count: Int
  }

  /// A trend of the answers themselves, and its size.
  enum AnswersTrend {
    case jonckheere(JonckheereTerpstra)
    case cochranArmitage(CochranArmitage)

    var p: PValue? {
      switch self {
      case .jonckheere(let test): test.p
      case .cochranArmitage(let test): test.p
      }
    }
  }

  init(_ part: ItemLine.Part, _ measure: SeriesMeasure, gates: Gates) {
    let points = part.points.filter { $0.tally.answered >= gates.comparisonGroup }
    let item = part.item
    values = points.compactMap { point in
      let n = point.tally.answered
      switch measure {
      case .mean(let range):
        let mean =
          range == nil
          ? NumberTable(counts: point.tally.numbers).mean : point.tally.points(of: item).mean
        return mean.map { Value(seminar: point.seminar, n: n, value: $0, count: 0) }
      case .share(let code):
        let count = point.tally.options[code] ?? 0
        return Value(
          seminar: point.seminar, n: n, value: Double(count) / Double(n), count: count)
      }
    }
    let series = values.map(\.value)
    let allowsRanks = series.count >= gates.rankTrendSeminars
    mannKendall = allowsRanks ? MannKendall(series) : nil
    slope = allowsRanks ? senSlope(series) : nil
    spearman = allowsRanks ? SpearmanTrend(series) : nil
    limits = SeriesLimits(values, measure, gates)
    guard values.count >= gates.trendSeminars else {
      answers = nil
      return
    }
    switch measure {
    case .share:
      answers = CochranArmitage(counts: values.map(\.count), sizes: values.map(\.n))
        .map(AnswersTrend.cochranArmitage)
    case .mean(nil):
      let groups = SeveralGroups(points.map { NumberTable(counts: $0.tally.numbers) })
      answers = groups.jonckheereTerpstra().map(AnswersTrend.jonckheere)
    case .mean:
      let groups = SeveralGroups(points.map { $0.tally.points(of: item) })
      answers = groups.jonckheereTerpstra().map(AnswersTrend.jonckheere)
    }
  }
}

/// How far seminars vary anyway.
struct SeriesLimits {
  enum Chart {
    case singleValues(XmRChart)
    case shares(PChart)
    /// Seminars differ more than threefold in their answers, or have too few for a share of this size.
    case unsuitable
  }

  let chart: Chart
  /// From ``Gates/settledLimitSeminars`` on.
  let isSettled: Bool
  /// Places of the seminars outside, in the series.
  let outside: [Int]

  /// - Returns: `nil` below ``Gates/provisionalLimitSeminars``.
  init?(_ values: [SeriesTrend.Value], _ measure: SeriesMeasure, _ gates: Gates) {
    guard values.count >= gates.provisionalLimitSeminars else { return nil }
    isSettled = values.count >= gates.settledLimitSeminars
    var places: [Int] = []
    var chart = Chart.unsuitable
    switch measure {
    case .mean:
      if XmRChart.suits(sizes: values.map(\.n)), let found = XmRChart(values.map(\.value)) {
        chart = .singleValues(found)
        places = found.outside
      }
    case .share:
      if let found = PChart(counts: values.map(\.count), sizes: values.map(\.n)),
        found.isDrawable
      {
        chart = .shares(found)
        places = found.outside
      }
    }
    self.chart = chart
    outside = places.map { values[$0].seminar }
  }
}

extension ItemTally {
  /// The answers on the points of the item's scale.
  fileprivate func points(of item: Item) -> FrequencyTable {
    FrequencyTable(
      counts: Dictionary(
        item.allOptions.filter(\.role.isValid).map { ($0.code, options[$0.code] ?? 0) },
        uniquingKeysWith: { first, _ in first }))
  }
}
