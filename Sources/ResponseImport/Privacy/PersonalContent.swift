import SurveyModel

/// What stands in a column, as far as it tells of a person. No answer leaves this type.
struct PersonalContent {
  private let answers: [(text: String, count: Int)]
  private let answered: Int
  private let title: String
  private let isPart: Bool

  /// - Parameter title: In lower case, without punctuation.
  init(_ profile: ColumnProfile, title: String) {
    answers = profile.answers
    answered = max(1, profile.answers.reduce(0) { $0 + $1.count })
    self.title = title
    isPart = profile.title.part != nil
  }

  /// Whether the answers are what the title lets one expect.
  func bears(out hint: PersonalHint) -> Bool {
    // Options and ticks recur; what is a person's own does not.
    guard !answers.isEmpty, answers.count * 10 >= answered * 6 || answered < 3 else { return false }
    switch hint {
    case .name:
      let words = title.split(separator: " ").count
      return share { Self.isName($0, words: words <= 4 ? 1...5 : 2...5) } >= 0.6
    case .ownName:
      return share { Self.beginsWithName($0) || $0.filter(\.isNumber).count >= 6 } >= 0.6
    case .phone:
      return share { Self.isPhone($0, digits: 5) || $0.filter(\.isNumber).count >= 9 } >= 0.5
    case .contact: return share { Self.isAddress($0) || Self.isPhone($0, digits: 6) } >= 0.3
    case .account: return share { !$0.contains(" ") || $0.contains("@") } >= 0.6
    case .address: return share { $0.contains(where: \.isNumber) || $0.contains(",") } >= 0.5
    case .dateOfBirth: return share { DateCell($0) != nil } >= 0.5
    case .identifier:
      return share { !$0.contains(" ") && $0.contains(where: \.isNumber) } >= 0.8
        && answers.count * 10 >= answered * 9
    }
  }

  /// What the answers alone tell, whatever the title says.
  var metadata: ColumnUse.Metadata? {
    guard answers.count >= 5 else { return nil }
    if share({ Self.isAddress($0) }) >= 0.2 { return .person }
    let isOwn = answers.count * 10 >= answered * 9
    if isOwn, share({ Self.isPhone($0, digits: 9) }) >= 0.7 { return .person }
    if share({ Self.isLink($0) }) >= 0.5 { return .person }
    if isOwn, !isPart, title.split(separator: " ").count <= 3,
      !PersonalHint.asksForSomethingElse(title), share({ Self.isName($0, words: 2...3) }) >= 0.8
    {
      return .person
    }
    return answers.count == answered && isNumbered ? .toolsOwn : nil
  }

  private func share(_ test: (String) -> Bool) -> Double {
    Double(answers.reduce(0) { $0 + (test($1.text) ? $1.count : 0) }) / Double(answered)
  }

  /// `KG-1001`, `R01`, `Участник 1`: one beginning, each with a number of its own.
  private var isNumbered: Bool {
    let beginnings = Set(answers.map { $0.text.prefix { !$0.isNumber } })
    guard beginnings.count == 1, let beginning = beginnings.first,
      (1...16).contains(beginning.count), beginning.contains(where: \.isLetter)
    else { return false }
    return answers.allSatisfy { answer in
      let number = answer.text.dropFirst(beginning.count)
      return (1...10).contains(number.count) && number.allSatisfy { $0.isASCII && $0.isNumber }
    }
  }

  /// One word to five, most with a capital, nothing but letters and what stands in names.
  private static func isName(_ text: String, words range: ClosedRange<Int>) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0 == "." }
    guard range.contains(words.count), text.utf8.count <= 80 else { return false }
    let capitals = words.filter { $0.first?.isUppercase ?? false }
    return capitals.count == words.count && words[0].count >= 2
      && words.allSatisfy { $0.allSatisfy { $0.isLetter || "-'’`".contains($0) } }
  }

  /// A first and a last name, whatever follows.
  private static func beginsWithName(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," || $0 == "." }.prefix(2)
    return words.count == 2
      && words.allSatisfy {
        ($0.first?.isUppercase ?? false) && $0.allSatisfy { $0.isLetter || $0 == "-" }
      }
  }

  /// Digits with what stands between the parts of a telephone number.
  static func isPhone(_ text: String, digits fewest: Int) -> Bool {
    var digits = 0
    for character in text {
      if character.isASCII, character.isNumber {
        digits += 1
      } else if !" +-–().\u{A0}/".contains(character) {
        return false
      }
    }
    return (fewest...15).contains(digits)
  }

  static func isAddress(_ text: String) -> Bool {
    guard let at = text.firstIndex(of: "@"), at != text.startIndex, !text.contains(" ") else {
      return false
    }
    return text[at...].dropFirst().contains(".")
  }

  private static func isLink(_ text: String) -> Bool {
    guard !text.contains(" ") else { return false }
    return text.hasPrefix("http") || text.hasPrefix("www.")
      || text.hasPrefix("@") && text.count >= 4
  }
}
