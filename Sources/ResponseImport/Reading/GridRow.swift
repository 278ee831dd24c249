import SurveyModel

/// A row of a grid that shares its column with the other rows.
struct GridRow: Sendable, Hashable {
  var column: Int
  var row: String
  /// As if the row had a column of its own: `Question [Row]`.
  var title: ColumnTitle

  /// The rows of all columns whose cells hold a whole grid.
  static func all(in profiles: [ColumnProfile], layout: ExportLayout) -> [GridRow] {
    guard let mark = layout.gridMark else { return [] }
    return profiles.flatMap { profile -> [GridRow] in
      let title = profile.title
      guard title.part == nil, title.kind == .question,
        let rows = GridCell.rows(of: profile, mark: mark)
      else { return [] }
      return rows.map { row in
        GridRow(
          column: title.index, row: row,
          title: ColumnTitle(index: title.index, raw: [], question: title.question, part: row))
      }
    }
  }

  /// What the lines of the row hold, as a column.
  func profile(from whole: ColumnProfile, mark: String) -> ColumnProfile {
    ColumnProfile(
      title: title,
      spellings: whole.answers.map { answer in
        let cell = whole.lines[answer.text] ?? answer.text
        return (text: GridCell.answer(in: cell, row: row, mark: mark), count: answer.count)
      }, blank: whole.blank, notKept: whole.notKept)
  }
}

extension ColumnProfile {
  /// The column, or its rows where each cell holds a whole grid.
  func partedIntoRows(layout: ExportLayout) -> [ColumnProfile] {
    let rows = GridRow.all(in: [self], layout: layout)
    guard let mark = layout.gridMark, !rows.isEmpty else { return [self] }
    return rows.map { $0.profile(from: self, mark: mark) }
  }
}
