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
  /// The column with the respondents' own codes.
  private(set) var codeColumn: Int?

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
    codeColumn = questionnaire.respondentCode.flatMap { index.columns(ColumnPattern($0)) }.min()
    if let codeColumn { free.remove(codeColumn) }
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
    let codeColumn = codeColumn
    uses = titles.map { title in
      let role: ColumnUse.Role
      let items = keys[title.index] ?? []
      if let first = items.first {
        role = .item(first)
      } else if title.index == codeColumn {
        role = .metadata(.respondentCode)
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
