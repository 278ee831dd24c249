import SurveyModel

/// The titles that an item answers to.
struct TitlePatterns {
  enum Pass: CaseIterable {
    /// Patterns of the questionnaire file.
    case declared
    /// The texts of the item, in every language, and its key.
    case texts
  }

  let patterns: [ColumnPattern]
  private let options: [(code: Int, patterns: [ColumnPattern])]
  private let mayHavePlaces: Bool

  init(_ item: Item, stem: LocalizedText?, pass: Pass) {
    mayHavePlaces = item.type == .ranking && pass == .declared
    switch pass {
    case .declared:
      patterns = item.columns.map(ColumnPattern.init)
      options = item.allOptions.map { ($0.code, $0.columns.map(ColumnPattern.init)) }
    case .texts:
      var titles = [item.key]
      for (language, text) in item.text.texts {
        titles.append(text)
        if let stem = stem?[language] { titles += ["\(stem) [\(text)]", "\(stem) - \(text)"] }
      }
      patterns = titles.map { ColumnPattern($0) }
      options =
        item.type == .multiple || item.type == .ranking
        ? item.options.map { option in
          let labels = option.label.texts
          return (
            option.code,
            item.text.texts.compactMap { language, text in
              labels[language].map { ColumnPattern("\(text) [\($0)]") }
            }
          )
        } : []
    }
  }

  /// A column for each option, where at least two are there.
  func optionColumns(in index: TitleIndex, free: Set<Int>) -> [(column: Int, code: Int)]? {
    var columns: [(column: Int, code: Int)] = []
    var taken: Set<Int> = []
    for (code, patterns) in options {
      for pattern in patterns {
        let column = index.columns(pattern).first { free.contains($0) && !taken.contains($0) }
        guard let column else { continue }
        taken.insert(column)
        columns.append((column, code))
      }
    }
    return Set(columns.map(\.code)).count >= 2 ? columns.sorted { $0.column < $1.column } : nil
  }

  /// A column for each pattern of a ranking, in their order, where at least two are there.
  func placeColumns(in index: TitleIndex, free: Set<Int>) -> [Int]? {
    guard mayHavePlaces else { return nil }
    var columns: [Int] = []
    for pattern in patterns {
      let next = index.columns(pattern).first { free.contains($0) && !columns.contains($0) }
      if let next { columns.append(next) }
    }
    return columns.count >= 2 ? columns : nil
  }

  /// Columns of one question of which each has an option of the item as its part.
  func columnsNamedByOptions(
    of item: Item, in index: TitleIndex, free: Set<Int>, titles: [ColumnTitle]
  ) -> [(column: Int, code: Int)]? {
    let fitting = Set(patterns.flatMap(index.columns)).filter(free.contains).sorted()
    guard let first = fitting.first, titles[first].part != nil else { return nil }
    let options = OptionIndex(item.allOptions, readsCodes: true)
    var columns: [(column: Int, code: Int)] = []
    for column in fitting where titles[column].question == titles[first].question {
      guard let part = titles[column].part, let (option, _) = options.option(for: part) else {
        return nil
      }
      columns.append((column, option.code))
    }
    return columns.count >= 2 ? columns : nil
  }
}
