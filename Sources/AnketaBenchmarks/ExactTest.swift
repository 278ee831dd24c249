import SurveyStatistics
import WaveComparison

/// An exact test as large as ``ExactLimits`` lets it be.
enum ExactTest: String, CaseIterable {
  case mannWhitney, signedRank, fisherTwoColumns, fisherThreeColumns, fisherThreeColumnsApart
  case fisherManyColumns, fisherLong
  case kruskalWallis, jonckheere, jonckheereManyValues, mannKendall, spearman, cochranArmitage
  case cochranArmitageManyGroups

  var title: String {
    switch self {
    case .mannWhitney: "Mann–Whitney, 60 and 60 different numbers"
    case .signedRank: "signed rank, 200 different changes"
    case .fisherTwoColumns: "Freeman–Halton 2×4, 7.9 million tables"
    case .fisherThreeColumns: "Freeman–Halton 3×3, 8.7 million tables, p = 0.83"
    case .fisherThreeColumnsApart: "Freeman–Halton 3×3, 8.7 million tables, p = 0.06"
    case .fisherManyColumns: "Freeman–Halton 4×5, 2.0 million tables"
    case .fisherLong: "Freeman–Halton 2×12, 5.2 million tables"
    case .kruskalWallis: "Kruskal–Wallis, 756,756 arrangements"
    case .jonckheere: "Jonckheere, 756,756 arrangements"
    case .jonckheereManyValues: "Jonckheere, 1, 1 and 998 different numbers"
    case .mannKendall: "Mann–Kendall, 9 seminars"
    case .spearman: "Spearman, 9 seminars"
    case .cochranArmitage: "Cochran–Armitage, 8 seminars of 250"
    case .cochranArmitageManyGroups: "Cochran–Armitage, 40 seminars of 50"
    }
  }

  /// Makes the test once.
  func run() {
    switch self {
    case .mannWhitney:
      let ranks = Self.numbers(120)
      let groups = TwoGroups(NumberTable(ranks[..<60]), NumberTable(ranks[60...]))
      Self.expect(groups.mannWhitney()?.exactP)
    case .signedRank:
      let pairs = Self.numbers(200).map { (before: 0.0, after: $0 > 90 ? $0 : -$0) }
      Self.expect(MatchedChange(pairs).signedRank(zeros: .dropped)?.exactP)
    case .fisherTwoColumns:
      Self.expect(CrossTabulation([[103, 121, 118, 90], [115, 99, 131, 140]]).fisherP())
    case .fisherThreeColumns:
      Self.expect(CrossTabulation([[28, 28, 29], [32, 34, 27], [30, 28, 34]]).fisherP())
    case .fisherThreeColumnsApart:
      Self.expect(CrossTabulation([[38, 22, 25], [26, 38, 29], [26, 30, 36]]).fisherP())
    case .fisherManyColumns:
      Self.expect(
        CrossTabulation([[1, 2, 1, 2, 1], [2, 1, 1, 1, 2], [1, 2, 2, 1, 0], [1, 1, 2, 1, 1]])
          .fisherP())
    case .fisherLong:
      Self.expect(
        CrossTabulation([
          [2, 1, 3, 2, 1, 2, 3, 1, 2, 3, 1, 2], [1, 2, 1, 2, 3, 1, 1, 2, 2, 1, 2, 1],
        ]).fisherP())
    case .kruskalWallis: Self.expect(Self.threeGroups.kruskalWallis()?.exactP)
    case .jonckheere: Self.expect(Self.threeGroups.jonckheereTerpstra()?.exactP)
    case .jonckheereManyValues:
      let numbers = Self.numbers(1000)
      let parts = [numbers[..<1], numbers[1..<2], numbers[2...]]
      Self.expect(SeveralGroups(parts.map { NumberTable($0) }).jonckheereTerpstra()?.exactP)
    case .mannKendall: Self.expect(MannKendall(Self.numbers(9))?.exactP)
    case .spearman: Self.expect(SpearmanTrend(Self.numbers(9))?.exactP)
    case .cochranArmitage: Self.expect(Self.trend(groups: 8)?.exactP)
    case .cochranArmitageManyGroups: Self.expect(Self.trend(groups: 40)?.exactP)
    }
  }

  private static func expect(_ p: Double?) {
    precondition(p.map { $0 > 0 && $0 <= 1 } ?? false, "beyond the limit")
  }

  /// The numbers from 1 on, shuffled the same way every time.
  private static func numbers(_ count: Int) -> [Double] {
    var random = SplitMix64(state: 5)
    return (1...count).map(Double.init).shuffled(using: &random)
  }

  private static var threeGroups: SeveralGroups<NumberTable> {
    let numbers = numbers(15)
    let parts = [numbers[..<5], numbers[5..<10], numbers[10...]]
    return SeveralGroups(parts.map { NumberTable($0) })
  }

  private static func trend(groups: Int) -> CochranArmitage? {
    let size = 2000 / groups
    let counts = (0..<groups).map { size / 2 - $0 % 3 + $0 * size / groups / 15 }
    return CochranArmitage(counts: counts, sizes: Array(repeating: size, count: groups))
  }
}
