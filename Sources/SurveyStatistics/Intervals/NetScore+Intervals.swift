extension NetScore {
  /// Tango's score interval of the net share.
  ///
  /// T. Tango, Stat Med 17 (1998), 891–908. For a group of N participants the counts are scaled to the
  /// effective size n* = n(N − 1)/(N − n) and the limits cut to the worst-case bounds; in a census both
  /// are the net share.
  ///
  /// - Returns: Limits in `-1...1`; `nil` when no one answered.
  public func interval(
    target: InferenceTarget = .process, level: ConfidenceLevel = .ninetyFive
  ) -> Interval? {
    interval(.tango, target: target, level: level) { positive, negative, size in
      let limits = tangoLimits(positive: positive, negative: negative, of: size, z: level.z)
      // Scaled counts may miss an estimate at ±1, or at a limit, by a rounding error.
      let value = Double(self.positive - self.negative) / Double(n)
      return min(limits.lowerBound, value)...max(limits.upperBound, value)
    }
  }

  /// The adjusted Wald interval of the net share: three answers are added, ¾ of them favourable and
  /// ¾ unfavourable.
  ///
  /// B. Rocks, Am Stat 70 (2016), 365–372; finite groups as in ``interval(target:level:)``.
  ///
  /// - Returns: Limits in `-1...1`; `nil` when no one answered. At the ends of the range they may leave
  ///   the estimate out.
  public func adjustedWaldInterval(
    target: InferenceTarget = .process, level: ConfidenceLevel = .ninetyFive
  ) -> Interval? {
    interval(.adjustedWald, target: target, level: level) { positive, negative, size in
      let enlarged = size + 3
      let centre = (positive - negative) / enlarged
      let variance = (positive + negative + 1.5) / enlarged - centre * centre
      let reach = level.z * (variance / enlarged).squareRoot()
      return max(centre - reach, -1)...min(centre + reach, 1)
    }
  }

  private func interval(
    _ method: IntervalMethod, target: InferenceTarget, level: ConfidenceLevel,
    limits: (_ positive: Double, _ negative: Double, _ size: Double) -> ClosedRange<Double>
  ) -> Interval? {
    guard let value else { return nil }
    let target = target.settled(for: n)
    let size = target.effectiveSize(answers: n)
    guard size < .infinity else {
      return Interval(low: value, high: value, level: level, method: method, target: target)
    }
    let scaling = size / Double(n)
    let raw = limits(Double(positive) * scaling, Double(negative) * scaling, size)
    var (low, high) = (raw.lowerBound, raw.upperBound)
    if case .group(let participants) = target,
      let bounds = WorstCaseBounds.net(
        positive: positive, negative: negative, answers: n, participants: participants)
    {
      low = min(max(low, bounds.lowerBound), bounds.upperBound)
      high = max(min(high, bounds.upperBound), bounds.lowerBound)
    }
    return Interval(low: low, high: high, level: level, method: method, target: target)
  }
}
