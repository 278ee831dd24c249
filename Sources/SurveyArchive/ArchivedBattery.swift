public import Tabulation

/// What the archive keeps of a battery: the sums over complete rows.
public struct ArchivedBattery: Sendable, Hashable {
  public var key: String
  /// Keys of the items, in the order of the sums.
  public var items: [String]
  public var sums: BatterySums
  /// How many answered every item with the same point.
  public var straightLined: Int

  public init(key: String, items: [String], sums: BatterySums, straightLined: Int) {
    self.key = key
    self.items = items
    self.sums = sums
    self.straightLined = straightLined
  }

  public init(_ tally: BatteryTally) {
    self.init(
      key: tally.key, items: tally.items, sums: tally.completeSums,
      straightLined: tally.straightLined)
  }

  /// Both together.
  ///
  /// - Precondition: Both are of the same items.
  public func merging(_ other: ArchivedBattery) -> ArchivedBattery {
    precondition(key == other.key && items == other.items, "batteries \(key) and \(other.key)")
    let sums = BatterySums(
      n: sums.n + other.sums.n, sums: zip(sums.sums, other.sums.sums).map(+),
      products: zip(sums.products, other.sums.products).map { zip($0, $1).map(+) })
    return ArchivedBattery(
      key: key, items: items, sums: sums, straightLined: straightLined + other.straightLined)
  }
}
