/// Which question a figure answers: about these participants, or about seminars like this one.
public enum InferenceTarget: Sendable, Hashable, Codable {
  /// Target A: what the group of so many participants thinks. Those who answered are taken as a
  /// random draw from it; with everyone's answer the figure is a fact.
  case group(of: Int)
  /// Target B: what may be expected from seminars run like this one. No finite population.
  /// W. E. Deming, JASA 48 (1953), 244–255.
  case process

  /// The default for the tables of one seminar: A when the number of participants is known.
  ///
  /// - Parameters:
  ///   - participants: N, those who could have answered; never a guess, `nil` when unknown.
  ///   - returned: Questionnaires received. More of them than participants is an error in the data,
  ///     and N is not used.
  public init(participants: Int?, returned: Int) {
    guard let participants, participants > 0, returned <= participants else {
      self = .process
      return
    }
    self = .group(of: participants)
  }

  /// “A” or “B”, as the method note and machine output name the target.
  public var letter: String {
    switch self {
    case .group: "A"
    case .process: "B"
    }
  }

  /// Whether everyone in the group answered.
  public func isCensus(answers: Int) -> Bool {
    self == .group(of: answers) && answers > 0
  }

  /// The target that so many answers can serve: the process when they outnumber the group.
  package func settled(for answers: Int) -> InferenceTarget {
    if case .group(let size) = self, size < answers { return .process }
    return self
  }

  /// The number of answers that, drawn from a process, would say as much: n* = n(N − 1)/(N − n)
  /// under A, infinite in a census; n itself under B.
  ///
  /// From V(p̂) = θ(1 − θ)/n · (N − n)/(N − 1), simple random sampling without replacement;
  /// W. G. Cochran, Sampling Techniques (1977).
  package func effectiveSize(answers: Int) -> Double {
    guard case .group(let size) = settled(for: answers) else { return Double(answers) }
    return size == answers
      ? .infinity : Double(answers) * Double(size - 1) / Double(size - answers)
  }

  /// The factor 1 − n/N of a variance under A; 1 under B.
  package func varianceFactor(answers: Int) -> Double {
    guard case .group(let size) = settled(for: answers) else { return 1 }
    return Double(size - answers) / Double(size)
  }
}
