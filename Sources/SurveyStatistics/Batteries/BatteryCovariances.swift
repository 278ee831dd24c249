/// Variances and covariances of the items of a battery, without rounding: n(n − 1) times each.
struct BatteryCovariances {
  /// Complete rows.
  let n: Int
  /// n·Σxy − ΣxΣy by item and item.
  let scaled: [[Int]]

  init(_ rows: [[Int]], items: Int) {
    n = rows.count
    var sums = Array(repeating: 0, count: items)
    var products = Array(repeating: sums, count: items)
    // Codes are small, so n² rows of them stay far from the largest number.
    for row in rows {
      for (i, one) in row.enumerated() {
        sums[i] += one
        for j in i..<items { products[i][j] += one * row[j] }
      }
    }
    let count = rows.count
    scaled = (0..<items).map { i in
      (0..<items).map { j in
        count * products[min(i, j)][max(i, j)] - sums[i] * sums[j]
      }
    }
  }

  var items: Int { scaled.count }

  /// Of each item.
  var variances: [Int] { scaled.indices.map { scaled[$0][$0] } }

  /// Of each item with the sum of all.
  var withTotal: [Int] { scaled.map { $0.reduce(0, +) } }

  /// Of the sum of all items.
  var total: Int { withTotal.reduce(0, +) }

  /// The covariances as numbers.
  var real: [[Double]] {
    let divisor = Double(n) * Double(n - 1)
    return scaled.map { $0.map { Double($0) / divisor } }
  }
}
