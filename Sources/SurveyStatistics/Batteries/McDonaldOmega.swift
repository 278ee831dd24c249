extension Reliability {
  /// McDonald's ω: the share of the variance of the sum that one common factor explains.
  ///
  /// ω = (Σλ)²/((Σλ)² + Σθ) of the one-factor model by maximum likelihood. R. P. McDonald, Test Theory
  /// (1999). Found by the EM algorithm of D. B. Rubin and D. T. Thayer, Psychometrika 47 (1982), 69–76,
  /// to about 10⁻⁶; uniquenesses are kept from falling below 0.005. Only for a hundred complete rows or
  /// more.
  ///
  /// - Returns: In `0...1`; `nil` below three items or three complete rows, and when an item does not
  ///   vary.
  public var mcDonaldOmega: Double? {
    let covariances = covariances
    let variances = covariances.variances
    guard covariances.n > 2, covariances.items > 2, variances.allSatisfy({ $0 > 0 }) else {
      return nil
    }
    let deviations = variances.map { Double($0).squareRoot() }
    let correlations = covariances.scaled.enumerated().map { i, row in
      row.enumerated().map { j, value in Double(value) / (deviations[i] * deviations[j]) }
    }
    let model = OneFactorModel(correlations)
    let loadings = zip(model.loadings, deviations).reduce(0) { $0 + $1.0 * $1.1 }
    let unique = zip(model.uniquenesses, deviations).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
    return loadings * loadings / (loadings * loadings + unique)
  }
}

/// One common factor behind correlated items.
private struct OneFactorModel {
  private(set) var loadings: [Double]
  private(set) var uniquenesses: [Double]

  init(_ correlations: [[Double]]) {
    // Loadings start with the signs of the items' correlations with the sum.
    loadings = correlations.map { $0.reduce(0, +) < 0 ? -0.7 : 0.7 }
    uniquenesses = loadings.map { _ in 0.5 }
    for _ in 0..<20_000 where step(correlations) < 1e-10 { break }
  }

  /// One round of EM.
  ///
  /// - Returns: The largest change of a loading or uniqueness.
  private mutating func step(_ correlations: [[Double]]) -> Double {
    func product(_ a: [Double], _ b: [Double]) -> Double {
      zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let weighted = zip(loadings, uniquenesses).map { $0 / $1 }
    let information = product(loadings, weighted)
    let regression = weighted.map { $0 / (1 + information) }
    let shared = correlations.map { product($0, regression) }
    let variance = 1 - product(regression, loadings) + product(regression, shared)
    var change = 0.0
    for item in loadings.indices {
      let loading = shared[item] / variance
      let unique = max(correlations[item][item] - loading * shared[item], 0.005)
      change = max(change, abs(loading - loadings[item]), abs(unique - uniquenesses[item]))
      (loadings[item], uniquenesses[item]) = (loading, unique)
    }
    return change
  }
}
