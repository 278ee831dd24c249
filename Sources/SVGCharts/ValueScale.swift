/// Where values lie between two ends of a plot.
struct ValueScale {
  private let low: Double
  private let high: Double
  private let from: Double
  private let to: Double

  /// The lowest value stands at `from`, the highest at `to`.
  init(_ axis: ValueAxis, values: [Double], from: Double, to: Double) {
    self.init([axis.start, axis.end] + values, from: from, to: to)
  }

  init(_ values: [Double], from: Double, to: Double) {
    let values = values.filter(Self.isDrawable)
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    self.low = low
    self.high = high > low ? high : low + 1
    self.from = from
    self.to = to
  }

  func place(_ value: Double) -> Double { from + (value - low) / (high - low) * (to - from) }

  func contains(_ value: Double) -> Bool { value >= low && value <= high }

  /// The part of a range on the axis, and which of its ends is the true one.
  func part(of range: ClosedRange<Double>) -> Part? {
    guard range.lowerBound <= high, range.upperBound >= low else { return nil }
    return Part(
      low: place(max(range.lowerBound, low)), high: place(min(range.upperBound, high)),
      lowIsEnd: contains(range.lowerBound), highIsEnd: contains(range.upperBound))
  }

  /// A range as ink.
  struct Part {
    var low: Double
    var high: Double
    var lowIsEnd: Bool
    var highIsEnd: Bool
  }

  /// Numbers so large that a difference of two could overflow are as good as broken.
  static func isDrawable(_ value: Double) -> Bool { value.isFinite && abs(value) < 1e15 }
}
