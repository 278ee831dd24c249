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
  /// Columns with open answers: what says whether somebody only tried the form out.
  var textColumns: [Int]
  /// Columns that may hold answers, also those that no item takes. None where one question is all
  /// that is asked: to leave that one out is an answer of a kind.
  var answerColumns: [Int]
  /// When a response was sent, and what tells who sent it: the tool's identifier, or an address.
  var timeColumn: Int?
  var idColumn: Int?
  /// Columns of one item that are read together, by item.
  var groups: [[Int]]
  /// What is counted of several items together; `nil` for nothing.
  var joint: JointPlan?

  private static let identifiers: Set<String> = [
    "id", "response id", "responseid", "respondent id", "submission id", "uuid", "key", "token",
    "id response id", "record id",
  ]

  init(
    _ questionnaire: Questionnaire, _ binding: ColumnBinding, file: SurveyedFile,
    request: TallyRequest
  ) {
    width = file.titles.count
    checks = []
    for rule in file.layout.exclusions {
      for title in file.titles where rule.names(title.raw.first ?? "") || rule.names(title.text) {
        // A column that is empty in every response tells nothing: the export left it out.
        if rule.cells.contains(""), file.profiles[title.index].answered == 0 { continue }
        checks.append(Check(column: title.index, cells: rule.cells, reason: rule.reason))
      }
    }
    textColumns = zip(questionnaire.items, binding.sources).flatMap { item, source in
      item.type == .text ? source.columns : []
    }
    let isOneQuestion = binding.sources.filter { $0 != .absent }.count < 2
    answerColumns = binding.uses.indices.filter { column in
      if case .metadata = binding.uses[column].role { false } else { !isOneQuestion }
    }
    timeColumn = binding.uses.firstIndex { $0.role == .metadata(.time) }
    idColumn =
      binding.uses.firstIndex { use in
        use.role == .metadata(.toolsOwn)
          && use.header.contains { Self.identifiers.contains($0.foldedToWords()) }
      } ?? binding.uses.firstIndex { $0.role == .metadata(.person) }
    groups = binding.sources.compactMap { source in
      switch source {
      case .optionColumns(let columns, let summary):
        columns.map(\.column) + (summary.map { [$0] } ?? [])
      case .placeColumns(let columns): columns
      case .column, .gridRow, .absent: nil
      }
    }
    joint = JointPlan(request, questionnaire, binding)
  }
}
