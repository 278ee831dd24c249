/// Respondents who ticked the same point throughout.
public struct StraightLining: Sendable, Hashable {
  public let count: Int
  /// Respondents who could have been counted, by the rule that was asked for.
  public let base: Int

  /// Fraction of the base; `nil` when nobody belongs to it.
  public var share: Double? { base == 0 ? nil : Double(count) / Double(base) }
}

extension Battery {
  /// Straight-lining, which is reported and never removed: of those with five answers or more, a
  /// reversed item among them, who ticked the same point throughout.
  ///
  /// To be asked of the answers as given, before ``reversing(_:on:)``.
  ///
  /// - Parameter reversed: Places of the items that the questionnaire declares as reversed.
  public func straightLining(reversed: Set<Int>) -> StraightLining {
    let judged = rows.filter { row in
      row.count { $0 != nil } >= 5
        && reversed.contains { row.indices.contains($0) && row[$0] != nil }
    }
    return StraightLining(
      count: judged.count { Set($0.compactMap(\.self)).count == 1 }, base: judged.count)
  }
}
