import SurveyModel

/// Cells that stand for no answer: what the tool writes there, codes such as -99, and errors of a
/// spreadsheet.
struct AbsentCells {
  private let layout: ExportLayout
  /// Codes that stand in several columns, outside of what each of them asks.
  let codes: Set<String>

  init(_ profiles: [ColumnProfile], layout: ExportLayout) {
    self.layout = layout
    var columns: [String: Int] = [:]
    for profile in profiles {
      let negative = profile.answers.filter { $0.text.first == "-" && Int($0.text) != nil }
      // A column with other negative numbers measures something.
      guard negative.allSatisfy({ Self.isUsualCode($0.text) }) else { continue }
      for code in negative { columns[code.text, default: 0] += 1 }
    }
    codes = Set(columns.filter { $0.value >= 2 }.keys)
  }

  /// Why the cell is no answer, or `nil` when it may be one.
  func reason(for cell: String, in title: ColumnTitle) -> MissingReason? {
    if SpreadsheetError.isIn(cell) { return .damaged }
    guard cell.utf8.count <= 8 else { return nil }
    return codes.contains(cell) ? .blank : layout.absentCells(title)[cell]
  }

  /// The column as its answers alone make it.
  func removed(from profile: ColumnProfile) -> ColumnProfile {
    let absent = profile.answers.filter { reason(for: $0.text, in: profile.title) != nil }
    guard !absent.isEmpty else { return profile }
    var rest = profile
    rest.answers.removeAll { reason(for: $0.text, in: profile.title) != nil }
    rest.blank += absent.reduce(0) { $0 + $1.count }
    return rest
  }

  /// -9, -99, -999, and the same of 8 and 7.
  private static func isUsualCode(_ text: String) -> Bool {
    let digits = Set(text.dropFirst())
    return text.count <= 5 && digits.count == 1 && "987".contains(digits.first!)
  }
}
