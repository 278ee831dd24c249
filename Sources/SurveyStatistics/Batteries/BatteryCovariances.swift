public import Tabulation

/// Variances and covariances of the items of a battery, without rounding: n(n − 1) times each.
public struct BatteryCovariances: Sendable, Hashable {
  /// Complete rows.
  public let n: Int
  /// n·Σxy − ΣxΣy by item and item.
  let scaled: [[Int]]

  public init(_ sums: BatterySums) {
    n = sums.n
    // Codes are small, so n² rows of them stay far from the largest number.
    scaled = sums.sums.indices.map { i in
      sums.sums.indices.map { j in
        sums.n * sums.products[i][j] - sums.sums[i] * sums.sums[j]
      }
    }
  }

  private init(n: Int, scaled: [[Int]]) {
    self.n = n
    self.scaled = scaled
  }

  /// The number of items, k.
  public var items: Int { scaled.count }

  /// The same with some items turned, on whatever scale: x′ = a + b − x changes the sign of their
  /// covariances with the others.
  ///
  /// - Parameter reversed: Places of the items that the questionnaire declares as reversed.
  public func reversing(_ reversed: Set<Int>) -> BatteryCovariances {
    precondition(reversed.allSatisfy((0..<items).contains), "items \(reversed) of \(items)")
    return BatteryCovariances(
      n: n,
      scaled: scaled.enumerated().map { i, row in
        row.enumerated().map { j, value in
          reversed.contains(i) == reversed.contains(j) ? value : -value
        }
      })
  }

  /// Of each item.
  var variances: [Int] { scaled.indices.map { scaled[$0][$0] } }

  /// Of each item with the sum of all.
  var withTotal: [Int] { scaled.map { $0.reduce(0, +) } }

  /// Of the sum of all items.
  var total: Int { withTotal.reduce(0, +) }
}
