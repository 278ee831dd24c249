/// Which test of a cross-tabulation is printed.
public enum AssociationTest: String, Sendable, Hashable, Codable, CaseIterable {
  /// 2×2 tables with every expected count at least 1.
  case campbell
  /// Larger tables with four fifths of the expected counts at least 5 and none below 1.
  case pearson
  /// All others.
  case fisher
}

extension CrossTabulation {
  /// The test whose p is printed; `nil` when nothing can be compared.
  public var printedTest: AssociationTest? {
    guard let smallestExpected, let shareOfExpectedBelowFive else { return nil }
    if smallestExpected < 1 { return .fisher }
    if rows.count == 2, columnTotals.count == 2 { return .campbell }
    return shareOfExpectedBelowFive <= 0.2 ? .pearson : .fisher
  }

  /// The p that is printed.
  ///
  /// An exact test beyond ``ExactLimits/tables`` is simulated, for then an expected count is below 5.
  ///
  /// - Parameter seed: Of the simulation, printed in the method note when one was made.
  /// - Returns: `nil` when nothing can be compared.
  public func printedP(seed: UInt64, limits: ExactLimits = ExactLimits()) -> PValue? {
    switch printedTest {
    case nil: nil
    case .campbell: campbell.map { PValue($0.p, path: .asymptotic) }
    case .pearson: pearson.map { PValue($0.p, path: .asymptotic) }
    case .fisher:
      fisherP(limits: limits).map { PValue($0, path: .exact) }
        ?? fisherMonteCarlo(seed: seed).map { PValue($0.value, path: .monteCarlo) }
    }
  }
}
