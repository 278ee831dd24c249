/// The sums from which means, variances and covariances of several items follow, without rounding.
public struct BatterySums: Sendable, Hashable {
  /// The rows summed over; each has an answer to every one of the items.
  public let n: Int
  /// Σx of each item.
  public let sums: [Int]
  /// Σxy of each item with each item, in full; Σx² on the diagonal.
  public let products: [[Int]]

  /// - Parameter products: As many rows and columns as there are sums, the same mirrored.
  public init(n: Int, sums: [Int], products: [[Int]]) {
    precondition(
      n >= 0 && products.count == sums.count && products.allSatisfy { $0.count == sums.count },
      "\(sums.count) sums, products \(products)")
    self.n = n
    self.sums = sums
    self.products = products
  }

  /// The sums over rows without a gap.
  ///
  /// - Parameter items: The length of each row.
  public init(_ rows: some Sequence<[Int]>, items: Int) {
    var n = 0
    var sums = Array(repeating: 0, count: items)
    var products = Array(repeating: sums, count: items)
    for row in rows {
      precondition(row.count == items, "\(row.count) answers to \(items) items")
      n += 1
      for (i, one) in row.enumerated() {
        sums[i] += one
        for j in i..<items { products[i][j] += one * row[j] }
      }
    }
    for i in 0..<items {
      for j in 0..<i { products[i][j] = products[j][i] }
    }
    self.init(n: n, sums: sums, products: products)
  }
}
