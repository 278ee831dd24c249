import CSVReading

/// Keeps apart the rows that belong to the table and not to its responses: empty ones, titles
/// repeated among the data, totals, averages and notes at the end.
///
/// Whether a row is one of titles or stands below the table shows only at the end of the file, so such rows are
/// held back until then; there are few of them or they are responses after all.
struct RowSieve {
  /// A row held back.
  struct Row {
    var spellings: [Int32]
    var record: Int
    var cells: Int
  }

  enum Verdict {
    case response, blank, held
  }

  private var judge: CellJudge
  /// Rows like the titles; equal ones are kept once, with their records.
  private var titleRows: [[Int32]: [(record: Int, cells: Int)]] = [:]
  /// Rows that are no responses if none follows: totals, averages, lines below the table.
  private var trailing: [(row: Row, reason: ExclusionReason)] = []
  /// Totals between the responses.
  private var subtotals: [Row] = []
  /// Labels of totals that turned out to be answers, as column and spelling.
  private var answers: Set<[Int32]> = []
  /// Whether every response begins with a date or a number; `nil` before the first.
  private var beginsWithKey: Bool?
  /// Rows held back that a later row has shown to be responses. The caller takes them out.
  private(set) var released: [Row] = []
  /// Columns in which a response has something other than the title.
  private var hasResponses = false
  /// Whether the row before was empty.
  private var isAfterGap = false

  /// More rows of totals than this are no totals.
  private static let mostTotals = 8
  /// More lines than this below a table are none.
  private static let mostBelow = 60
  /// More rows of titles than this are answers that happen to look like them.
  private static let mostTitleRows = 10_000

  init(_ titles: [ColumnTitle], tables: [SpellingTable]) {
    judge = CellJudge(titles, tables: tables)
  }

  /// What a cell is.
  mutating func traits(_ column: Int, _ spelling: Int32) -> CellTraits {
    judge.traits(column, spelling)
  }

  /// Judges a row; a row that is held must not be counted by the caller.
  mutating func verdict(_ spellings: Span<Int32>, record: Int, cells: Int) -> Verdict {
    var first = 0
    var traits = CellTraits.blank
    while first < spellings.count {
      traits = judge.traits(first, spellings[first])
      if !traits.contains(.blank) { break }
      first += 1
    }
    if traits.contains(.blank) {
      isAfterGap = true
      return .blank
    }
    defer { isAfterGap = false }
    if traits.contains(.title), isTitleRow(spellings, from: first) {
      titleRows[copy(spellings), default: []].append((record, cells))
      return .held
    }
    // Where every response begins with a number or a date, a label is none, wherever it stands.
    if beginsWithKey == true, first == 0, traits.contains(.totals), isTotals(spellings, label: 0) {
      subtotals.append(Row(spellings: copy(spellings), record: record, cells: cells))
      return .held
    }
    let row = trailingReason(spellings, first: first, traits)
    if let row {
      trailing.append((Row(spellings: copy(spellings), record: record, cells: cells), row))
      let most = trailing.contains { $0.reason == .belowTable } ? Self.mostBelow : Self.mostTotals
      if trailing.count > most { releaseTrailing() }
      return .held
    }
    // Numbers that were filled in for forms that never came back prove nothing.
    if !trailing.isEmpty, !isKeyAlone(spellings, first: first) { releaseTrailing() }
    hasResponses = true
    beginsWithKey =
      beginsWithKey ?? true && first == 0 && !traits.isDisjoint(with: [.number, .date])
    return .response
  }

  /// Why a row is no response if it stands at the end.
  private mutating func trailingReason(
    _ spellings: Span<Int32>, first: Int, _ traits: CellTraits
  ) -> ExclusionReason? {
    if traits.contains(.totals), isTotals(spellings, label: first) { return .totals }
    if hasResponses, isAverages(spellings, from: first) { return .totals }
    guard beginsWithKey == true else { return nil }
    if first > 0 { return trailing.isEmpty ? nil : .belowTable }
    guard traits.isDisjoint(with: [.number, .date]) else { return nil }
    if isTotals(spellings, label: first) { return .totals }
    var filled = 1
    for column in 1..<max(1, spellings.count)
    where !judge.traits(column, spellings[column]).contains(.blank) {
      filled += 1
    }
    let isBelow = isAfterGap || !trailing.isEmpty || filled * 2 <= spellings.count
    return isBelow ? .belowTable : nil
  }

  var hasReleased: Bool { !released.isEmpty }

  /// Rows released since the last call.
  mutating func takeReleased() -> [Row] {
    defer { released = [] }
    return released
  }

  /// Decides on all rows still held.
  ///
  /// - Parameter count: How many responses have a spelling in a column.
  mutating func finish(count: (_ column: Int, _ spelling: Int) -> Int) -> [(Row, ExclusionReason)] {
    var excluded: [(Row, ExclusionReason)] = []
    if !hasResponses { releaseTrailing() }
    excluded += trailing.map { ($0.row, $0.reason) } + subtotals.map { ($0, .totals) }
    for (spellings, places) in titleRows {
      let rows = places.map { Row(spellings: spellings, record: $0.record, cells: $0.cells) }
      // Where a tick is written as the option's own name, a full row looks like the titles; then
      // single cells of other rows do, too.
      let isAnswer = spellings.indices.contains {
        spellings[$0] > 0 && count($0, Int(spellings[$0])) > 0
      }
      if hasResponses, !isAnswer, rows.count <= Self.mostTitleRows {
        excluded += rows.map { ($0, .repeatedHeader) }
      } else {
        released += rows
      }
    }
    trailing = []
    subtotals = []
    titleRows = [:]
    return excluded.sorted { $0.0.record < $1.0.record }
  }

  /// Every cell is its column's title or blank, and most titles are there.
  private mutating func isTitleRow(_ spellings: Span<Int32>, from first: Int) -> Bool {
    var same = 0
    var missing = 0
    for column in first..<spellings.count {
      let traits = judge.traits(column, spellings[column])
      if traits.contains(.title) {
        same += 1
      } else if !traits.contains(.blank) {
        return false
      } else if judge.hasTitle(column) {
        missing += 1
      }
    }
    return same >= 2 && same > missing
  }

  /// A label with nothing but numbers behind it.
  private mutating func isTotals(_ spellings: Span<Int32>, label: Int) -> Bool {
    if answers.contains([Int32(label), spellings[label]]) { return false }
    var numbers = 0
    for column in label + 1..<spellings.count {
      let traits = judge.traits(column, spellings[column])
      if traits.contains(.number) { numbers += 1 }
      if traits.isDisjoint(with: [.number, .blank, .totals]) { return false }
    }
    return numbers > 0
  }

  private mutating func isKeyAlone(_ spellings: Span<Int32>, first: Int) -> Bool {
    guard beginsWithKey == true, first == 0 else { return false }
    return (1..<max(1, spellings.count)).allSatisfy {
      judge.traits($0, spellings[$0]).contains(.blank)
    }
  }

  /// Nothing but numbers, and at least two that are not whole where no response has such a one, or
  /// one beside a label.
  private mutating func isAverages(_ spellings: Span<Int32>, from first: Int) -> Bool {
    var broken = 0
    var hasLabel = false
    for column in first..<spellings.count {
      let traits = judge.traits(column, spellings[column])
      if traits.isDisjoint(with: [.number, .blank, .totals]) { return false }
      if traits.contains(.totals) { hasLabel = true }
      guard traits.contains(.fraction) else { continue }
      if judge.firstFraction(column) != Int(spellings[column]) { return false }
      broken += 1
    }
    return broken >= (hasLabel ? 1 : 2)
  }

  private mutating func releaseTrailing() {
    for (row, reason) in trailing where reason == .totals {
      let label = row.spellings.indices.first {
        !judge.traits($0, row.spellings[$0]).contains(.blank)
      }
      if let label { answers.insert([Int32(label), row.spellings[label]]) }
    }
    released += trailing.map(\.row)
    trailing = []
    hasResponses = true
  }

  private func copy(_ spellings: Span<Int32>) -> [Int32] {
    spellings.indices.map { spellings[$0] }
  }
}
