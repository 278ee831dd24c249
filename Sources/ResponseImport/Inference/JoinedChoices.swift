import SurveyModel

/// Several choices that share a cell: which mark parts them, and which choices there are.
struct JoinedChoices {
  var separator: String
  /// The choices, the most frequent first.
  var choices: [(text: String, count: Int)]
  /// Whether everybody put the same choices in an order of their own.
  private(set) var isRanking = false

  /// Tried in this order; a later one must explain the cells better.
  private static let separators = [";", "\n", "|", ", ", ","]

  /// The way of joining that explains the cells, or `nil` when they are answers in one piece.
  ///
  /// Choices recur in different company; the parts of a sentence do not, and neither do the parts
  /// of a single option that happens to hold a comma.
  init?(_ profile: ColumnProfile, layout: ExportLayout = .generic) {
    let total = profile.answers.reduce(0) { $0 + $1.count }
    if let mark = layout.endOfChoice, total > 0,
      profile.answers.allSatisfy({ $0.text.last == mark })
    {
      self.init(profile, everyChoiceEndsIn: String(mark))
      return
    }
    var best: (share: Double, found: JoinedChoices)?
    // In an export of labels, a blank parts words.
    let isCodes =
      layout.partsCodesByBlanks && !profile.title.text.contains(" ")
      && profile.answers.allSatisfy { Self.isCodes($0.text) }
    for separator in Self.separators + (isCodes ? [" "] : []) {
      let cells = profile.answers.map { answer in
        let text = separator == "\n" ? profile.lines[answer.text] : nil
        return (Self.split(text ?? answer.text, by: separator), answer.count)
      }
      let joined = cells.filter { $0.0.count > 1 }
      let joinedCount = joined.reduce(0) { $0 + $1.1 }
      // Every answer in one piece would be a choice of its own.
      guard joined.count >= 2, joinedCount * 100 >= total * 6,
        cells.count - joined.count <= Self.mostChoices(of: total)
      else { continue }
      let parts = Self.mergingInseparable(cells, mark: Self.mark(separator, in: profile))
      var counts: [String: Int] = [:]
      var companies: [String: Int] = [:]
      var picks = 0
      for (choices, count) in parts {
        for choice in Set(choices) {
          counts[choice, default: 0] += count
          companies[choice, default: 0] += 1
          picks += count
        }
      }
      let recurring = counts.filter { companies[$0.key]! >= 2 }
      let explained = recurring.values.reduce(0, +)
      let share = Double(explained) / Double(max(1, picks))
      let longest = recurring.keys.map(\.count).max() ?? 0
      guard recurring.count >= 2, recurring.count <= 60, longest <= 160, share >= 0.7,
        Double(picks) >= 1.05 * Double(total), counts.count <= Self.mostChoices(of: total)
      else { continue }
      if share > (best?.share ?? 0) + 0.05 {
        let choices = counts.map { (text: $0.key, count: $0.value) }
          .sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
        best = (
          share,
          JoinedChoices(
            separator: separator, choices: choices,
            isRanking: Self.isRanking(parts, of: choices.count))
        )
      }
    }
    guard let best else { return nil }
    self = best.found
  }

  /// No doubt is left where the tool writes its mark behind every choice.
  private init(_ profile: ColumnProfile, everyChoiceEndsIn mark: String) {
    var counts: [String: Int] = [:]
    for answer in profile.answers {
      for choice in Set(Self.split(answer.text, by: mark)) {
        counts[choice, default: 0] += answer.count
      }
    }
    let cells = profile.answers.map { (Self.split($0.text, by: mark), $0.count) }
    isRanking = Self.isRanking(cells, of: counts.count)
    separator = mark
    choices = counts.map { (text: $0.key, count: $0.value) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
  }

  /// Numbers of choices such as `1,3`, where the tool writes them so.
  ///
  /// They ascend. The tool writes decimals with a point; where a spreadsheet has made it a comma, one
  /// number such as 4,0 or 4,25 among them tells.
  init?(numbers profile: ColumnProfile, layout: ExportLayout) {
    guard layout.partsNumbersByCommas, profile.answers.contains(where: { $0.text.contains(",") })
    else { return nil }
    var counts: [Int: Int] = [:]
    for answer in profile.answers {
      let parts = answer.text.split(separator: ",", omittingEmptySubsequences: false)
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == parts.count, zip(parts, numbers).allSatisfy({ String($1) == $0 }),
        numbers.allSatisfy({ (1...99).contains($0) }),
        zip(numbers, numbers.dropFirst()).allSatisfy(<)
      else { return nil }
      for number in numbers { counts[number, default: 0] += answer.count }
    }
    separator = ","
    choices = counts.sorted { $0.key < $1.key }.map { (text: String($0.key), count: $0.value) }
  }

  /// Names of options, as forms give them: letters, digits, `_`, `-` and `.`.
  private static func isCodes(_ cell: String) -> Bool {
    cell.utf8.allSatisfy { byte in
      let scalar = Unicode.Scalar(byte)
      return scalar.properties.isAlphabetic && scalar.isASCII || scalar.decimalDigit != nil
        || "_-. ".unicodeScalars.contains(scalar)
    }
  }

  private static func mostChoices(of total: Int) -> Int { max(30, total / 3) }

  private init(separator: String, choices: [(text: String, count: Int)], isRanking: Bool) {
    self.separator = separator
    self.choices = choices
    self.isRanking = isRanking
  }

  /// Whether all cells hold all choices, and not in one order: tools write ticked options in the
  /// order of the form.
  private static func isRanking(_ cells: [([String], Int)], of choices: Int) -> Bool {
    guard (3...12).contains(choices), cells.count >= 2 else { return false }
    return cells.reduce(0) { $0 + $1.1 } >= 3
      && cells.allSatisfy { $0.0.count == choices && Set($0.0).count == choices }
  }

  /// The parts of a cell. A bare comma parts only where no blank follows: `Knowledge, shared` is one
  /// choice in a file that joins with `,`.
  static func split(_ cell: String, by separator: String) -> [String] {
    guard cell.utf8.contains(separator.utf8.first!) else {
      let clean = cell.withPlainBlanks()
      return clean.isEmpty ? [] : [clean]
    }
    var parts: [String] = []
    var part = ""
    let characters = Array(cell)
    let mark = separator.first!
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let isMark =
        character == mark
        && (separator == ", " ? next == " " || next == nil : separator != "," || next != " ")
      if isMark {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part)
    return parts.map { $0.withPlainBlanks() }.filter { !$0.isEmpty }
  }

  /// The separator as it stands inside a choice, with the blank that usually follows it.
  private static func mark(_ separator: String, in profile: ColumnProfile) -> String {
    let spaced = separator + " "
    return profile.answers.contains { $0.text.containsBytes(of: spaced) } ? spaced : separator
  }

  /// Puts parts together that never occur without each other: an option with the separator in it.
  private static func mergingInseparable(_ cells: [([String], Int)], mark: String)
    -> [([String], Int)]
  {
    var occurrences: [String: Int] = [:]
    var followers: [String: [String: Int]] = [:]
    for (parts, count) in cells {
      for (index, part) in parts.enumerated() {
        occurrences[part, default: 0] += count
        if index + 1 < parts.count {
          followers[part, default: [:]][parts[index + 1], default: 0] += count
        }
      }
    }
    var glued: [String: String] = [:]
    for (part, next) in followers {
      guard let (follower, count) = next.first, next.count == 1, count >= 2,
        occurrences[part] == count, occurrences[follower] == count
      else { continue }
      glued[part] = follower
    }
    guard !glued.isEmpty else { return cells }
    // Only a part that also stands alone or in other company proves that the mark parts at all.
    return cells.map { parts, count in
      var merged: [String] = []
      var index = 0
      while index < parts.count {
        var choice = parts[index]
        while index + 1 < parts.count, glued[parts[index]] == parts[index + 1] {
          index += 1
          choice += mark + parts[index]
        }
        merged.append(choice)
        index += 1
      }
      return (merged, count)
    }
  }
}
