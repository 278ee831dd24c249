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
  guard let first = margins.first, let total = targets.first?.reduce(0, +) else { return [] }
  precondition(
    margins.count == targets.count && margins.allSatisfy { $0.count == first.count },
    "\(margins.count) margins with \(targets.count) targets")
  for (margin, categories) in margins.enumerated() {
    _ = try checkedCounts(categories, targets: targets[margin], margin: margin)
    guard abs(targets[margin].reduce(0, +) - total) <= 1e-9 * total else {
      throw .unequalTotals
    }
  }
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
  var weights = sizes.map { _ in total / Double(first.count) }
  var gap = Double.infinity
  for _ in 0..<1000 where gap > 1e-14 {
    gap = 0
    for (margin, targets) in targets.enumerated() {
      var sums = targets.map { _ in CompensatedSum() }
      for (key, (weight, size)) in zip(keys, zip(weights, sizes)) {
        sums[key[margin]].add(weight, times: Double(size))
      }
      let factors = zip(targets, sums).map { $1.value > 0 ? $0 / $1.value : 1 }
      for (cell, key) in keys.enumerated() { weights[cell] *= factors[key[margin]] }
      gap = max(gap, factors.reduce(0) { max($0, abs($1 - 1)) })
    }
  }
  guard gap <= 1e-9 else { throw .noConvergence }
  return cells.map { weights[$0] }
}
