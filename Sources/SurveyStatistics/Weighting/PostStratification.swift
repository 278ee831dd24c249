/// Weights that bring each category of one characteristic to its size in the population: N_h/n_h.
///
/// - Parameters:
///   - categories: The category of each respondent, counted from 0.
///   - targets: N_h, people of each category.
/// - Returns: A weight for each respondent, in their order.
/// - Throws: ``WeightingError`` when a category is empty on one side only.
public func postStratificationWeights(
  _ categories: [Int], targets: [Double]
) throws(WeightingError) -> [Double] {
  let counts = try checkedCounts(
    categories, sizes: Array(repeating: 1, count: categories.count), targets: targets, margin: 0)
  return categories.map { targets[$0] / Double(counts[$0]) }
}

/// Respondents by category of a margin.
///
/// - Parameter sizes: How many respondents stand behind each of `categories`.
func checkedCounts(
  _ categories: [Int], sizes: [Int], targets: [Double], margin: Int
) throws(WeightingError) -> [Int] {
  var counts = targets.map { _ in 0 }
  for (category, size) in zip(categories, sizes) {
    precondition(targets.indices.contains(category), "category \(category) of \(targets.count)")
    counts[category] += size
  }
  for (category, target) in targets.enumerated() {
    if target > 0, counts[category] == 0 {
      throw .emptyCategory(margin: margin, category: category)
    }
    if !(target > 0), counts[category] > 0 { throw .noTarget(margin: margin, category: category) }
  }
  return counts
}

/// A post-stratified mean with its standard error.
///
/// The mean of the stratum means, weighted with N_h; the error is linearised, from the residuals about
/// the stratum means.
///
/// - Parameters:
///   - values: The answers, in the order of the respondents.
///   - categories: The category of each respondent, counted from 0.
///   - targets: N_h, people of each category.
/// - Throws: ``WeightingError`` when a category is empty on one side only.
public func postStratifiedMean(
  _ values: [Double], categories: [Int], targets: [Double]
) throws(WeightingError) -> WeightedMean? {
  precondition(values.count == categories.count, "\(values.count) values")
  let weights = try postStratificationWeights(categories, targets: targets)
  let strata = Dictionary(grouping: values.indices) { categories[$0] }.sorted { $0.key < $1.key }
  return WeightedMean(
    strata.map { _, places in
      WeightedStratum(
        weight: weights[places[0]], isTargeted: true,
        answers: NumberTable(places.map { values[$0] }))
    })
}
