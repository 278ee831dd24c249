/// Numbers gathered into neighbouring intervals of equal width.
public struct Histogram: Sendable, Hashable {
  /// One interval. Of whole numbers `high` is the last one inside; else it is where the next
  /// interval begins, and does not belong to this one.
  public struct Bin: Sendable, Hashable {
    public let low: Double
    public let high: Double
    public let count: Int
  }

  /// Lowest first, without a gap; empty when no one answered.
  public let bins: [Bin]

  /// Single values where there are few, else at most ten intervals whose width is 1, 2 or 5 times a
  /// power of ten.
  public init(_ table: NumberTable) {
    guard let smallest = table.smallest, let largest = table.largest else {
      bins = []
      return
    }
    let whole = table.wholeNumbers != nil
    if whole, largest - smallest < 12 {
      bins = stride(from: smallest, through: largest, by: 1).map { value in
        Bin(low: value, high: value, count: table.count(in: value...value))
      }
      return
    }
    guard largest > smallest else {
      bins = [Bin(low: smallest, high: largest, count: table.n)]
      return
    }
    let width = Self.roundWidth((largest - smallest) / 9)
    let start = (smallest / width).rounded(.down)
    let end = (largest / width).rounded(.down)
    bins = stride(from: start, through: end, by: 1).map { step in
      let low = step * width
      // Whole numbers name the last one inside: 10–14, not 10–15.
      let high = whole && width >= 1 ? low + width - 1 : low + width
      let next = low + width
      return Bin(low: low, high: high, count: table.count(from: low, below: next))
    }
  }

  private static func roundWidth(_ least: Double) -> Double {
    var power = 1.0
    while power * 10 <= least { power *= 10 }
    while power > least { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= least } ?? 10 * power
  }
}

extension NumberTable {
  fileprivate func count(in range: ClosedRange<Double>) -> Int {
    zip(values, counts).reduce(0) { $0 + (range.contains($1.0) ? $1.1 : 0) }
  }

  fileprivate func count(from low: Double, below high: Double) -> Int {
    zip(values, counts).reduce(0) { $0 + ($1.0 >= low && $1.0 < high ? $1.1 : 0) }
  }
}
