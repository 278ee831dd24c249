import SurveyModel

/// Gives columns their scales, the columns that share one together: what nobody chose in one row of
/// a grid, somebody chose in another.
struct ScalePooling {
  private let profiles: [ColumnProfile]
  private let guesses: [ColumnGuess]
  private let direction: ScaleDirection
  private let worded: WordedScales
  private let numbered: NumberedScales
  /// How often each spelling of a worded scale occurs in the file.
  private var totals: [String: Int] = [:]
  /// Keys of the worded scales: no two have the same.
  private var keys: [RecognisedScale: String] = [:]
  private let coded: CodedScales

  init(_ profiles: [ColumnProfile], guesses: [ColumnGuess], layout: ExportLayout) {
    self.profiles = profiles
    self.guesses = guesses
    coded = CodedScales(profiles, layout: layout)
    let recognition = ScaleRecognition()
    direction = ScaleDirection(recognition: recognition)
    worded = WordedScales(profiles, guesses: guesses, recognition: recognition)
    numbered = NumberedScales(profiles, guesses: guesses)
    countWords()
    nameScales()
  }

  private mutating func countWords() {
    let spellings = Set(worded.scales.values.flatMap(\.positions.keys))
    for answer in profiles.lazy.flatMap(\.answers) where spellings.contains(answer.text) {
      totals[answer.text, default: 0] += answer.count
    }
  }

  private mutating func nameScales() {
    var taken: [String: Int] = [:]
    for column in worded.scales.keys.sorted() {
      guard let scale = worded.scales[column], keys[scale] == nil else { continue }
      let name = scale.family.split(separator: " ").joined(separator: "-")
      let key = "\(name)-\(scale.points.count)"
      taken[key, default: 0] += 1
      keys[scale] = taken[key] == 1 ? key : "\(key)-\(taken[key] ?? 0)"
    }
  }

  /// Whether the column counts something: its numbers are numbers, not codes.
  func isNumber(_ column: Int) -> Bool { numbered.isNumber(column) }

  /// Whether the cells of the column are codes of the tool for points of a scale.
  func isCoded(_ column: Int) -> Bool { coded.scale(of: column, outside: []) != nil }

  /// The scale of a column, with every point that the scale has.
  func scale(of column: Int, outside: [ResponseOption]) -> Scale? {
    if let scale = coded.scale(of: column, outside: outside) { return scale }
    if let scale = worded.scales[column] {
      var outside = outside
      if let absent = worded.absent[column] {
        outside.append(option(90 + outside.count, absent, role: .notApplicable))
      }
      return self.scale(scale, outside: outside)
    }
    guard let range = numbered.ranges[column] else { return nil }
    var spellings: [Int: [String]] = [:]
    if case .labelledNumbers(let points) = guesses[column] {
      for answer in profiles[column].answers {
        if let point = points[answer.text] { spellings[point, default: []].append(answer.text) }
      }
    }
    let points = range.map { code in
      let seen = (spellings[code] ?? []).sorted { ($0.count, $1) > ($1.count, $0) }
      var point = option(code, seen.first ?? String(code))
      point.aliases = Array(seen.dropFirst())
      return point
    }
    let isLowBest = isLowBest(column, spellings)
    var key = "scale-\(range.lowerBound)-\(range.upperBound)"
    if isLowBest { key += "-low" }
    if !spellings.isEmpty { key += "-\(column + 1)" }
    var outside = outside
    if let hidden = numbered.hiddenCodes[column] {
      outside.append(
        ResponseOption(code: hidden, label: LocalizedText(String(hidden)), role: .dontKnow))
    }
    return Scale(
      key: key, points: points, outside: outside, favourable: isLowBest ? .low : .high)
  }

  private func isLowBest(_ column: Int, _ spellings: [Int: [String]]) -> Bool {
    let cells = spellings.flatMap { point, labels in
      labels.compactMap { label -> (point: Int, words: String)? in
        let words = label.drop { !$0.isLetter }
        guard RatingNotation(label)?.isWorded ?? true, !words.isEmpty else { return nil }
        return (point, words.filter { !$0.isNumber })
      }
    }
    if !cells.isEmpty { return direction.isLowBest(cells) }
    let title = profiles[column].title.text
    let ends = ScaleDirection.ends(in: title)
    return ends.isEmpty ? ScaleDirection.speaksOfLowMarks(title) : direction.isLowBest(ends)
  }

  private func option(_ code: Int, _ label: String, role: ResponseOption.Role = .substantive)
    -> ResponseOption
  {
    ResponseOption(
      code: code, label: LocalizedText([LanguageGuess.language(of: label): label]), role: role)
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
    return Scale(
      key: keys[recognised] ?? recognised.family, points: points,
      outside: outside.filter { !isPoint($0) },
      favourable: recognised.isBestInMiddle ? .middle : .high)
  }
}
