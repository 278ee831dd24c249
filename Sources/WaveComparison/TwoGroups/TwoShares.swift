public import SurveyStatistics

/// The shares of an answer in two groups of different people.
public struct TwoShares: Sendable, Hashable {
  /// Answers in question and valid n of a group.
  public struct Group: Sendable, Hashable {
    public let count: Int
    public let n: Int
    let target: InferenceTarget

    /// - Parameter participants: N, when the figures are to speak of these people alone.
    public init(_ count: Int, of n: Int, participants: Int? = nil) {
      precondition((0...max(n, 0)).contains(count), "\(count) of \(n) answers")
      self.count = count
      self.n = n
      target = InferenceTarget(participants: participants, returned: n)
    }
  }

  public let first: Group
  public let second: Group

  public init(_ first: Group, _ second: Group) {
    self.first = first
    self.second = second
  }

  /// First share minus second, in `-1...1`; `nil` when a group is empty.
  public var difference: Double? {
    guard first.n > 0, second.n > 0 else { return nil }
    return Double(first.count) / Double(first.n) - Double(second.count) / Double(second.n)
  }

  /// Newcombe's hybrid score interval of the difference, from the Wilson limits of both shares.
  ///
  /// R. G. Newcombe, Stat Med 17 (1998), 873–890, method 10; with finite groups from the Wilson limits
  /// for them.
  ///
  /// - Returns: Limits in `-1...1`; `nil` when a group is empty.
  public func newcombeInterval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
    guard let one = estimate(first, level), let other = estimate(second, level) else { return nil }
    return recoveredInterval(one, other, level: level, method: .newcombe, target: target)
  }

  private func estimate(_ group: Group, _ level: ConfidenceLevel) -> Estimate? {
    shareEstimate(group.count, of: group.n, target: group.target, level: level)
  }

  private var target: InferenceTarget {
    guard case .group(let one) = first.target, case .group(let other) = second.target else {
      return .process
    }
    return .group(of: one + other)
  }

  /// The two shares as a 2×2 table.
  public var table: CrossTabulation {
    CrossTabulation([
      [first.count, first.n - first.count], [second.count, second.n - second.count],
    ])
  }

  /// The N − 1 χ² test, whose p is printed; `nil` when a margin is empty.
  public var campbell: ChiSquaredTest? { table.campbell }

  /// Fisher's exact p; 1 when a margin is empty, `nil` when there are too many tables to go through.
  public func fisherP(limits: ExactLimits = ExactLimits()) -> Double? {
    table.isComparable ? table.fisherP(limits: limits) : 1
  }
}
