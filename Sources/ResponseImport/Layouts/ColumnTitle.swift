import SurveyModel

/// The title of a column, taken apart.
public struct ColumnTitle: Sendable, Hashable {
  /// Position in the file, from 0.
  public var index: Int
  /// The header cells as they stand in the file, one for each header row.
  public var raw: [String]
  /// What the form asks: for a row of a grid or an option with a column of its own, the stem.
  public var question: String
  /// The row of the grid or the option; `nil` for a question with one column.
  public var part: String?
  /// What the layout knows of the column, whatever stands in it.
  var kind = Kind.question

  enum Kind: Sendable, Hashable {
    case question
    /// No question: the tool's own, or about a person.
    case own(ColumnUse.Metadata)
    /// The ticked options once more, beside a column for each.
    case summary
    /// What somebody wrote beside an option.
    case comment
  }

  /// Question and part as one line.
  public var text: String {
    guard let part, !part.isEmpty else { return question }
    return question.isEmpty ? part : "\(question) [\(part)]"
  }

  /// A title of a single header row: `Question [Row]` is taken apart, as Google Forms writes grids.
  init(index: Int, header: String) {
    self.index = index
    raw = [header]
    let title = header.withoutMarkup().withPlainBlanks()
    (question, part) = Self.splitGrid(title) ?? (title, nil)
  }

  init(index: Int, raw: [String], question: String, part: String?, kind: Kind = .question) {
    self.index = index
    self.kind = kind
    self.raw = raw
    self.question = question.withoutMarkup().withPlainBlanks()
    self.part = part?.withoutMarkup().withPlainBlanks()
  }

  /// `Stem [Row]` → stem and row; the bracket must close the title and leave a stem.
  static func splitGrid(_ title: String) -> (String, String?)? {
    guard title.hasSuffix("]"), let open = title.lastIndex(of: "["), open != title.startIndex
    else { return nil }
    let stem = title[..<open].withPlainBlanks()
    let row = title[title.index(after: open)...].dropLast().withPlainBlanks()
    guard !stem.isEmpty, !row.isEmpty else { return nil }
    return (stem, row)
  }
}

extension Substring {
  func withPlainBlanks() -> String { String(self).withPlainBlanks() }
}
