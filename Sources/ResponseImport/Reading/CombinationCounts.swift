/// Rows of a group of columns, each distinct combination of spellings once.
///
/// Combinations are numbered by walking from column to column, so that a row costs one look-up a
/// column and no memory.
struct CombinationCounts {
  let columns: [Int]
  private var steps: [UInt64: Int32] = [:]
  /// Where each combination comes from: the one without its last column, and that column's spelling.
  private var origins: [(before: Int32, spelling: Int32)] = [(-1, 0)]
  private var counts: [Int32: Int] = [:]
  /// The number of the combination added last.
  private(set) var last: Int32 = 0

  init(columns: [Int]) { self.columns = columns }

  mutating func add(_ spellings: Span<Int32>) {
    var state: Int32 = 0
    for column in columns {
      let spelling = spellings[column]
      let step = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: spelling))
      if let known = steps[step] {
        state = known
      } else {
        origins.append((state, spelling))
        state = Int32(origins.count - 1)
        steps[step] = state
      }
    }
    counts[state, default: 0] += 1
    last = state
  }

  /// Each combination, as one spelling a column, with how many rows have it.
  var combinations: [(spellings: [Int], count: Int)] {
    counts.sorted { $0.key < $1.key }.map { (spellings(of: $0.key), $0.value) }
  }

  /// The spellings of a combination, one a column.
  func spellings(of combination: Int32) -> [Int] {
    var spellings: [Int] = []
    var at = combination
    while at > 0 {
      spellings.append(Int(origins[Int(at)].spelling))
      at = origins[Int(at)].before
    }
    return spellings.reversed()
  }
}
