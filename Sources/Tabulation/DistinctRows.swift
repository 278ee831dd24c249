/// Rows without a gap, each distinct one once with how often it occurred, as long as there are not too
/// many of them. Which is the case depends on the rows alone, not on how they were split and merged.
struct DistinctRows: Hashable {
  /// Distinct rows that are kept at most.
  static let most = 20_000

  /// By the places of the points, from 1; `nil` once there are too many.
  private(set) var counts: [[UInt8]: Int]? = [:]

  mutating func add(_ row: Span<UInt8>) {
    guard counts != nil else { return }
    counts?[row.indices.map { row[$0] }, default: 0] += 1
    dropIfTooMany()
  }

  mutating func merge(_ other: DistinctRows) {
    guard let more = other.counts else {
      counts = nil
      return
    }
    counts?.merge(more, uniquingKeysWith: +)
    dropIfTooMany()
  }

  private mutating func dropIfTooMany() {
    if let counts, counts.count > Self.most { self.counts = nil }
  }
}
