internal import Diagnostics

/// The sums that account for every row and every column. A part of which there is none is not named.
extension Phrases {
  /// `25 = 24 counted + 1 left out`
  public func rows(_ source: SourceRecord) -> String {
    let excluded = source.excluded.reduce(0) { $0 + $1.count }
    return sum(source.records, [(source.counted, counted), (excluded, leftOut)])
  }

  /// `17 = 13 with answers + 1 about the form + 2 personal (never used) + 1 left out`
  public func columns(_ source: SourceRecord) -> String {
    let personal = source.columns.filter(\.isPersonal).count
    return sum(
      source.columns.count,
      [
        (source.count(.item), withAnswers), (source.count(.metadata) - personal, aboutForm),
        (personal, personalData), (source.count(.ignored), columnsLeftOut),
      ])
  }

  private func sum(_ total: Int, _ parts: [(count: Int, name: Counted)]) -> String {
    let named = parts.filter { $0.count > 0 }.map {
      "\(numbers.whole($0.count)) \($0.name($0.count))"
    }
    return ([numbers.whole(total)] + (named.isEmpty ? [] : [named.joined(separator: " + ")]))
      .joined(separator: " = ")
  }
}

extension Phrases {
  /// The name of the form tool; it is a message, because a plain table has one in each language.
  public func toolTitle(_ source: SourceRecord) -> String {
    Message(stringLiteral: source.toolTitle).text(in: messages)
  }
}

extension SourceRecord.Column {
  /// Whether it tells who or where somebody is. Such a column is never used.
  public var isPersonal: Bool { role == .metadata && (detail == "person" || detail == "place") }
}
