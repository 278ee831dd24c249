/// The median of the slopes between any two values of a series.
///
/// P. K. Sen, JASA 63 (1968), 1379–1389.
///
/// - Parameter series: Finite numbers in the order of time, one step apart.
/// - Returns: Change per step, in the unit of the values; `nil` below two values.
public func senSlope(_ series: [Double]) -> Double? {
  var slopes: [Double] = []
  for (index, earlier) in series.enumerated() {
    for later in (index + 1)..<max(series.count, index + 1) {
      slopes.append((series[later] - earlier) / Double(later - index))
    }
  }
  guard !slopes.isEmpty else { return nil }
  slopes.sort()
  return (slopes[(slopes.count - 1) / 2] + slopes[slopes.count / 2]) / 2
}
