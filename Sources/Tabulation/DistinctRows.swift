/// Rows without a gap, each distinct one once with how often it occurred, as long as there are not too
/// many of them. Which is the case depends on the rows alone, not on how they were split and merged.
struct DistinctRows: Hashable {
  /// Distinct rows that are kept at most.
  static let most = 20_000

  private let items: Int
  private let points: Int
  /// Where no more rows are possible than may be kept: how often each occurred, by the number whose digits
  /// are its points. It costs a row no look-up and no memory.
  private var byNumber: [Int] = []
  /// Otherwise, by the places of the points, from 1; `nil` once there are too many.
  private var byRow: [[UInt8]: Int]? = [:]

  init(items: Int, points: Int) {
    self.items = items
    self.points = points
    var possible = 1
    for _ in 0..<items where possible <= Self.most { possible *= max(1, points) }
    if possible <= Self.most { byNumber = Array(repeating: 0, count: possible) }
  }

  mutating func add(_ row: Span<UInt8>) {
    if !byNumber.isEmpty {
      var number = 0
      for item in row.indices { number = number * points + Int(row[item]) - 1 }
      byNumber[number] += 1
    } else if byRow != nil {
      byRow?[row.indices.map { row[$0] }, default: 0] += 1
      dropIfTooMany()
    }
  }

  mutating func merge(_ other: DistinctRows) {
    for number in byNumber.indices { byNumber[number] += other.byNumber[number] }
    guard let more = other.byRow else {
      byRow = nil
      return
    }
    byRow?.merge(more, uniquingKeysWith: +)
    dropIfTooMany()
  }

  private mutating func dropIfTooMany() {
    if let byRow, byRow.count > Self.most { self.byRow = nil }
  }

  /// The rows by the places of their points, from 1, ascending; `nil` when they were too many.
  var rows: [(row: [UInt8], count: Int)]? {
    guard byNumber.isEmpty else {
      return byNumber.enumerated().filter { $1 > 0 }.map { (row: row($0), count: $1) }
    }
    return byRow?.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      (row: $0.key, count: $0.value)
    }
  }

  private func row(_ number: Int) -> [UInt8] {
    var rest = number
    var row = Array(repeating: UInt8(0), count: items)
    for item in row.indices.reversed() {
      row[item] = UInt8(rest % points + 1)
      rest /= points
    }
    return row
  }
}
