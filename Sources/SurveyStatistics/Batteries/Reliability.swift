public import Tabulation

/// What the statistics of how items hang together rest on: the rows of a ``Battery``, or the sums over
/// them, which give the same figures and need no rows.
///
/// They are Cronbach's α, α without an item, item-rest correlations, the mean correlation, the
/// standardised α and McDonald's ω.
public protocol Reliability {
  /// Over complete rows.
  var covariances: BatteryCovariances { get }
}

extension BatteryCovariances: Reliability {
  public var covariances: BatteryCovariances { self }
}

extension Battery: Reliability {
  public var covariances: BatteryCovariances {
    BatteryCovariances(BatterySums(completeRows, items: items))
  }
}

extension BatteryTally: Reliability {
  public var covariances: BatteryCovariances { BatteryCovariances(completeSums) }

  /// The correlation of two items over all who answered both; `nil` when one of them does not vary.
  ///
  /// - Parameters:
  ///   - first: The place of an item, less than `second`.
  ///   - second: The place of another.
  public func pairwiseCorrelation(of first: Int, and second: Int) -> Double? {
    BatteryCovariances(pairwiseSums(of: first, and: second)).meanCorrelation
  }

  /// Respondents with the same point throughout, of those who answered every item.
  ///
  /// Whether it means anything depends on the items: of those who like everything it is an honest
  /// answer, unless one of the items was put the other way round.
  public var straightLining: StraightLining {
    StraightLining(count: straightLined, base: completeRows)
  }

  /// Friedman's test over complete rows; `nil` as for ``Battery/friedman``, and when there are too many
  /// distinct rows to keep.
  public var friedman: Friedman? {
    distinctCompleteRows.flatMap { Friedman($0, items: items.count) }
  }
}
