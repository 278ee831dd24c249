/// The answers at both ends of a rating scale: top box and bottom box, and their difference.
///
/// Boxes hold two points on scales of five and more points, one on scales of three or four. The top
/// is always the favourable end.
public struct Boxes: Sendable, Hashable {
  /// Points per box.
  public let width: Int
  /// Answers in the favourable box.
  public let top: Int
  /// Answers in the unfavourable box.
  public let bottom: Int
  /// Valid n.
  public let n: Int

  /// - Parameters:
  ///   - table: Answers per code, all of them points of the scale.
  ///   - scale: Lowest to highest code.
  /// - Returns: `nil` for scales of fewer than three points, which have no boxes.
  public init?(
    _ table: FrequencyTable, scale: ClosedRange<Int>, favourable: FavourableEnd = .high
  ) {
    precondition(table.count(in: scale) == table.n, "codes \(table.codes) on the scale \(scale)")
    guard scale.count >= 3 else { return nil }
    let width = scale.count >= 5 ? 2 : 1
    let high = table.count(in: scale.upperBound - width + 1...scale.upperBound)
    let low = table.count(in: scale.lowerBound...scale.lowerBound + width - 1)
    self.width = width
    top = favourable == .high ? high : low
    bottom = favourable == .high ? low : high
    n = table.n
  }

  /// Fraction of valid n in the favourable box; `nil` when no one answered.
  public var topShare: Double? { n == 0 ? nil : Double(top) / Double(n) }

  /// Fraction of valid n in the unfavourable box; `nil` when no one answered.
  public var bottomShare: Double? { n == 0 ? nil : Double(bottom) / Double(n) }

  /// Whether each box holds at least a quarter of the answers: then a note on the two camps takes the
  /// place of a mean in the text.
  public var isPolarised: Bool { n > 0 && 4 * min(top, bottom) >= n }

  /// The difference of the two, with its standard error and interval.
  public var net: NetScore { NetScore(positive: top, negative: bottom, n: n) }
}
