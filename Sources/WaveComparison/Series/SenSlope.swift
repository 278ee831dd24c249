/// The median of the slopes between any two values of a series.
///
/// P. K. Sen, JASA 63 (1968), 1379–1389.
///
/// - Parameter series: Finite numbers in the order of time, one step apart.
/// - Returns: Change per step, in the unit of the values; `nil` below two values.
public func senSlope(_ series: [Double]) -> Double? {
  var slopes: [Double] = []
  slopes.reserveCapacity(series.count * max(series.count - 1, 0) / 2)
  for (index, earlier) in series.enumerated() {
    for later in (index + 1)..<max(series.count, index + 1) {
      slopes.append((series[later] - earlier) / Double(later - index))
    }
  }
  guard !slopes.isEmpty else { return nil }
  let upper = slopes.moveIntoPlace(slopes.count / 2)
  // What stands before the upper middle is no greater: its greatest is the lower one.
  let lower = slopes.count.isMultiple(of: 2) ? slopes[..<(slopes.count / 2)].max() : upper
  return ((lower ?? upper) + upper) / 2
}

extension [Double] {
  /// Moves to `place` what stands there in order, smaller numbers before it and greater ones behind, in a
  /// time that grows with their number: a series of 1,000 seminars has half a million slopes.
  ///
  /// C. A. R. Hoare, Commun ACM 4 (1961), 321–322.
  fileprivate mutating func moveIntoPlace(_ place: Int) -> Double {
    var (low, high) = (0, count - 1)
    while low < high {
      let pivot = self[low + (high - low) / 2]
      var (left, right) = (low, high)
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        if left <= right {
          swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        break
      }
    }
    return self[place]
  }
}
