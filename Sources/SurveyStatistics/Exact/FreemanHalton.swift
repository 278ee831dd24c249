/// The exact test of a cross-tabulation: Fisher's of 2×2 tables, that of G. H. Freeman and J. H. Halton,
/// Biometrika 38 (1951), 141–149, of larger ones.
///
/// p is the sum of the probabilities of all tables with the same margins that are no more probable than
/// the one observed, within a relative 10⁻⁷ as in R. The last two rows and columns are summed together
/// as a hypergeometric distribution; tables of four columns and more are gone through by ``SplitTables``.
struct FreemanHalton {
  private var rows: [Int]
  private let columns: [Int]
  private let logFactorials: [Double]
  private let bound: Double
  private let limit: Int
  private var tables = 0
  private var p = CompensatedSum()

  /// - Parameters:
  ///   - table: At least two rows and two columns, none of them empty.
  ///   - limit: Tables with the same margins that may be gone through one by one.
  /// - Returns: p in `0...1`; `nil` when there are more tables.
  static func p(_ table: CrossTabulation, limit: Int) -> Double? {
    var test = FreemanHalton(table, limit: limit)
    var split = SplitTables(
      table.rowTotals, table.columnTotals, logFactorials: test.logFactorials)
    if split.isWorthwhile, split.number(upTo: limit) <= limit {
      return min(split.p(upTo: test.bound), 1)
    }
    // Large margins last, so that the inner run is long.
    let constant =
      (table.rowTotals + table.columnTotals).reduce(0) { $0 + test.logFactorials[$1] }
      - test.logFactorials[table.n]
    guard test.fill(column: 0, row: 0, left: test.columns[0], weight: constant) else { return nil }
    return min(test.p.value, 1)
  }

  private init(_ table: CrossTabulation, limit: Int) {
    rows = table.rowTotals.sorted()
    columns = table.columnTotals.sorted()
    let logFactorials = (0...table.n).map(Gamma.logFactorial)
    self.logFactorials = logFactorials
    self.limit = limit
    bound = table.logProbability(logFactorials) + 1e-7
  }

  /// Goes through all contents of the cells from `row` in `column` on.
  ///
  /// - Parameters:
  ///   - left: What remains of the column's total.
  ///   - weight: Logarithm of the probability as far as the cells are filled.
  /// - Returns: Whether the limit was kept.
  private mutating func fill(column: Int, row: Int, left: Int, weight: Double) -> Bool {
    let lastColumn = columns.count - 2
    if row == 0, column > 0, settle(from: column, weight: weight) { return true }
    if column == lastColumn, row == rows.count - 2 {
      return closeSquare(left: left, weight: weight)
    }
    if row == rows.count - 1 {
      guard left <= rows[row] else { return true }
      rows[row] -= left
      defer { rows[row] += left }
      return fill(
        column: column + 1, row: 0, left: columns[column + 1],
        weight: weight - logFactorials[left])
    }
    let below = rows[(row + 1)...].reduce(0, +)
    let total = rows[row]
    guard max(0, left - below) <= min(total, left) else { return true }
    for count in max(0, left - below)...min(total, left) {
      rows[row] = total - count
      var next = weight - logFactorials[count]
      if column == lastColumn { next -= logFactorials[total - count] }
      guard fill(column: column, row: row + 1, left: left - count, weight: next) else {
        return false
      }
    }
    rows[row] = total
    return true
  }

  /// Decides on all contents of the columns from one on at once, where bounds of their probabilities
  /// allow it.
  ///
  /// - Returns: Whether they are dealt with.
  private mutating func settle(from column: Int, weight: Double) -> Bool {
    let width = columns.count - column
    // Σ ln a! of the cells is least when each row, or each column, is spread evenly, and greatest when
    // it lies in one cell.
    var (evenRows, fullRows, evenColumns, fullColumns) = (0.0, 0.0, 0.0, 0.0)
    for total in rows {
      evenRows += spread(total, over: width)
      fullRows += logFactorials[total]
    }
    for total in columns[column...] {
      evenColumns += spread(total, over: rows.count)
      fullColumns += logFactorials[total]
    }
    if weight - max(evenRows, evenColumns) <= bound {
      // None of them is too probable; together they weigh N!/(∏ rows! ∏ columns!).
      let left = rows.reduce(0, +)
      p.add(exponential(weight + logFactorials[left] - fullRows - fullColumns))
      return true
    }
    return weight - min(fullRows, fullColumns) > bound
  }

  private func spread(_ total: Int, over cells: Int) -> Double {
    let (each, more) = total.quotientAndRemainder(dividingBy: cells)
    return Double(more) * logFactorials[each + 1 > total ? total : each + 1]
      + Double(cells - more) * logFactorials[each]
  }

  /// Adds the tables that differ in the last two rows and columns only.
  private mutating func closeSquare(left: Int, weight: Double) -> Bool {
    let (a, b) = (rows[rows.count - 2], rows[rows.count - 1])
    let (least, most) = (max(0, left - b), min(a, left))
    guard least <= most else { return true }
    tables += most - least + 1
    guard tables <= limit else { return false }
    let mode = min(max((a + 1) * (left + 1) / (a + b + 2), least), most)
    let highest =
      weight - logFactorials[mode] - logFactorials[a - mode] - logFactorials[left - mode]
      - logFactorials[b - left + mode]
    if highest <= bound {
      // All of them count; their masses sum to C(a + b, left)/(a! b!).
      p.add(
        exponential(
          weight + logFactorials[a + b] - logFactorials[left] - logFactorials[a + b - left]
            - logFactorials[a] - logFactorials[b]))
      return true
    }
    addTail((a, b), left: left, below: mode, weight: weight)
    addTail((b, a), left: left, below: left - mode, weight: weight)
    return true
  }

  /// Adds the tables with less than the mode in the cell of the first of two rows.
  private mutating func addTail(
    _ rows: (Int, Int), left: Int, below mode: Int, weight: Double
  ) {
    let (a, b) = rows
    func logMass(_ x: Int) -> Double {
      weight - logFactorials[x] - logFactorials[a - x] - logFactorials[left - x]
        - logFactorials[b - left + x]
    }
    // Masses fall away from the mode; the first that counts is found by halving.
    let least = max(0, left - b)
    var (counting, other) = (least - 1, mode)
    while other - counting > 1 {
      let middle = (counting + other) / 2
      if logMass(middle) <= bound { counting = middle } else { other = middle }
    }
    guard counting >= least else { return }
    var mass = exponential(logMass(counting))
    var sum = mass
    for x in stride(from: counting, to: least, by: -1) {
      mass *= Double(x) * Double(b - left + x) / (Double(a - x + 1) * Double(left - x + 1))
      sum += mass
      if mass < sum * 1e-17 { break }
    }
    p.add(sum)
  }
}

extension CrossTabulation {
  /// The logarithm of the probability of the table, given its margins.
  fileprivate func logProbability(_ logFactorials: [Double]) -> Double {
    var sum = CompensatedSum()
    for total in rowTotals + columnTotals { sum.add(logFactorials[total]) }
    sum.add(-logFactorials[n])
    for count in rows.joined() { sum.add(-logFactorials[count]) }
    return sum.value
  }
}
