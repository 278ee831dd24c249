import SurveyModel

/// What a column looks like, seen for itself, before its neighbours are asked.
enum ColumnGuess {
  case metadata(ColumnUse.Metadata)
  case empty
  /// Yes and no, nothing else.
  case yesNo
  /// Whole numbers from 0 to 10: points of a scale, or codes.
  case smallNumbers(Set<Int>)
  /// Points of a scale written as numbers and words: `1 (very easy)`, or bare numbers with worded
  /// ends.
  case labelledNumbers([String: Int])
  case number
  case date
  /// Several choices in one cell.
  case joined(JoinedChoices)
  /// Words that repeat: options, perhaps points of a scale.
  case labels
  case text

  /// Answers to a closed question that mean “no answer”, with what they mean.
  static func outside(_ text: String) -> ResponseOption.Role? {
    if text == "-" || text == "—" || text == "–" { return .notApplicable }
    // None of them is long; an open answer is not folded for nothing.
    guard text.utf8.count <= 80 else { return nil }
    let parts = text.containsBytes(of: " / ") ? LabelText.parts(of: text) : [text]
    if parts.count > 1 {
      // One answer in several languages.
      let roles = Set(parts.map(outside))
      return roles.count == 1 ? roles.first ?? nil : nil
    }
    return PlainAnswers.withoutAnswer[FoldedWords(text.foldedToWords())]
  }

  init(_ profile: ColumnProfile, layout: ExportLayout) {
    if let metadata = MetadataColumns.use(of: profile, layout: layout) {
      self = .metadata(metadata)
      return
    }
    guard !profile.answers.isEmpty else {
      self = .empty
      return
    }
    guard profile.notKept == 0 else {
      self = profile.answers.allSatisfy { NumberCell.value(of: $0.text) != nil } ? .number : .text
      return
    }
    let inside = profile.answers.filter { Self.outside($0.text) == nil }
    if let joined = JoinedChoices(numbers: profile, layout: layout) {
      self = .joined(joined)
    } else if let guess = Self.numbers(inside) ?? Self.dates(inside, profile) ?? Self.yesNo(inside)
    {
      self = guess
    } else if let joined = JoinedChoices(profile, layout: layout) {
      self = .joined(joined)
    } else {
      self = Self.repeats(inside) ? .labels : .text
    }
  }

  private static func numbers(_ answers: [(text: String, count: Int)]) -> ColumnGuess? {
    guard !answers.isEmpty else { return nil }
    let values = answers.map { NumberCell.value(of: $0.text) }
    let whole = values.map { $0.flatMap { Int(exactly: $0) } }
    if !values.contains(nil) {
      let points = Set(whole.compactMap { $0 })
      let isSmall = !whole.contains(nil) && points.allSatisfy { (0...10).contains($0) }
      return isSmall ? .smallNumbers(points) : .number
    }
    return labelledNumbers(answers, whole: whole) ?? numbersWithStrays(answers, whole: whole)
  }

  /// Points of a scale, though a few people wrote something else: “good”, “5+”.
  private static func numbersWithStrays(
    _ answers: [(text: String, count: Int)], whole: [Int?]
  ) -> ColumnGuess? {
    let strays = zip(answers, whole).filter { $0.1 == nil }.map(\.0)
    let total = answers.reduce(0) { $0 + $1.count }
    let points = Set(whole.compactMap { $0 })
    guard strays.reduce(0, { $0 + $1.count }) * 100 <= total * 15, strays.count <= 3,
      strays.allSatisfy({ $0.text.count <= 40 && RangeAsDate.range(from: $0.text) == nil }),
      points.count >= 3, points.allSatisfy({ (0...10).contains($0) })
    else { return nil }
    return .smallNumbers(points)
  }

  /// `5 - fully agree`, `1 (very easy)`; or numbers whose ends are written in words instead.
  private static func labelledNumbers(_ answers: [(text: String, count: Int)], whole: [Int?])
    -> ColumnGuess?
  {
    var points: [String: Int] = [:]
    var words: [String] = []
    for (answer, number) in zip(answers, whole) {
      if let point = number ?? leadingPoint(answer.text) ?? RatingNotation(answer.text)?.point {
        guard (0...10).contains(point) else { return nil }
        points[answer.text] = point
      } else {
        words.append(answer.text)
      }
    }
    guard let highest = points.values.max(), let lowest = points.values.min(),
      Set(points.values).count >= 2
    else { return nil }
    if words.isEmpty { return .labelledNumbers(points) }
    // “Strongly agree” beside 2 … 9 stands for the end of the same scale.
    guard words.count <= 4, points.count >= 3 else { return nil }
    let top = highest > 7 ? 10 : highest > 5 ? 7 : 5
    let bottom = lowest == 0 ? 0 : 1
    let reader = LabelReader()
    for word in words {
      guard let reading = reader.reading(of: word), !reading.isMiddle else { return nil }
      let strength = reading.strength()
      guard abs(strength) >= 3.9 else { return nil }
      points[word] = strength < 0 ? bottom : top
    }
    return .labelledNumbers(points)
  }

  /// The number that opens a label, unless it opens a range (`1-3 years`) or a quantity (`10+`).
  static func leadingPoint(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let point = Int(digits) else { return nil }
    let rest = text.dropFirst(digits.count).drop { " -–—=.:)(,".contains($0) }
    let marks = text.dropFirst(digits.count).prefix { " -–—=.:)(,".contains($0) }
    guard marks.contains(where: { $0 != " " }), let first = rest.first, first.isLetter else {
      return nil
    }
    return point
  }

  private static func dates(_ answers: [(text: String, count: Int)], _ profile: ColumnProfile)
    -> ColumnGuess?
  {
    let cells = answers.map { DateCell($0.text) }
    let dates = cells.compactMap { $0 }
    guard !dates.isEmpty, dates.count * 10 >= cells.count * 9 else { return nil }
    let withTime = dates.filter(\.hasTime).count
    if withTime * 2 > dates.count || profile.title.index == 0 { return .metadata(.time) }
    return .date
  }

  private static func yesNo(_ answers: [(text: String, count: Int)]) -> ColumnGuess? {
    guard !answers.isEmpty else { return nil }
    let words = answers.map { $0.text.foldedToWords() }
    guard words.allSatisfy({ PlainAnswers.yes.contains($0) || PlainAnswers.no.contains($0) })
    else { return nil }
    // “No” and nothing else is what people write under an open question, too.
    guard words.contains(where: PlainAnswers.yes.contains) else { return nil }
    return .yesNo
  }

  /// Whether the answers come from a list rather than from people's heads.
  private static func repeats(_ answers: [(text: String, count: Int)]) -> Bool {
    // Spellings of one option that differ in case or a full stop are no different thoughts.
    var counts: [String: Int] = [:]
    for answer in answers where !NothingToSay.holds(answer.text) {
      counts[SimilarOptions.skeleton(answer.text), default: 0] += answer.count
    }
    let telling = counts.map { (text: $0.key, count: $0.value) }
    let total = telling.reduce(0) { $0 + $1.count }
    guard total >= 3 else { return false }
    let repeated = telling.reduce(0) { $0 + ($1.count > 1 ? $1.count : 0) }
    let length = telling.reduce(0) { $0 + $1.text.count * $1.count } / total
    if length > 160 || telling.count > max(80, total / 6) { return false }
    if telling.count == 1 { return total >= 5 }
    let mostDistinct = total < 10 ? total / 2 : max(6, total * 35 / 100)
    return telling.count <= mostDistinct && repeated * 100 >= total * (length > 60 ? 85 : 70)
  }
}
