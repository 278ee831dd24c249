import CSVReading

/// How often each spelling of each column occurred.
///
/// All columns lie in one array, so that a row needs the right to change it once, not once a cell.
struct SpellingCounts {
  /// Column by column: cells beyond the budget, then cells by spelling, then room for more.
  private var counts: [Int]
  /// Where each column begins, and at last where the last one ends.
  private var starts: [Int]

  /// - Parameter room: Cells that each column has room for at first.
  init(columns: Int, room: Int = 64) {
    starts = (0...columns).map { $0 * room }
    counts = Array(repeating: 0, count: columns * room)
  }

  /// Counts the cells of a row.
  ///
  /// - Parameter spellings: One a column; -1 beyond the budget.
  @inline(__always)
  mutating func add(_ spellings: Span<Int32>) {
    if !addKnown(spellings) { makeRoom(for: spellings) }
  }

  /// - Returns: Whether there was room for every cell; if not, none of them was counted.
  @inline(__always)
  private mutating func addKnown(_ spellings: Span<Int32>) -> Bool {
    let starts = starts
    var counts = counts.mutableSpan
    for column in spellings.indices {
      let index = starts[column] + 1 + Int(spellings[column])
      guard index < starts[column + 1] else {
        for column in 0..<column { counts[starts[column] + 1 + Int(spellings[column])] -= 1 }
        return false
      }
      counts[index] += 1
    }
    return true
  }

  @inline(never)
  private mutating func makeRoom(for spellings: Span<Int32>) {
    var roomier: [Int] = []
    var ends = [0]
    for column in spellings.indices {
      let old = counts[starts[column]..<starts[column + 1]]
      let size = Int(spellings[column]) < old.count - 1 ? old.count : old.count * 2
      roomier += old
      roomier += repeatElement(0, count: max(size, Int(spellings[column]) + 2) - old.count)
      ends.append(roomier.count)
    }
    counts = roomier
    starts = ends
    add(spellings)
  }

  /// Cells of a column beyond its budget.
  func beyond(_ column: Int) -> Int { counts[starts[column]] }

  func count(_ column: Int, _ spelling: Int) -> Int {
    let index = starts[column] + 1 + spelling
    return index < starts[column + 1] ? counts[index] : 0
  }

  /// The spellings of a column that occurred, -1 for those beyond its budget, with how often.
  func occurring(_ column: Int) -> [(spelling: Int, count: Int)] {
    (starts[column]..<starts[column + 1]).lazy.filter { counts[$0] > 0 }.map {
      (spelling: $0 - starts[column] - 1, count: counts[$0])
    }
  }

  func profile(
    _ title: ColumnTitle, table: SpellingTable, pattern: RowPattern?,
    adding other: SpellingCounts? = nil
  ) -> ColumnProfile {
    let column = title.index
    func total(_ spelling: Int) -> Int {
      count(column, spelling) + (other?.count(column, spelling) ?? 0)
    }
    return ColumnProfile(
      title: title,
      spellings: (1..<max(1, table.count)).lazy.map { (text: table.text($0), count: total($0)) },
      blank: total(0), notKept: beyond(column) + (other?.beyond(column) ?? 0), pattern: pattern)
  }
}
