import SurveyModel

/// Finds the columns that a pattern fits, without trying every title for every pattern.
struct TitleIndex {
  private let titles: [ColumnTitle]
  /// Columns by what their title and their header cells fold to.
  private var byKey: [String: [Int]] = [:]

  init(_ titles: [ColumnTitle]) {
    self.titles = titles
    for (column, title) in titles.enumerated() {
      for key in Set(([title.text] + title.raw).map(ColumnPattern.key(of:))) {
        byKey[key, default: []].append(column)
      }
    }
  }

  /// The columns whose whole title, or one of whose header cells, the pattern fits, in their order.
  func columns(_ pattern: ColumnPattern) -> [Int] {
    if let key = pattern.key { return byKey[key] ?? [] }
    return titles.indices.filter { column in
      pattern.matches(titles[column].text) || titles[column].raw.contains(where: pattern.matches)
    }
  }
}
