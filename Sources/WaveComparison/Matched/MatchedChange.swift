public import SurveyStatistics

/// The change between two answers of the same people: after minus before.
public struct MatchedChange: Sendable {
  /// Changes with their frequencies. Equal changes of decimals are equal here: 4.3 − 4.1 is 0.2.
  public let changes: NumberTable
  public let meanBefore: Double?
  public let meanAfter: Double?

  /// - Parameter pairs: The answers before and after of each person, finite numbers.
  public init(_ pairs: [(before: Double, after: Double)]) {
    let (before, after) = (NumberTable(pairs.map(\.before)), NumberTable(pairs.map(\.after)))
    (meanBefore, meanAfter) = (before.mean, after.mean)
    guard let decimals = before.merging(after).decimals else {
      changes = NumberTable(pairs.map { $0.after - $0.before })
      return
    }
    let unit = Double((0..<decimals).reduce(1) { power, _ in power * 10 })
    changes = NumberTable(
      pairs.map { (($0.after * unit).rounded() - ($0.before * unit).rounded()) / unit })
  }

  /// Pairs.
  public var n: Int { changes.n }

  public var up: Int { count { $0 > 0 } }
  public var down: Int { count { $0 < 0 } }
  public var same: Int { count { $0 == 0 } }

  private func count(_ holds: (Double) -> Bool) -> Int {
    zip(changes.values, changes.counts).reduce(0) { holds($1.0) ? $0 + $1.1 : $0 }
  }

  /// The mean change, in the unit of the answers; `nil` without pairs.
  public var mean: Double? { changes.mean }

  /// The SD of the changes; `nil` below two pairs.
  public var standardDeviation: Double? { changes.standardDeviation }

  /// The t interval of the mean change; both limits are the mean when everyone changed alike, `nil`
  /// below two pairs.
  public func interval(level: ConfidenceLevel = .ninetyFive) -> Interval? {
    changes.studentTInterval(level: level)
  }

  /// The sign test: exact two-sided p of ups against downs in Bin(up + down, ½); `nil` when nothing
  /// changed.
  public var signP: Double? {
    up + down == 0 ? nil : min(2 * Binomial(up + down, 0.5).lower(min(up, down)), 1)
  }
}
