internal import Diagnostics
internal import SurveyModel

/// What the answers to an item are to reach.
extension QuestionnaireReader {
  /// - Parameter item: With its answers; its type is known.
  mutating func target(_ value: YAMLValue, of item: Item, _ owner: Message) -> ItemTarget? {
    let what = part("target", of: owner)
    guard item.type.canHaveTarget else {
      report(
        .error, "misplaced-key", "\(owner) is of type \(item.type.rawValue) and has a “target”",
        at: value.position,
        expected: "a target of a rating, a choice, yes-no, recommend or a number",
        help: "take out the target")
      return nil
    }
    guard let fields = fields(value, .itemTarget, of: what) else { return nil }
    let share = fields["at-least"].flatMap { percent($0, part("at-least", of: what)) }
    let average = fields["average"].flatMap { self.average($0, part("average", of: what), item) }
    let codes = fields["of"].map { counted($0, part("of", of: what), item) }
    switch (fields["at-least"], fields["average"]) {
    case (nil, nil):
      report(
        .error, "missing-key", "\(what) has no “at-least” and no “average”", at: value.position,
        help: "write “target: {at-least: 80%}” or “target: {average: 4}”")
    case (_?, let second?):
      report(
        .error, "two-targets", "\(what) has “at-least” and also “average”", at: second.position,
        help: "keep one of the two")
    case (nil, _?):
      if let value = fields["of"] {
        report(
          .error, "misplaced-key", "\(what) has “of” beside “average”", at: value.position,
          help: "take out “of”, or write “at-least:” with a percentage in place of the average")
      }
      return average.map(ItemTarget.average)
    case (let first?, nil):
      guard checkShare(item, codes, what, at: first.position), let share else { return nil }
      return .share(atLeast: share, of: codes ?? [])
    }
    return nil
  }

  /// Whether it is known which answers count: those that are named, or those that are the best.
  private mutating func checkShare(
    _ item: Item, _ codes: [Int]?, _ what: Message, at position: Position
  ) -> Bool {
    if item.type == .number {
      report(
        .error, "misplaced-key", "\(what) has “at-least”, and a number has no share of answers",
        at: position, help: "write “average:” with the number that is to be reached")
      return false
    }
    // A rating without a scale is told already.
    guard codes == nil, item.bestCodes == nil, item.type != .rating || item.scale != nil else {
      return true
    }
    report(
      .error, "missing-key", "\(what) does not say which answers count", at: position,
      expected: item.codesThatCount.isEmpty ? nil : Message.listing(item.codesThatCount),
      help: "add “of:” with their codes, such as “of: [1]”")
    return false
  }

  /// A percentage above 0: `80%`, `80 %` or `80`.
  private mutating func percent(_ value: YAMLValue, _ what: Message) -> Double? {
    let expected: Message = "a percentage above 0 and up to 100, such as 80%"
    guard let text = value.text else {
      wrongKind(value, what, expected: expected)
      return nil
    }
    let figures = text.hasSuffix("%") ? text.dropLast().trimmingSuffix(" ") : text[...]
    guard let number = plainNumber(figures), number > 0, number <= 100 else {
      wrongValue(value, what, expected: expected)
      return nil
    }
    if number < 1, !text.hasSuffix("%") {
      // 0.8 may mean four in five or eight in a thousand.
      wrongValue(
        value, what, expected: expected, help: "write “\((100 * number).shortest)%”")
      return nil
    }
    return number
  }

  private mutating func average(_ value: YAMLValue, _ what: Message, _ item: Item) -> Double? {
    guard item.type.isOrdered || item.type == .number else {
      report(
        .error, "misplaced-key", "\(what) needs answers that can be averaged", at: value.position,
        help: "write “at-least:” with a percentage, and “of:” with the answers that count")
      return nil
    }
    let range = item.type == .recommend ? 0...10 : item.scale?.range
    let expected: Message =
      range.map { "a number from \($0.lowerBound) to \($0.upperBound)" }
      ?? "a number, such as 4 or 4.5"
    guard let text = value.text else {
      wrongKind(value, what, expected: expected)
      return nil
    }
    guard let number = plainNumber(text[...]),
      range.map({ Double($0.lowerBound) <= number && number <= Double($0.upperBound) }) ?? true
    else {
      wrongValue(value, what, expected: expected)
      return nil
    }
    if item.favourable == .middle {
      report(
        .error, "average-around-middle",
        "\(what) is an average, and the best answer stands in the middle of the scale",
        at: value.position,
        help: "write “at-least:” with a percentage, and “of:” with the answers that count")
      return nil
    }
    return number
  }

  /// The codes of answers that count.
  private mutating func counted(_ value: YAMLValue, _ what: Message, _ item: Item) -> [Int] {
    let listed = strings(value, what)
    var codes: [Int] = []
    for (text, position) in listed {
      let code = Int(text)
      if let code, codes.contains(code) {
        report(
          .error, "duplicate-code", "code \(code) stands twice in \(what)", at: position,
          help: "keep one of the two")
      } else if let code, item.counts(code) {
        codes.append(code)
      } else if item.type != .rating || item.scale != nil {
        let named = item.allOptions.first {
          $0.role.isValid && $0.label.texts.values.contains(text)
        }
        report(
          .error, "unknown-code", "“\(text)” in \(what) is no code of an answer that counts",
          at: position,
          expected: item.codesThatCount.isEmpty ? nil : Message.listing(item.codesThatCount),
          help: named.map { "write its code, \($0.code)" })
      }
    }
    if case .list(let values) = value.content, values.isEmpty {
      wrongValue(value, what, expected: "the codes of the answers that count")
    }
    if item.type == .multiple, codes.count > 1 {
      // How many ticked one or the other does not follow from how many ticked each.
      report(
        .error, "several-ticks", "\(what) names \(codes.count) answers of a multiple choice",
        at: value.position, expected: "one code",
        help: "keep the answer that matters most; respondents may have ticked several of them")
    }
    return codes
  }

  private func plainNumber(_ text: Substring) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text
    let isPlain = digits.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
    }
    guard isPlain, let number = Double(text), abs(number) <= 1e9 else { return nil }
    return number
  }
}

extension Item {
  fileprivate var codesThatCount: [String] {
    allOptions.filter(\.role.isValid).map { String($0.code) }
  }

  fileprivate func counts(_ code: Int) -> Bool {
    allOptions.contains { $0.code == code && $0.role.isValid }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ character: Character) -> Substring {
    var text = self
    while text.last == character { text.removeLast() }
    return text
  }
}
