internal import Diagnostics
internal import Yams

/// Faults of the file's form, in words that do not ask the reader to know YAML.
extension YAMLComposer {
  func problem(
    _ severity: Problem.Severity, _ code: String, _ sentence: Message, at position: Position,
    expected: Message? = nil, help: Message? = nil
  ) -> Problem {
    Problem(
      severity, code, sentence, at: source.place(position), excerpt: source.excerpt(position),
      expected: expected, help: help)
  }

  func anchor(at position: Position) -> Problem {
    problem(
      .error, "alias",
      "a text that begins with “&” names a place to copy from in YAML, and a "
        + "questionnaire may not copy", at: position,
      help: "if the sign is a part of the text, put the whole text in quotes")
  }

  func alias(at position: Position) -> Problem {
    problem(
      .error, "alias",
      "a text that begins with “*” is a copy of something else in YAML, and a "
        + "questionnaire may not copy", at: position,
      help: "if the star is a part of the text, put the whole text in quotes")
  }

  /// A key that stands more than once in a group.
  ///
  /// - Parameter places: Where it stands; `nil` when only its first place is known.
  func repeated(key: String?, times places: [Position]?, at position: Position) -> Problem {
    let key = key ?? source.text(at: position)
    let lines = places.map { Message.listing($0.map { String($0.line) }) }
    return problem(
      .error, "duplicate-key",
      places.map { places in
        places.count == 2
          ? "“\(key)” stands twice in the same group"
          : "“\(key)” stands \(places.count) times in the same group"
      } ?? "“\(key)” stands more than once in the same group", at: position,
      help: lines.map {
        "it stands on lines \($0); keep one of them, or put a hyphen before each part of a list"
      } ?? "keep one of them, or put a hyphen before each part of a list")
  }

  func tooDeep(at position: Position) -> Problem {
    problem(
      .error, "nested-too-deeply",
      "lists and groups stand more than \(Self.deepest) deep inside each other here", at: position,
      help: "no questionnaire needs that; close a bracket or take out blanks before the line")
  }

  func problem(for error: YamlError) -> Problem {
    switch error {
    case .scanner(let context, let message, let mark, _),
      .parser(let context, let message, let mark, _),
      .composer(let context, let message, let mark, _):
      return problem(message, at: mark, context: context)
    case .memory:
      return tooDeep(at: Position(line: 1, column: 1))
    default:
      return Problem(
        .error, "invalid-yaml", "the file is not valid YAML", at: Place(file: source.file),
        help: "compare it with an example, and look for odd characters")
    }
  }

  private func problem(_ message: String, at mark: Mark, context: YamlError.Context?) -> Problem {
    let position = Position(line: mark.line, column: mark.column)
    let opening = context.map { Position(line: $0.mark.line, column: $0.mark.column) } ?? position
    let here = source.scalar(line: mark.line, column: mark.column)
    if let place = ampersand(before: position) { return anchor(at: place) }
    switch message {
    case "found undefined alias":
      return alias(at: source.word(at: position))
    case _ where context?.text == "while scanning an alias":
      return alias(at: source.word(at: opening))
    case _ where message.hasPrefix("Maximum nesting level"):
      return tooDeep(at: position)
    case "but found another document":
      return problem(
        .error, "several-documents", "a second document begins here, and a file holds one",
        at: Position(line: mark.line, column: mark.column, length: 3),
        help: "take out the line, or make two files")
    case _ where here == "\t" || message.contains("tab character"):
      return problem(
        .error, "tab-indentation", "this line is moved in with a tab, and YAML allows blanks only",
        at: position, help: "put two blanks for each tab")
    case "found character that cannot start any token",
      "mapping keys are not allowed in this context":
      return problem(
        .error, "text-needs-quotes",
        "a text cannot begin with “\(here.map(String.init) ?? "")” unless it stands in quotes",
        at: position, help: "put the whole text in quotes")
    case "mapping values are not allowed in this context":
      return problem(
        .error, "text-needs-quotes",
        "a colon with a blank after it begins a value, and here no value can begin", at: position,
        help: "if the colon is a part of the text, put the whole text in quotes; "
          + "else look whether the line begins in the right column")
    case "found unexpected end of stream" where context != nil:
      return problem(
        .error, "unclosed-quote", "a quote opens here and is not closed before the end of the file",
        at: opening, help: "close it, or take it out")
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return problem(
        .error, "unclosed-bracket",
        "a bracket that opens on line \(opening.line) is not closed here",
        at: position, expected: message.hasSuffix("']'") ? "“,” or “]”" : "“,” or “}”",
        help: "close the bracket; a text that holds a bracket, a comma or a quote stands in quotes")
    case "did not find expected node content":
      return problem(
        .error, "missing-value", "a value must stand before this place, and there is none",
        at: position, help: "write the value, or close the bracket before it")
    case "could not find expected ':'":
      return problem(
        .error, "missing-colon", "the line that begins here is no key with its value", at: opening,
        expected: "key: value", help: "put a colon and a blank after the key")
    case "did not find expected <document start>", "did not find expected key",
      "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context":
      return problem(
        .error, "wrong-indentation",
        "this line begins in a column that fits no line above it", at: position,
        help: "let it begin in the same column as the keys or hyphens that it belongs with")
    case "found unknown escape character":
      return problem(
        .error, "unknown-escape", "“\\” stands before a character that it cannot stand before",
        at: position, help: "write “\\\\”, or put the text in single quotes")
    case _ where context?.text.contains("tag") == true || message.contains("tag"):
      return problem(
        .error, "unknown-tag", "“!” begins a YAML tag, and a questionnaire has none", at: opening,
        help: "if it is a part of the text, put the whole text in quotes")
    default:
      return problem(
        .error, "invalid-yaml", "the file is not valid YAML here: \(message)", at: position,
        help: "if it is a text, put the whole text in quotes")
    }
  }

  /// The `&` that begins a value before `position`, on its line or the one above. Masked, it has
  /// become a word, and what follows it looks like the fault.
  private func ampersand(before position: Position) -> Position? {
    for number in [position.line, position.line - 1] where source.lines.indices.contains(number - 1)
    {
      let line = source.lines[number - 1]
      for index in line.indices where line[index] == "&" {
        if number == position.line, index + 1 >= position.column { break }
        let before = line[..<index].last { $0 != " " }
        let beginsValue = index == 0 || line[index - 1] == " " || line[index - 1] == "["
        if beginsValue, before.map({ ":-[{,?".unicodeScalars.contains($0) }) ?? true {
          return source.word(at: Position(line: number, column: index + 1))
        }
      }
    }
    return nil
  }
}

extension SourceText {
  /// The first character that no YAML file may hold, as a problem.
  var forbiddenCharacter: Problem? {
    for (number, line) in lines.enumerated() {
      for (index, scalar) in line.enumerated() {
        switch scalar.value {
        case 0x09, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: continue
        default: break
        }
        let position = Position(line: number + 1, column: index + 1)
        let code = String(scalar.value, radix: 16, uppercase: true)
        return Problem(
          .error, "control-character", "the invisible character U+\(code) stands here",
          at: place(position), excerpt: excerpt(position),
          help: "delete it; if the whole file looks like this, it is no text file")
      }
    }
    return nil
  }
}
