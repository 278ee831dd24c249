import SurveyModel

/// Gives columns their scales, the columns that share one together: what nobody chose in one row of
/// a grid, somebody chose in another.
struct ScalePooling {
  private let profiles: [ColumnProfile]
  private let guesses: [ColumnGuess]
  /// Worded scales, by column.
  private var worded: [Int: RecognisedScale] = [:]
  /// How often each spelling of a worded scale occurs in the file.
  private var totals: [String: Int] = [:]
  /// Lowest and highest point of numbered scales, by column.
  private var numbered: [Int: ClosedRange<Int>] = [:]
  /// Codes beyond a numbered scale that look like “no opinion”, by column.
  private(set) var hiddenCodes: [Int: Int] = [:]

  init(_ profiles: [ColumnProfile], guesses: [ColumnGuess]) {
    self.profiles = profiles
    self.guesses = guesses
    poolWords()
    countWords()
    poolNumbers()
  }

  // MARK: Words

  private func labels(_ column: Int) -> [String] {
    profiles[column].answers.map(\.text).filter { ColumnGuess.outside($0) == nil }
  }

  private mutating func poolWords() {
    var candidates: [Int] = []
    for column in profiles.indices {
      switch guesses[column] {
      case .labels, .text, .yesNo: candidates.append(column)
      default: break
      }
    }
    var families: [String: [Int]] = [:]
    for column in candidates {
      guard case .labels = guesses[column] else {
        // A few short answers may still be points of a scale, where they all are.
        guard labels(column).count <= 15, profiles[column].answered >= 3,
          let scale = ScaleRecognition.scale(of: scaleLabels(column)), scale.positions.count >= 3
        else { continue }
        families[scale.family, default: []].append(column)
        worded[column] = scale
        continue
      }
      guard let scale = ScaleRecognition.scale(of: scaleLabels(column)) else { continue }
      families[scale.family, default: []].append(column)
      worded[column] = scale
    }
    for columns in families.values {
      let together = Set(columns.flatMap(scaleLabels))
      guard let pooled = ScaleRecognition.scale(of: together) else { continue }
      for column in columns { worded[column] = pooled }
    }
    // One answer alone tells no scale, but a scale met elsewhere in the file may hold it.
    let known = Set(worded.values)
    for column in candidates where worded[column] == nil && !labels(column).isEmpty {
      if case .yesNo = guesses[column] { continue }
      let own = Set(labels(column))
      worded[column] = known.filter { own.isSubset(of: $0.positions.keys) }
        .min { $0.family < $1.family }
    }
  }

  private mutating func countWords() {
    let spellings = Set(worded.values.flatMap(\.positions.keys))
    for answer in profiles.lazy.flatMap(\.answers) where spellings.contains(answer.text) {
      totals[answer.text, default: 0] += answer.count
    }
  }

  /// Labels that may be points: a middle that reads “hard to say” is one where the others agree.
  private func scaleLabels(_ column: Int) -> [String] {
    let inside = labels(column)
    let neutral = profiles[column].answers.map(\.text).filter {
      ColumnGuess.outside($0) == .dontKnow && DegreeReading(words: $0.foldedToWords()).isNeutral
    }
    return inside + neutral
  }

  // MARK: Numbers

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
      let hint = columns.compactMap { NumberRange.named(in: profiles[$0].title.text) }.first
      let isWorded = columns.contains {
        if case .labelledNumbers = guesses[$0] { true } else { false }
      }
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
        numbered[column] = range
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
    if NumberRange.named(in: profiles[column].title.text) != nil { return false }
    let title = " " + profiles[column].title.text.foldedToWords() + " "
    return (Self.countWords + Self.groupWords).contains { title.contains(" " + $0) }
  }

  /// Whether the column counts something: its numbers are numbers, not codes.
  func isNumber(_ column: Int) -> Bool {
    guard case .smallNumbers = guesses[column] else { return false }
    let title = " " + profiles[column].title.text.foldedToWords() + " "
    return Self.countWords.contains { title.contains(" " + $0) }
      && !Self.groupWords.contains { title.contains(" " + $0) }
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

  // MARK: The result

  /// The scale of a column, with every point that the scale has.
  func scale(of column: Int, outside: [ResponseOption]) -> Scale? {
    if let scale = worded[column] { return self.scale(scale, outside: outside) }
    guard let range = numbered[column] else { return nil }
    var spellings: [Int: [String]] = [:]
    if case .labelledNumbers(let points) = guesses[column] {
      for answer in profiles[column].answers {
        if let point = points[answer.text] { spellings[point, default: []].append(answer.text) }
      }
    }
    let points = range.map { code in
      let seen = (spellings[code] ?? []).sorted { ($0.count, $1) > ($1.count, $0) }
      let label = seen.first ?? String(code)
      return ResponseOption(
        code: code, label: LocalizedText([LanguageGuess.language(of: label): label]),
        aliases: Array(seen.dropFirst()))
    }
    var key = "scale-\(range.lowerBound)-\(range.upperBound)"
    if !spellings.isEmpty { key += "-\(column + 1)" }
    var outside = outside
    if let hidden = hiddenCodes[column] {
      outside.append(
        ResponseOption(code: hidden, label: LocalizedText(String(hidden)), role: .dontKnow))
    }
    return Scale(key: key, points: points, outside: outside)
  }

  private func scale(_ recognised: RecognisedScale, outside: [ResponseOption]) -> Scale {
    let count = recognised.points.count
    let points = recognised.points.enumerated().map { index, position in
      let seen = recognised.positions.filter { $0.value == position }.keys.sorted()
      var label: [String: String] = [:]
      var aliases: [String] = []
      for spelling in seen.sorted(by: { (totals[$0] ?? 0, $1) > (totals[$1] ?? 0, $0) }) {
        let language = LanguageGuess.language(of: spelling)
        if label[language] == nil { label[language] = spelling } else { aliases.append(spelling) }
      }
      let code = recognised.isBestInMiddle ? index - count / 2 : index + 1
      if label.isEmpty { label[LocalizedText.undetermined] = String(code) }
      return ResponseOption(code: code, label: LocalizedText(label), aliases: aliases)
    }
    let isPoint = { (option: ResponseOption) in
      option.label.texts.values.contains { recognised.positions[$0] != nil }
    }
    let name = recognised.family.split(separator: " ").joined(separator: "-")
    return Scale(
      key: "\(name)-\(count)", points: points, outside: outside.filter { !isPoint($0) },
      favourable: recognised.isBestInMiddle ? .middle : .high)
  }
}
