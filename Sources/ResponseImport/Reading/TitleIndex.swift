import SurveyModel

/// Finds the columns that a pattern fits, without trying every title for every pattern.
struct TitleIndex {
  /// What each title and its header cells fold to.
  private let folded: [[[FoldedCharacter]]]
  /// Columns by what their title and their header cells fold to.
  private var byKey: [String: [Int]] = [:]

  init(_ titles: [ColumnTitle]) {
    folded = titles.map { title in Set([title.text] + title.raw).map(ColumnPattern.fold) }
    for (column, forms) in folded.enumerated() {
      for key in Set(forms.map { String(folding: $0) }) { byKey[key, default: []].append(column) }
    }
  }

  /// The columns whose whole title, or one of whose header cells, the pattern fits, in their order.
  func columns(_ pattern: ColumnPattern) -> [Int] {
    if let key = pattern.key { return byKey[key] ?? [] }
    return folded.indices.filter { folded[$0].contains(where: pattern.matches(folded:)) }
  }
}
