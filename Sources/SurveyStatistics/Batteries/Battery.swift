/// Items that share one scale, answered by the same people, as the rows of their questionnaires.
///
/// Statistics of several items together cannot be had from counts item by item; they are sums over these
/// rows, and say nothing of their order except ``scores(minimumShare:)``.
public struct Battery: Sendable, Hashable {
  /// Answers by respondent and item; `nil` for no answer.
  public let rows: [[Int?]]
  /// The number of items, k.
  public let items: Int

  /// - Parameter rows: Rows of equal length, in the order of the respondents.
  public init(_ rows: [[Int?]]) {
    items = rows.first?.count ?? 0
    precondition(rows.allSatisfy { [items] in $0.count == items }, "rows of unequal length")
    self.rows = rows
  }

  /// Rows without a gap.
  public var completeRows: [[Int]] {
    rows.compactMap { row in
      let answers = row.compactMap(\.self)
      return answers.count == items && items > 0 ? answers : nil
    }
  }

  /// The battery with some items turned: x′ = a + b − x on the scale a…b.
  ///
  /// - Parameter reversed: Places of the items that the questionnaire declares as reversed.
  public func reversing(_ reversed: Set<Int>, on scale: ClosedRange<Int>) -> Battery {
    precondition(reversed.allSatisfy((0..<items).contains), "items \(reversed) of \(items)")
    return Battery(
      rows.map { row in
        row.enumerated().map { item, answer in
          guard reversed.contains(item) else { return answer }
          return answer.map { scale.lowerBound + scale.upperBound - $0 }
        }
      })
  }
}
