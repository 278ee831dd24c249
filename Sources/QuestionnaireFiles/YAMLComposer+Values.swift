internal import Diagnostics
internal import Yams

extension YAMLComposer {
  mutating func value(_ node: Node, depth: Int) -> YAMLValue {
    let start = Position(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    guard depth <= Self.deepest else {
      if !toldDepth {
        toldDepth = true
        problems.append(tooDeep(at: start))
      }
      return YAMLValue(content: .nothing, position: start)
    }
    checkTag(of: node, at: start)
    switch node {
    case .scalar(let scalar):
      let position = extent(of: scalar, from: start)
      if scalar.style == .plain, scalar.string.isEmpty {
        return YAMLValue(content: .nothing, position: position)
      }
      if scalar.style == .plain, scalar.string.unicodeScalars.first == masks.ampersand {
        problems.append(anchor(at: source.word(at: start)))
      }
      var text = unmasked(scalar.string, at: start)
      let opening = Position(line: start.line, column: start.column + 1, length: 6)
      if scalar.style == .doubleQuoted, source.text(at: opening).uppercased() == "\\UFEFF",
        text.unicodeScalars.first != "\u{FEFF}"
      {
        // The library takes an escaped byte-order mark for one of its own.
        text = "\u{FEFF}" + text
      }
      return YAMLValue(content: .text(text), position: position)
    case .sequence(let sequence):
      return YAMLValue(
        content: .list(sequence.map { value($0, depth: depth + 1) }), position: start)
    case .mapping(let mapping):
      let entries = self.entries(mapping, depth: depth)
      return YAMLValue(content: .map(entries), position: entries.first?.keyPosition ?? start)
    case .alias:
      problems.append(alias(at: start))
      return YAMLValue(content: .nothing, position: start)
    }
  }

  private mutating func entries(_ mapping: Node.Mapping, depth: Int) -> [YAMLValue.Entry] {
    var entries: [YAMLValue.Entry] = []
    var seen: [String: Int] = [:]
    var lines: [String: [Position]] = [:]
    for (key, value) in mapping {
      let read = self.value(key, depth: depth + 1)
      guard !toldDepth else { return [] }
      guard let name = read.text else {
        problems.append(
          problem(
            .error, "unreadable-key", "a key must be a word, and here stands \(read.noun)",
            at: read.position))
        continue
      }
      lines[name, default: []].append(read.position)
      let child = self.value(value, depth: depth + 1)
      if seen.updateValue(entries.count, forKey: name) == nil {
        entries.append(.init(key: name, keyPosition: read.position, value: child))
      }
    }
    for (name, positions) in lines.sorted(by: { $0.value[0] < $1.value[0] })
    where positions.count > 1 {
      problems.append(repeated(key: name, times: positions, at: positions[1]))
    }
    return entries
  }

  /// The text as the file has it. `start` is the place of its first character.
  private func unmasked(_ text: String, at start: Position) -> String {
    guard text.unicodeScalars.contains(where: { $0 == masks.ampersand || $0 == masks.duplicate })
    else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == masks.duplicate {
        // Only the first character of a key is ever hidden, bare or after its quote.
        let index = lineStarts[start.line - 1] + start.column - 1
        let hidden = hiddenKeyStarts[index] ?? hiddenKeyStarts[index + 1] ?? scalar
        scalars.append(hidden == masks.ampersand ? "&" : hidden)
      } else {
        scalars.append(scalar == masks.ampersand ? "&" : scalar)
      }
    }
    return String(scalars)
  }

  private mutating func checkTag(of node: Node, at position: Position) {
    let tag = node.tag.rawValue
    guard !Self.plainTags.contains(tag) else { return }
    let place = source.word(at: position)
    problems.append(
      problem(
        .error, "unknown-tag",
        "“\(source.text(at: place))” is a YAML tag, and a questionnaire has none",
        at: place, help: "if it is a part of the text, put the whole text in quotes"))
  }

  private static let plainTags: Set<String> = [
    "", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
  ]

  /// The part of the line that a scalar covers.
  private func extent(of scalar: Node.Scalar, from start: Position) -> Position {
    var position = start
    let line = source.lines.indices.contains(start.line - 1) ? source.lines[start.line - 1] : []
    let rest = line.dropFirst(start.column - 1)
    switch scalar.style {
    case .plain:
      let scalars = unmasked(scalar.string, at: start).unicodeScalars
      // The first character may be one that was masked.
      var length = 0
      var fits = true
      for scalar in scalars where fits {
        fits = length < rest.count && (length == 0 || rest[rest.startIndex + length] == scalar)
        length += 1
      }
      position.length = fits ? length : rest.count
    case .doubleQuoted, .singleQuoted:
      var escaped = false
      var length = 1
      for scalar in rest.dropFirst() {
        length += 1
        if scalar == rest.first, !escaped { break }
        escaped = scalar == "\\" && rest.first == "\"" && !escaped
      }
      position.length = length
    default: break
    }
    position.length = max(1, position.length)
    return position
  }
}
