/// How many answers a numeric item got on each value.
public struct NumberTable: CountedValues, Hashable {
  public let values: [Double]
  public let counts: [Int]
  public let n: Int

  init(values: [Double], counts: [Int]) {
    self.values = values
    self.counts = counts
    n = counts.reduce(0, +)
  }

  /// Counts answers one by one.
  ///
  /// - Parameter answers: Finite numbers.
  public init(_ answers: some Sequence<Double>) {
    var counts: [Double: Int] = [:]
    for value in answers { counts[value, default: 0] += 1 }
    self.init(counts: counts)
  }

  /// Takes answers already counted.
  ///
  /// - Parameter counts: Answers per finite value; zeros are allowed and left out.
  public init(counts: [Double: Int]) {
    let chosen = counts.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    precondition(
      chosen.allSatisfy { $0.key.isFinite && $0.value > 0 },
      "value not finite or count negative in \(chosen)")
    self.init(values: chosen.map { $0.key + 0 }, counts: chosen.map(\.value))  // −0 becomes 0
  }

  /// Takes whole numbers.
  public init(_ table: FrequencyTable) {
    self.init(
      counts: Dictionary(zip(table.codes.map(Double.init), table.counts), uniquingKeysWith: +))
  }

  public static func real(_ value: Double) -> Double { value }

  /// The same answers as codes; `nil` when a value is not a whole number or too large to be exact.
  public var wholeNumbers: FrequencyTable? {
    scaled(decimals: 0).map { FrequencyTable(codes: $0, counts: counts) }
  }

  /// The fewest decimals, at most six, with which every value can be written; `nil` when more are
  /// needed.
  ///
  /// A value typed as “4.85” is stored as the double next to 485/100. Division is correctly rounded,
  /// so the test `485 / 100 == value` finds the number the respondent meant, and sums can be exact.
  public var decimals: Int? { (0...6).first { scaled(decimals: $0) != nil } }

  /// The values times 10 to the power of `decimals`, when that gives exactly them.
  func scaled(decimals: Int) -> [Int]? {
    let unit = Double(powerOfTen(decimals))
    var scaled: [Int] = []
    scaled.reserveCapacity(values.count)
    for value in values {
      let whole = (value * unit).rounded()
      guard abs(whole) < 0x1p53, whole / unit == value else { return nil }
      scaled.append(Int(whole))
    }
    return scaled
  }
}
