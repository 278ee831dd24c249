/// How many answers an item got on each code.
///
/// A table holds only codes that somebody chose, so two tables of the same answers are equal however
/// they were counted. Which codes were on offer is the questionnaire's knowledge: ``Frequencies``
/// and ``counts(over:)`` bring the options nobody chose back as zeros.
///
/// ```swift
/// let pace = FrequencyTable([4, 5, 5, 3, 5])
/// pace.count(of: 5)        // 3
/// pace.counts(over: 1...5) // [0, 0, 1, 1, 3]
/// ```
public struct FrequencyTable: CountedValues, Hashable {
  /// The codes that were chosen, ascending.
  public let codes: [Int]
  public let counts: [Int]
  public let n: Int

  public var values: [Int] { codes }

  init(codes: [Int], counts: [Int]) {
    self.codes = codes
    self.counts = counts
    n = counts.reduce(0, +)
  }

  /// Counts answers one by one.
  public init(_ answers: some Sequence<Int>) {
    var counts: [Int: Int] = [:]
    for code in answers { counts[code, default: 0] += 1 }
    self.init(counts: counts)
  }

  /// Takes answers already counted.
  ///
  /// - Parameter counts: Answers per code; zeros are allowed and left out.
  public init(counts: [Int: Int]) {
    let chosen = counts.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    precondition(chosen.allSatisfy { $0.value > 0 }, "negative count in \(chosen)")
    self.init(codes: chosen.map(\.key), counts: chosen.map(\.value))
  }

  /// Takes the counts of neighbouring codes.
  ///
  /// - Parameters:
  ///   - counts: Answers per code, ascending and without gaps; zeros are allowed.
  ///   - first: The code of the first count.
  public init(counts: [Int], from first: Int = 1) {
    precondition(counts.allSatisfy { $0 >= 0 }, "negative count in \(counts)")
    let chosen = counts.indices.filter { counts[$0] > 0 }
    self.init(codes: chosen.map { first + $0 }, counts: chosen.map { counts[$0] })
  }

  public static func real(_ value: Int) -> Double { Double(value) }

  /// Answers on one code; zero when nobody chose it.
  ///
  /// - Complexity: O(log of the number of codes).
  public func count(of code: Int) -> Int {
    var low = 0
    var high = codes.count
    while low < high {
      let middle = (low + high) / 2
      if codes[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < codes.count && codes[low] == code ? counts[low] : 0
  }

  /// Answers whose code lies in a range.
  public func count(in range: ClosedRange<Int>) -> Int {
    zip(codes, counts).reduce(0) { range.contains($1.0) ? $0 + $1.1 : $0 }
  }

  /// Answers per code of a range, ascending, zeros included.
  public func counts(over range: ClosedRange<Int>) -> [Int] { range.map(count(of:)) }

  /// The answers whose code lies in a range.
  public func restricted(to range: ClosedRange<Int>) -> FrequencyTable {
    let kept = codes.indices.filter { range.contains(codes[$0]) }
    return FrequencyTable(codes: kept.map { codes[$0] }, counts: kept.map { counts[$0] })
  }
}
