internal import Diagnostics

extension QuestionnaireReader {
  /// The keys of one group with their values; a key without a value is as if it were not there.
  struct Fields {
    let values: [String: YAMLValue]
    let position: Position

    subscript(key: String) -> YAMLValue? {
      values[key].flatMap { $0.isNothing ? nil : $0 }
    }
  }

  mutating func report(
    _ severity: Problem.Severity, _ code: String, _ sentence: Message, at position: Position,
    expected: Message? = nil, help: Message? = nil, closing: Message? = nil
  ) {
    problems.append(
      Problem(
        severity, code, sentence.clipped(to: Self.mostQuoted), at: source.place(position),
        excerpt: source.excerpt(position), expected: expected?.clipped(to: Self.mostQuoted),
        help: help?.clipped(to: Self.mostQuoted), closing: closing))
  }

  /// How many characters of the file a message quotes in one place.
  private static let mostQuoted = 200

  /// The value of a key, for a message.
  func part(_ key: String, of owner: Message) -> Message { "“\(key)” of \(owner)" }

  // MARK: - Groups

  /// The keys of a group, after telling those that it does not know and those that it lacks.
  ///
  /// - Parameter named: The key of the group, when it stands above the group.
  mutating func fields(
    _ value: YAMLValue, _ group: KeyGroup, of owner: Message, named: Bool = false
  ) -> Fields? {
    let keys = group.keys.filter { !named || $0 != "key" }
    return fields(
      value, keys: keys, required: group.required.filter { keys.contains($0.key) },
      synonyms: group.synonyms, of: owner)
  }

  /// As above, for a group that stands in no questionnaire.
  mutating func fields(
    _ value: YAMLValue, keys: [String], required: [(key: String, example: String)],
    synonyms: [String: String], of owner: Message
  ) -> Fields? {
    guard case .map(let entries) = value.content else {
      wrongKind(value, owner, expected: "keys, one on a line")
      return nil
    }
    for entry in entries where !keys.contains(entry.key) {
      report(
        .error, "unknown-key", "“\(entry.key)” is not a key of \(owner)", at: entry.keyPosition,
        expected: Message.listing(keys),
        help: suggestion(for: entry.key, in: keys, knowing: synonyms))
    }
    let fields = Fields(
      values: Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first },
      position: value.position)
    for (key, example) in required where fields[key] == nil {
      report(
        .error, "missing-key", "\(owner) has no “\(key)”",
        at: entries.first { $0.key == key }?.keyPosition ?? value.position,
        help: "add a line such as “\(example)”")
    }
    return fields
  }

  // MARK: - Single values

  mutating func list(_ value: YAMLValue, _ what: Message, expected: Message) -> [YAMLValue]? {
    if case .list(let values) = value.content { return values }
    wrongKind(value, what, expected: expected)
    return nil
  }

  /// A list of texts, or one text in place of a list of one.
  mutating func strings(
    _ value: YAMLValue, _ what: Message
  ) -> [(text: String, position: Position)] {
    let values = if case .list(let list) = value.content { list } else { [value] }
    return values.compactMap { element in
      if let text = element.text { return (text, element.position) }
      wrongKind(element, "a part of \(what)", expected: "a text")
      return nil
    }
  }

  /// Header patterns.
  mutating func columns(_ value: YAMLValue, _ what: Message) -> [String] {
    strings(value, what).map { column in
      if column.text.allSatisfy({ $0 == "*" || $0 == " " }) {
        report(
          .warning, "pattern-without-words", "“\(column.text)” in \(what) names no column",
          at: column.position, help: "write a part of the column's title beside the star")
      }
      return column.text
    }
  }

  mutating func string(_ value: YAMLValue, _ what: Message) -> String? {
    if let text = value.text { return text }
    wrongKind(value, what, expected: "a text")
    return nil
  }

  mutating func integer(_ value: YAMLValue, _ what: Message, atLeast least: Int = .min) -> Int? {
    let expected: Message =
      least == .min ? "a whole number" : "a whole number from \(least)"
    guard value.text != nil else {
      wrongKind(value, what, expected: expected)
      return nil
    }
    guard let number = value.integer, number >= least else {
      wrongValue(value, what, expected: expected)
      return nil
    }
    return number
  }

  /// One of a few words.
  mutating func choice<T: RawRepresentable & CaseIterable>(
    _ value: YAMLValue, _ what: Message, code: String = "wrong-value",
    synonyms: [String: String] = [:]
  ) -> T? where T.RawValue == String {
    guard let word = value.text else {
      wrongKind(value, what, expected: Message.listing(T.allCases.map(\.rawValue)))
      return nil
    }
    if let found = T(rawValue: word) { return found }
    let words = T.allCases.map(\.rawValue)
    wrongValue(
      value, what, code: code, expected: Message.listing(words),
      help: suggestion(for: word, in: words, knowing: synonyms))
    return nil
  }

  /// The key of an item or questionnaire: the words that name it in files and commands.
  mutating func key(_ value: YAMLValue?, _ what: Message) -> String? {
    guard let value, let key = string(value, what) else { return nil }
    if !key.isKey {
      report(
        .error, "invalid-key", "\(what) is “\(key)”, and a key has no such characters",
        at: value.position,
        expected: "small letters a to z, figures, “-” and “_”, beginning with a letter or figure",
        help: key.nearestKey.map { "write “\($0)”" })
    }
    return key
  }

  // MARK: - Faults

  /// The way out for a word that is spelt like another one, or is another program's word for it.
  func suggestion(
    for word: String, in candidates: [String], knowing synonyms: [String: String] = [:]
  ) -> Message? {
    // Longer words and lists come from no one's hand, and comparing them takes long.
    guard word.count <= 60 else { return nil }
    let near =
      synonyms[word.lowercased()].flatMap { candidates.contains($0) ? $0 : nil }
      ?? nearestSpelling(to: word, in: candidates.prefix(100).filter { $0.count <= 60 })
    return near.map { "did you mean “\($0)”?" }
  }

  mutating func wrongKind(_ value: YAMLValue, _ what: Message, expected: Message) {
    report(
      .error, "wrong-kind", "\(what) is \(value.noun) here", at: value.position, expected: expected)
  }

  mutating func wrongValue(
    _ value: YAMLValue, _ what: Message, code: String = "wrong-value", expected: Message,
    help: Message? = nil
  ) {
    report(
      .error, code,
      value.text.map { "\(what) cannot be “\($0)”" } ?? "\(what) cannot be \(value.noun)",
      at: value.position, expected: expected, help: help)
  }
}

extension String {
  /// Whether the text has the form `[a-z0-9][a-z0-9-_]*`.
  var isKey: Bool {
    guard let first = utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "_") else {
      return false
    }
    return utf8.allSatisfy(\.isKeyCharacter)
  }

  /// A key made of the letters and figures of the text; `nil` when it has none of ours.
  var nearestKey: String? {
    let pieces = lowercased().utf8.split { !$0.isKeyCharacter }.map { String(Substring($0)) }
    let key = pieces.joined(separator: "-")
    return key.isKey ? key : nil
  }
}

extension UInt8 {
  fileprivate var isKeyCharacter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
