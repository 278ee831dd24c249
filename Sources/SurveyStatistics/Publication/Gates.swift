/// How many answers, rows or seminars a statistic needs before it is shown. Thresholds are
/// configuration; these are the defaults.
public struct Gates: Sendable, Hashable, Codable {
  /// Each of two groups compared; below, distributions stand side by side without a difference.
  public var comparisonGroup = 5
  /// An exact test is made only when it could reach this two-sided p.
  public var attainableP = 0.05
  /// Answers for a word on the agreement among respondents.
  public var consensus = 10
  /// Base of column percentages in a cross-tabulation.
  public var crosstabColumn = 10
  /// People in a group; a smaller one is merged or withheld.
  public var privacyGroup = 5
  /// Items of a battery for alpha.
  public var batteryItems = 3
  /// Complete rows of a battery for alpha.
  public var batteryRows = 10
  /// Complete rows of a battery below which alpha is flagged.
  public var batteryRowsUnflagged = 30
  /// Alpha from which on the items of a battery may be averaged.
  public var scaleAlpha = 0.7
  /// Complete rows of a battery for omega.
  public var omegaRows = 100
  /// Answers for weighting.
  public var weighting = 50
  /// Answers in every category of a weighting margin.
  public var weightingCategory = 5
  /// Seminars for a trend over answers (Jonckheere, Cochran–Armitage).
  public var trendSeminars = 3
  /// Seminars for a rank trend of their means; with four the smallest two-sided p is 2/24.
  public var rankTrendSeminars = 5
  /// Seminars for provisional control limits.
  public var provisionalLimitSeminars = 6
  /// Seminars for settled control limits.
  public var settledLimitSeminars = 12

  public init() {}

  /// Whether a difference of two groups may be shown.
  public func allowsComparison(_ first: Int, _ second: Int) -> Bool {
    min(first, second) >= comparisonGroup
  }

  /// Whether a group is so small that its answers could be traced to people.
  ///
  /// An empty group betrays no one.
  public func endangersPrivacy(groupOf size: Int) -> Bool { size > 0 && size < privacyGroup }

  /// Whether alpha of a battery may be shown.
  public func allowsAlpha(items: Int, completeRows: Int) -> Bool {
    items >= batteryItems && completeRows >= batteryRows
  }

  /// Whether answers may be weighted.
  ///
  /// - Parameter categories: Answers per category, over all margins.
  public func allowsWeighting(answers: Int, categories: [Int]) -> Bool {
    answers >= weighting && categories.allSatisfy { $0 >= weightingCategory }
  }
}
