/// A weighted mean with its linearised standard error.
public struct WeightedMean: Sendable, Hashable {
  /// Σwy/Σw, in the unit of the answers.
  public let value: Double
  /// √(n/(n − 1)·Σ(w(y − ȳ))²)/Σw, the weights taken as given; `nil` below two answers.
  public let standardError: Double?
  /// Unweighted n: the base that is shown.
  public let n: Int

  /// - Parameters:
  ///   - values: The answers.
  ///   - weights: One for each, none negative.
  /// - Returns: `nil` without weights above zero.
  public init?(_ values: [Double], weights: [Double]) {
    precondition(values.count == weights.count, "\(values.count) values, \(weights.count) weights")
    // Respondents of one weight count alike.
    let alike = Dictionary(grouping: values.indices) { weights[$0] }.sorted { $0.key < $1.key }
    self.init(
      alike.map { weight, places in
        WeightedStratum(weight: weight, answers: NumberTable(places.map { values[$0] }))
      })
  }

  /// The mean over strata, with an error that is linearised.
  ///
  /// A stratum whose weight in total was brought to a target adds no error by its size: residuals are
  /// taken from the stratum's mean residual z̄ₕ = Σ(y − ȳ)/nₕ, and whoever of it left the item out has the
  /// residual −z̄ₕ. When all answered, residuals are from the stratum means. R `svymean` of
  /// `postStratify`.
  ///
  /// - Returns: `nil` without weights above zero.
  public init?(_ strata: [WeightedStratum]) {
    var (total, sum) = (CompensatedSum(), CompensatedSum())
    for stratum in strata {
      total.add(stratum.weight, times: Double(stratum.answers.n))
      for (value, count) in zip(stratum.answers.values, stratum.answers.counts) {
        sum.add(value, times: stratum.weight * Double(count))
      }
    }
    guard total.value > 0 else { return nil }
    let mean = sum.value / total.value
    value = mean
    n = strata.reduce(0) { $0 + $1.answers.n }
    guard n > 1 else {
      standardError = nil
      return
    }
    var squares = CompensatedSum()
    for stratum in strata {
      let centre = stratum.isTargeted ? stratum.meanResidual(from: mean) : 0
      for (value, count) in zip(stratum.answers.values, stratum.answers.counts) {
        let residual = stratum.weight * (value - mean - centre)
        squares.add(residual * Double(count), times: residual)
      }
      let unanswered = stratum.weight * centre
      squares.add(unanswered * Double(stratum.size - stratum.answers.n), times: unanswered)
    }
    let n = Double(n)
    standardError = (n / (n - 1) * squares.value).squareRoot() / total.value
  }
}

/// Respondents who share a weight, with their answers to one item.
public struct WeightedStratum: Sendable, Hashable {
  /// Finite, not negative.
  public let weight: Double
  /// Respondents, with an answer or without.
  public let size: Int
  /// Whether their weight in total was brought to a target of their own.
  public let isTargeted: Bool
  public let answers: NumberTable

  /// - Parameter size: `nil` when all of them answered.
  public init(weight: Double, size: Int? = nil, isTargeted: Bool = false, answers: NumberTable) {
    let size = size ?? answers.n
    precondition(weight >= 0 && weight.isFinite, "weight \(weight)")
    precondition(size >= answers.n, "\(answers.n) answers of \(size) respondents")
    self.weight = weight
    self.size = size
    self.isTargeted = isTargeted
    self.answers = answers
  }

  /// Σ(y − ȳ)/nₕ, those without an answer counting as the mean.
  fileprivate func meanResidual(from mean: Double) -> Double {
    var sum = CompensatedSum()
    for (value, count) in zip(answers.values, answers.counts) {
      sum.add(value - mean, times: Double(count))
    }
    return size > 0 ? sum.value / Double(size) : 0
  }
}
