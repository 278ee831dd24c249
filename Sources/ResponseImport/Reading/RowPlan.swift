import SurveyModel

/// All that needs a whole row: which cells exclude it, and which cells belong together.
///
/// Everything else is a function of the spellings of single columns and their counts.
struct RowPlan: Hashable {
  /// A column whose cells may exclude the row.
  struct Check: Hashable {
    var column: Int
    /// The cells that exclude, in words.
    var cells: Set<String>
    var reason: ExclusionReason

    var excludesBlank: Bool { cells.contains("") }

    func excludes(_ text: String) -> Bool {
      // No cell that excludes is long; an open answer is not folded for nothing.
      text.utf8.count <= 80 && cells.contains(text.foldedToWords())
    }
  }

  var width: Int
  var checks: [Check]
  /// Columns of one item that are read together, by item.
  var groups: [[Int]]

  init(_ questionnaire: Questionnaire, _ binding: ColumnBinding, file: SurveyedFile) {
    width = file.titles.count
    checks = []
    for rule in file.layout.exclusions {
      for title in file.titles where rule.names(title.raw.first ?? "") || rule.names(title.text) {
        // A column that is empty in every response tells nothing: the export left it out.
        if rule.cells.contains(""), file.profiles[title.index].answered == 0 { continue }
        checks.append(Check(column: title.index, cells: rule.cells, reason: rule.reason))
      }
    }
    for (item, source) in zip(questionnaire.items, binding.sources) where item.type == .text {
      for column in source.columns {
        checks.append(Check(column: column, cells: PlainAnswers.trial, reason: .testRow))
      }
    }
    groups = binding.sources.compactMap { source in
      guard case .optionColumns(let columns, let summary) = source else { return nil }
      return columns.map(\.column) + (summary.map { [$0] } ?? [])
    }
  }
}
