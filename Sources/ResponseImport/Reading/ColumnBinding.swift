import SurveyModel

/// Which columns of a file hold the answers to which items.
struct ColumnBinding {
  /// Where the answers of one item stand.
  enum Source: Hashable {
    case column(Int)
    /// One column for each option, by code; “other” may have a second one for its text. Where the
    /// tool adds a column with all ticked options, that one tells whether there was an answer.
    case optionColumns([(column: Int, code: Int)], summary: Int?)
    /// One column for each place of a ranking, the first place first.
    case placeColumns([Int])
    /// A line of every cell of a column, which holds a whole grid.
    case gridRow(column: Int, row: String)
    /// The file does not have the item.
    case absent

    var columns: [Int] {
      switch self {
      case .column(let column), .gridRow(let column, _): [column]
      case .optionColumns(let columns, _): columns.map(\.column)
      case .placeColumns(let columns): columns
      case .absent: []
      }
    }

    static func == (a: Source, b: Source) -> Bool { a.columns == b.columns }
    func hash(into hasher: inout Hasher) { hasher.combine(columns) }
  }

  /// One for each item of the questionnaire, in its order.
  private(set) var sources: [Source] = []
  /// One for each column of the file.
  private(set) var uses: [ColumnUse] = []

  /// Binds by title: the patterns of an item, its texts, its key. Of several columns that match, an
  /// item takes the first that no item before it took.
  ///
  /// - Parameters:
  ///   - gridRows: Rows of grids that share a column.
  ///   - splitsSingleChoices: A choice of one may have a column for each option.
  ///   - isExcluded: Columns that no item may have, by index.
  ///   - left: What a column is that no item took.
  init(
    _ questionnaire: Questionnaire, titles: [ColumnTitle], gridRows: [GridRow] = [],
    splitsSingleChoices: Bool = false,
    isExcluded: (Int) -> Bool = { _ in false }, left: (ColumnTitle) -> ColumnUse.Role
  ) {
    var free = Set(titles.indices.filter { !isExcluded($0) })
    var keys: [Int: [String]] = [:]
    let items = questionnaire.items
    sources = Array(repeating: .absent, count: items.count)

    func take(_ column: Int, for item: Item) {
      free.remove(column)
      keys[column, default: []].append(item.key)
    }
    let index = TitleIndex(titles)
    func firstFree(_ patterns: [ColumnPattern]) -> Int? {
      let fitting = Set(patterns.flatMap(index.columns)).filter(free.contains).sorted()
      // A pattern that fits what the tool adds to a question, too, means the question.
      return fitting.first { titles[$0].kind == .question } ?? fitting.first
    }

    // Rows of a grid share a column; none is left to them where an item has it as a whole.
    var freeRows = Set(gridRows.indices)
    var shared: Set<Int> = []
    let rowIndex = TitleIndex(gridRows.map(\.title))
    func firstFreeRow(_ patterns: [ColumnPattern]) -> Int? {
      Set(patterns.flatMap(rowIndex.columns)).filter { row in
        let column = gridRows[row].column
        return freeRows.contains(row) && (free.contains(column) || shared.contains(column))
      }.min()
    }

    // Declared patterns come before texts, so that a pattern is never robbed of its column.
    for pass in TitlePatterns.Pass.allCases {
      for (number, item) in items.enumerated() where sources[number] == .absent {
        let stem = questionnaire.batteries.first { $0.key == item.battery }?.text
        let patterns = TitlePatterns(item, stem: stem, pass: pass)
        var columns = patterns.optionColumns(in: index, free: free)
        if columns == nil, splitsSingleChoices {
          columns = patterns.columnsNamedByOptions(of: item, in: index, free: free, titles: titles)
        }
        if let columns {
          for (column, _) in columns { take(column, for: item) }
          let stem = titles[columns[0].column].question
          let summary = titles.first { $0.kind == .summary && $0.question == stem }
          if let summary { free.remove(summary.index) }
          sources[number] = .optionColumns(columns, summary: summary?.index)
        } else if let columns = patterns.placeColumns(in: index, free: free) {
          for column in columns { take(column, for: item) }
          sources[number] = .placeColumns(columns)
        } else if let column = firstFree(patterns.patterns) {
          take(column, for: item)
          sources[number] = .column(column)
        } else if let row = firstFreeRow(patterns.patterns) {
          take(gridRows[row].column, for: item)
          freeRows.remove(row)
          shared.insert(gridRows[row].column)
          sources[number] = .gridRow(column: gridRows[row].column, row: gridRows[row].row)
        }
      }
    }
    let declared = questionnaire.ignoredColumns.map(ColumnPattern.init)
    uses = titles.map { title in
      let role: ColumnUse.Role
      let items = keys[title.index] ?? []
      if let first = items.first {
        role = .item(first)
      } else if declared.contains(where: { $0.matches(title.text) }) {
        role = .ignored(.asDeclared)
      } else {
        role = left(title)
      }
      return ColumnUse(
        index: title.index, header: title.raw, role: role,
        moreItems: shared.contains(title.index) ? Array(items.dropFirst()) : [])
    }
  }
}

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
