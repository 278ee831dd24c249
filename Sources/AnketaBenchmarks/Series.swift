/// What one thing took, round by round.
struct Series {
  var title: String
  var seconds: [Double] = []
  var cpuSeconds: [Double] = []
  var peakBytes = 0
  /// The same in every round but for threads; `nil` where it was not counted.
  var allocations: Int?

  init(_ title: String) { self.title = title }

  var leastSeconds: Double { seconds.min() ?? .nan }
  var medianSeconds: Double { Self.median(seconds) }
  var medianCPUSeconds: Double { Self.median(cpuSeconds) }

  /// The speed of it against the speed of another, paired by round: noise of the machine that
  /// lasts longer than a round leaves it alone.
  func speed(against other: Series) -> Double {
    Self.median(zip(other.seconds, seconds).map { $0 / $1 })
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
  }
}
