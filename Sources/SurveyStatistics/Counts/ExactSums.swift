/// The sums of whole numbers and of their squares, without rounding.
///
/// The numbers are shifted by the smallest of them, so that codes like 10 000 005 cost no digits;
/// arithmetic is 128-bit and checked.
public struct ExactSums: Sendable, Hashable {
  public let n: Int
  /// The smallest number, by which the others are shifted.
  public let shift: Int
  /// S1: the sum of the shifted numbers.
  public let sum: Int128
  /// S2: the sum of the squares of the shifted numbers.
  public let squares: Int128
  /// The sum of the numbers as they are.
  public let total: Int128
  /// n·S2 − S1², which is n times the sum of squared deviations from the mean.
  public let spread: Int128

  /// - Parameters:
  ///   - values: Numbers, ascending.
  ///   - counts: How often each occurs.
  /// - Returns: `nil` when there are no numbers or a sum does not fit 128 bits.
  public init?(values: [Int], counts: [Int]) {
    guard let smallest = values.first else { return nil }
    var n: Int128 = 0
    var sum: Int128 = 0
    var squares: Int128 = 0
    for (value, count) in zip(values, counts) {
      let shifted = Int128(value) - Int128(smallest)
      guard let part = shifted.times(Int128(count)), let square = part.times(shifted),
        let newSum = sum.plus(part), let newSquares = squares.plus(square)
      else { return nil }
      (n, sum, squares) = (n + Int128(count), newSum, newSquares)
    }
    guard let total = (n * Int128(smallest)).plus(sum), let nSquares = n.times(squares),
      let sumSquared = sum.times(sum)
    else { return nil }
    self.n = Int(n)
    shift = smallest
    self.sum = sum
    self.squares = squares
    self.total = total
    spread = nSquares - sumSquared
  }
}

extension Int128 {
  fileprivate func times(_ other: Int128) -> Int128? {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : product
  }

  fileprivate func plus(_ other: Int128) -> Int128? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}
