import CSVReading
import SurveyModel

/// A column that is ticked or not.
struct OptionColumn {
  enum Mark: Hashable {
    case blank
    /// “0”, “No”: seen and not ticked.
    case notTicked(Int)
    case ticked(Int, writeIn: String?)
    /// “N/A”: the question was not shown.
    case notShown
    /// Place in a ranking.
    case place(Int, code: Int)
  }

  private let code: Int
  private let isOther: Bool
  private let isRanking: Bool
  private let table: SpellingTable
  private let labels: Set<String>
  private let title: ColumnTitle
  private let absent: AbsentCells

  init(
    _ item: Item, _ title: ColumnTitle, code: Int, _ tables: [SpellingTable], absent: AbsentCells
  ) {
    self.code = code
    self.title = title
    self.absent = absent
    let option = item.options.first { $0.code == code }
    isOther = option?.role == .other
    isRanking = item.type == .ranking
    labels = Set((option?.label.texts.values.map { $0.foldedToWords() } ?? []))
    table = tables[title.index]
  }

  private static let notTicked: Set<String> =
    PlainAnswers.no.union(["unchecked", "not selected"])
  /// Boxes left open, in signs.
  static let openMarks: Set<String> = ["0", "-", "–", "—", "☐", "□"]

  func mark(_ spelling: Int) -> Mark {
    guard spelling != 0 else { return .blank }
    // Beyond the budget only texts beside “other” can be.
    guard spelling > 0 else { return .ticked(code, writeIn: nil) }
    let text = table.text(spelling).withPlainBlanks()
    if text.isEmpty || absent.reason(for: text, in: title) != nil { return .blank }
    if isRanking {
      return Int(text).map { .place($0, code: code) } ?? .blank
    }
    if Self.openMarks.contains(text) { return .notTicked(code) }
    let words = text.foldedToWords()
    if words == "n a" { return .notShown }
    if Self.notTicked.contains(words) { return .notTicked(code) }
    let isMark = labels.contains(words) || InferredColumns.isTick(text)
    return .ticked(code, writeIn: isOther && !isMark ? text : nil)
  }

  static func answer(_ marks: [Mark], item: Item) -> Answer {
    var codes: [Int] = []
    var written: [String] = []
    var places: [(place: Int, code: Int)] = []
    for mark in marks {
      switch mark {
      case .blank, .notTicked, .notShown: break
      case .ticked(let code, let writeIn):
        if codes.last != code { codes.append(code) }
        if let writeIn { written.append(writeIn) }
      case .place(let place, let code): places.append((place, code))
      }
    }
    if item.type == .ranking {
      guard !places.isEmpty else { return .missing(.blank) }
      let ordered = places.sorted { $0.place < $1.place }
      // Two options on one place are no order.
      guard ordered.map(\.place) == Array(1...ordered.count) else { return .missing(.damaged) }
      return .ranking(ordered.map(\.code))
    }
    if marks.allSatisfy({ $0 == .blank }) { return .missing(.blank) }
    if codes.isEmpty, marks.allSatisfy({ $0 == .blank || $0 == .notShown }) {
      return .missing(.notAsked)
    }
    return .options(codes, writeIns: written)
  }
}

extension Item {
  /// Whether one of the options is spelt so, or has the number as its code.
  func names(_ cell: String) -> Bool {
    allOptions.contains { option in
      option.label.texts.values.contains(cell) || option.aliases.contains(cell)
        || String(option.code) == cell
    }
  }
}
