/// Weights that bring every margin to its size in the population, by iterative proportional fitting.
///
/// W. E. Deming and F. F. Stephan, Ann Math Stat 11 (1940), 427–444. Starts from equal weights and goes
/// on until every margin is met as nearly as doubles allow.
///
/// - Parameters:
///   - margins: For each characteristic the category of each respondent, counted from 0.
///   - targets: For each characteristic the people of each category; all with the same total.
/// - Returns: A weight for each respondent, in their order.
/// - Throws: ``WeightingError`` when a category is empty on one side only, when totals differ, and when a
///   margin is not met within a relative 10⁻⁹ after 1000 rounds.
public func rakedWeights(
  margins: [[Int]], targets: [[Double]]
) throws(WeightingError) -> [Double] {
  guard let first = margins.first else { return [] }
  precondition(
    margins.count == targets.count && margins.allSatisfy { $0.count == first.count },
    "\(margins.count) margins with \(targets.count) targets")
  // Respondents alike in every margin keep the same weight, so they are fitted as one.
  var numbers: [[Int]: Int] = [:]
  let cells = first.indices.map { respondent in
    let key = margins.map { $0[respondent] }
    let number = numbers[key] ?? numbers.count
    numbers[key] = number
    return number
  }
  var sizes = Array(repeating: 0, count: numbers.count)
  for cell in cells { sizes[cell] += 1 }
  let keys = numbers.sorted { $0.value < $1.value }.map(\.key)
  let weights = try rakedWeights(cells: keys, sizes: sizes, targets: targets)
  return cells.map { weights[$0] }
}

/// Raked weights of respondents counted by their categories.
///
/// - Parameters:
///   - cells: Combinations of categories, one of each margin.
///   - sizes: Respondents of each cell.
///   - targets: For each characteristic the people of each category; all with the same total.
/// - Returns: The weight of each respondent of a cell, in the order of `cells`.
/// - Throws: As ``rakedWeights(margins:targets:)``.
public func rakedWeights(
  cells: [[Int]], sizes: [Int], targets: [[Double]]
) throws(WeightingError) -> [Double] {
  guard let total = targets.first?.reduce(0, +) else { return [] }
  precondition(cells.count == sizes.count, "\(cells.count) cells with \(sizes.count) sizes")
  for margin in targets.indices {
    _ = try checkedCounts(
      cells.map { $0[margin] }, sizes: sizes, targets: targets[margin], margin: margin)
    guard abs(targets[margin].reduce(0, +) - total) <= 1e-9 * total else {
      throw .unequalTotals
    }
  }
  var weights = sizes.map { _ in total / Double(sizes.reduce(0, +)) }
  var gap = Double.infinity
  for _ in 0..<1000 where gap > 1e-14 {
    gap = 0
    for (margin, targets) in targets.enumerated() {
      var sums = targets.map { _ in CompensatedSum() }
      for (cell, (weight, size)) in zip(cells, zip(weights, sizes)) {
        sums[cell[margin]].add(weight, times: Double(size))
      }
      let factors = zip(targets, sums).map { $1.value > 0 ? $0 / $1.value : 1 }
      for (place, cell) in cells.enumerated() { weights[place] *= factors[cell[margin]] }
      gap = max(gap, factors.reduce(0) { max($0, abs($1 - 1)) })
    }
  }
  guard gap <= 1e-9 else { throw .noConvergence }
  return weights
}
