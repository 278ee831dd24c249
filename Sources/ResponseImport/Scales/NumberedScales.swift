import SurveyModel

/// Finds the ranges of scales in numbers; the rows of a grid share theirs.
struct NumberedScales {
  private let profiles: [ColumnProfile]
  private let guesses: [ColumnGuess]
  /// Lowest and highest point, by column.
  private(set) var ranges: [Int: ClosedRange<Int>] = [:]
  /// Codes beyond a scale that look like “no opinion”, by column.
  private(set) var hiddenCodes: [Int: Int] = [:]

  init(_ profiles: [ColumnProfile], guesses: [ColumnGuess]) {
    self.profiles = profiles
    self.guesses = guesses
    poolNumbers()
  }

  private mutating func poolNumbers() {
    var groups: [String: [Int]] = [:]
    for column in profiles.indices {
      guard points(column) != nil, !isCountOrGroup(column) else { continue }
      groups[group(of: column), default: []].append(column)
    }
    for columns in groups.values {
      var points = columns.reduce(into: Set<Int>()) { $0.formUnion(self.points($1) ?? []) }
      let hidden = hiddenCode(of: columns, highest: points.max() ?? 0)
      if let hidden { points.remove(hidden) }
      guard let low = points.min(), let high = points.max() else { continue }
      let hint =
        columns.compactMap { NumberRange.named(in: profiles[$0].title.text) }.first
        ?? columns.compactMap(explained).first
        ?? columns.compactMap { NumberRange.highest(in: profiles[$0].title.text) }.first
        .map { (low == 0 ? 0 : 1)...$0 } ?? columns.compactMap(namedByAnswers).first
      let isWorded = columns.contains(where: isWorded)
      // Two codes next to each other may be any two options; a scale shows more of itself.
      guard isWorded || hint != nil || points.count >= 3 || high >= 4 else { continue }
      guard !(points.isSubset(of: [0, 1])) else { continue }
      let usual =
        low == 0
        ? 0...(high <= 5 ? 5 : 10)
        : 1...(high <= 5 ? (isWorded ? max(high, 3) : 5) : high <= 7 ? high : 10)
      let range = hint.flatMap { $0.contains(low) && $0.contains(high) ? $0 : nil } ?? usual
      guard range.count >= 3, range.count <= 11 else { continue }
      for column in columns {
        ranges[column] = range
        if let hidden, self.points(column)?.contains(hidden) ?? false {
          hiddenCodes[column] = hidden
        }
      }
    }
  }

  /// A code one above the scale that stands for “no opinion”: few of the columns that share the
  /// scale have it, and one that has it often skips the point below.
  private func hiddenCode(of columns: [Int], highest: Int) -> Int? {
    guard columns.count >= 4, highest == 6 || highest == 8 else { return nil }
    let having = columns.filter { points($0)?.contains(highest) ?? false }
    let full = columns.filter {
      let own = points($0) ?? []
      return own.contains(highest - 1) && !own.contains(highest)
    }
    let leaving = having.filter { column in
      let answers = profiles[column].answers
      let count = answers.filter { NumberCell.value(of: $0.text) == Double(highest) }
        .reduce(0) { $0 + $1.count }
      return !(points(column)?.contains(highest - 1) ?? false)
        && count * 10 >= profiles[column].answered
    }
    guard having.count * 2 < columns.count, full.count >= 2, !leaving.isEmpty else { return nil }
    return highest
  }

  /// A title that explains the ends names the whole scale: “(1 = good … 4 = bad)”.
  private func explained(_ column: Int) -> ClosedRange<Int>? {
    let points = ScaleDirection.ends(in: profiles[column].title.text).map(\.point)
    guard points.count >= 2, let low = points.min(), let high = points.max(), low <= 1, high >= 3
    else { return nil }
    return low...high
  }

  /// `4/5` names the highest point.
  private func namedByAnswers(_ column: Int) -> ClosedRange<Int>? {
    guard case .labelledNumbers(let points) = guesses[column] else { return nil }
    let highest = points.keys.compactMap { RatingNotation($0)?.highest }.max()
    return highest.map { 1...$0 }
  }

  /// Whether words stand beside the numbers; “4 stars” is a number.
  private func isWorded(_ column: Int) -> Bool {
    guard case .labelledNumbers(let points) = guesses[column] else { return false }
    return points.keys.contains {
      NumberCell.value(of: $0) == nil && RatingNotation($0)?.isWorded ?? true
    }
  }

  private func points(_ column: Int) -> Set<Int>? {
    switch guesses[column] {
    case .smallNumbers(let points): points
    case .labelledNumbers(let labelled): Set(labelled.values)
    default: nil
    }
  }

  /// Columns that share a stem (a grid) or a code (`mc_1`, `mc_2`) share a scale; others stand alone.
  private func group(of column: Int) -> String {
    let title = profiles[column].title
    if title.part != nil { return "stem " + title.question }
    let code = title.text
    guard !code.contains(" "), code.count <= 12, code.last?.isNumber == true else {
      return "column \(column)"
    }
    return "code " + String(code.reversed().drop { $0.isNumber }.reversed())
  }

  /// Whether a column of small numbers counts something or names groups of people.
  private func isCountOrGroup(_ column: Int) -> Bool {
    guard case .smallNumbers = guesses[column] else { return false }
    let text = profiles[column].title.text
    if NumberRange.named(in: text) != nil || NumberRange.highest(in: text) != nil { return false }
    let title = " " + profiles[column].title.text.foldedToWords() + " "
    return (Self.countWords + Self.groupWords).contains { title.containsBytes(of: " " + $0) }
  }

  /// Whether the column counts something: its numbers are numbers, not codes.
  func isNumber(_ column: Int) -> Bool {
    guard case .smallNumbers = guesses[column] else { return false }
    let title = " " + profiles[column].title.text.foldedToWords() + " "
    return Self.countWords.contains { title.containsBytes(of: " " + $0) }
      && !Self.groupWords.contains { title.containsBytes(of: " " + $0) }
  }

  private static let countWords = [
    "how many ", "number of ", "years ", "age ", "hours ", "days ", "сколько ", "количество ",
    "лет ",
    "возраст ", "стаж", "часов", "канча ", "саны ", "жашыңыз", "жыл ",
  ]
  private static let groupWords = [
    "gender", "sex ", "education", "age group", "region", "пол ", "образование", "возрастная",
    "регион", "жынысы", "билими", "аймак",
  ]
}
