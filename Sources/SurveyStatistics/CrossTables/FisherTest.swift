extension CrossTabulation {
  /// The exact p of Fisher's test, or of Freeman and Halton's for tables larger than 2×2: the sum of the
  /// probabilities no greater than that of the table observed, within a relative 10⁻⁷.
  ///
  /// R. A. Fisher; G. H. Freeman and J. H. Halton, Biometrika 38 (1951), 141–149.
  ///
  /// - Returns: A number in `0...1`; `nil` when nothing can be compared, and when more than
  ///   ``ExactLimits/tables`` tables have the same margins.
  public func fisherP(limits: ExactLimits = ExactLimits()) -> Double? {
    isComparable ? FreemanHalton.p(self, limit: limits.tables) : nil
  }

  /// The same p by simulation, for tables too large to go through.
  ///
  /// Columns are dealt out to the answers at random, rows and margins kept.
  ///
  /// - Parameter seed: Printed in the method note.
  /// - Returns: `nil` when nothing can be compared.
  /// - Complexity: O(n·draws).
  public func fisherMonteCarlo(
    seed: UInt64, draws: Int = MonteCarloP.usualDraws
  ) -> MonteCarloP? {
    guard isComparable else { return nil }
    let logFactorials = (0...n).map(Gamma.logFactorial)
    func weight(_ cells: some Sequence<Int>) -> Double {
      cells.reduce(0) { $0 + logFactorials[$1] }
    }
    let bound = weight(rows.joined()) - 1e-7
    var generator = SplitMix64(seed: seed)
    var columns = columnTotals.indices.flatMap { Array(repeating: $0, count: columnTotals[$0]) }
    let width = columnTotals.count
    var cells = Array(repeating: 0, count: rows.count * width)
    var extreme = 0
    for _ in 0..<draws {
      for place in cells.indices { cells[place] = 0 }
      var next = 0
      for (row, total) in rowTotals.enumerated() {
        for _ in 0..<total {
          columns.swapAt(next, next + generator.index(below: n - next))
          cells[row * width + columns[next]] += 1
          next += 1
        }
      }
      if weight(cells) >= bound { extreme += 1 }
    }
    return MonteCarloP(extreme: extreme, draws: draws, seed: seed)
  }
}
