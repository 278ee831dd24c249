/// The smallest answer up to which a part of the weight lies.
///
/// When the weight up to an answer is that part exactly, within 10⁻¹², it is the middle between this
/// answer and the next; with equal weights that is type 2 of Hyndman & Fan (1996).
///
/// - Parameters:
///   - values: The answers.
///   - weights: One for each, none negative.
///   - part: In `0...1`.
/// - Returns: In the unit of the answers; `nil` without weights above zero.
public func weightedQuantile(_ values: [Double], weights: [Double], part: Double) -> Double? {
  precondition(
    values.count == weights.count && weights.allSatisfy { $0 >= 0 } && (0...1).contains(part),
    "quantile \(part) of \(values.count) values with weights \(weights)")
  let weighted = zip(values, weights).filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }
  var total = CompensatedSum()
  for (_, weight) in weighted { total.add(weight) }
  let (wanted, slack) = (part * total.value, 1e-12 * total.value)
  var cumulative = CompensatedSum()
  for (place, (value, weight)) in weighted.enumerated() {
    cumulative.add(weight)
    if abs(cumulative.value - wanted) <= slack, place + 1 < weighted.count {
      return (value + weighted[place + 1].0) / 2
    }
    if cumulative.value >= wanted - slack { return value }
  }
  return weighted.last?.0
}
