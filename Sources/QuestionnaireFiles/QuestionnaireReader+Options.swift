internal import Diagnostics
internal import SurveyModel

extension QuestionnaireReader {
  /// How options without a code are numbered, and what those without a role are.
  enum OptionRule {
    /// 1, 2, 3, …
    case counted
    /// 99, 98, 97, …, and “not applicable”.
    case outside
    /// 1 for yes and 0 for no.
    case yesNo

    var role: ResponseOption.Role { self == .outside ? .notApplicable : .substantive }
  }

  /// Reads a list of options, or a group of `code: label`.
  mutating func options(
    _ value: YAMLValue, _ what: Message, rule: OptionRule
  ) -> [ResponseOption] {
    switch value.content {
    case .list(let values):
      // `[0, 1, 2]` are codes that need no label; among words a figure is a word.
      let areCodes = values.allSatisfy { $0.text != nil && $0.text == $0.integer.map(String.init) }
      var options: [(option: ResponseOption, position: Position)] = []
      for (index, value) in values.enumerated() {
        let last = options.last?.option.code
        if let text = value.text, areCodes, let code = Int(text) {
          let option = ResponseOption(code: code, label: LocalizedText(text), role: rule.role)
          options.append((option, value.position))
        } else if let option = option(value, number: index + 1, of: what, rule: rule, after: last) {
          options.append((option, value.position))
        }
      }
      checkCodes(options, what)
      return options.map(\.option)
    case .map(let entries):
      return options(byCode: entries, what, rule: rule)
    default:
      wrongKind(value, what, expected: "a list of options, each after a hyphen")
      return []
    }
  }

  private mutating func options(
    byCode entries: [YAMLValue.Entry], _ what: Message, rule: OptionRule
  ) -> [ResponseOption] {
    var options: [(option: ResponseOption, position: Position)] = []
    for entry in entries {
      guard let code = Int(entry.key) else {
        report(
          .error, "wrong-kind", "“\(entry.key)” in \(what) is no code", at: entry.keyPosition,
          expected: "a list of options, each after a hyphen, or “number: label”",
          help: "put a hyphen before each option")
        continue
      }
      let label = text(entry.value, "the label of \(code) in \(what)")
      let option = ResponseOption(code: code, label: label, role: rule.role)
      options.append((option, entry.keyPosition))
    }
    checkCodes(options, what)
    return options.map(\.option)
  }

  private mutating func option(
    _ value: YAMLValue, number: Int, of what: Message, rule: OptionRule, after last: Int?
  ) -> ResponseOption? {
    let owner: Message = "option \(number) of \(what)"
    func nextCode(_ label: LocalizedText) -> Int {
      switch rule {
      case .counted: last.map { $0 == .max ? $0 : $0 + 1 } ?? 1
      case .outside: last.map { $0 == .min ? $0 : $0 - 1 } ?? 99
      case .yesNo: BuiltInAnswers.yesNoCode(of: label, at: number - 1)
      }
    }
    if value.text != nil {
      let label = text(value, owner)
      return ResponseOption(code: nextCode(label), label: label, role: rule.role)
    }
    // `- 1: Very bad`
    if case .map(let entries) = value.content, entries.count == 1, let code = Int(entries[0].key) {
      return ResponseOption(
        code: code, label: text(entries[0].value, "the label of \(owner)"), role: rule.role)
    }
    guard let fields = fields(value, .option, of: owner) else { return nil }
    let code = fields["code"].flatMap { integer($0, part("code", of: owner)) }
    guard fields["label"] != nil || fields["code"] != nil else {
      report(
        .error, "missing-key", "\(owner) has no “label”", at: value.position,
        help: "add a line such as “label: {en: Yes}”")
      return nil
    }
    let label =
      fields["label"].map { text($0, part("label", of: owner)) }
      ?? LocalizedText(code.map(String.init) ?? "")
    return ResponseOption(
      code: code ?? nextCode(label), label: label,
      aliases: fields["aliases"].map { strings($0, part("aliases", of: owner)).map(\.text) } ?? [],
      role: fields["role"].flatMap { choice($0, part("role", of: owner)) } ?? rule.role,
      columns: fields["columns"].map { columns($0, part("columns", of: owner)) } ?? [])
  }

  /// Tells codes that stand twice.
  mutating func checkCodes(
    _ options: [(option: ResponseOption, position: Position)], _ what: Message
  ) {
    var lines: [Int: Int] = [:]
    for (option, position) in options {
      if let line = lines.updateValue(position.line, forKey: option.code) {
        duplicateCode(option.code, what, at: position, first: "on line \(line)")
      }
    }
  }

  mutating func duplicateCode(
    _ code: Int, _ what: Message, at position: Position, first: Message
  ) {
    report(
      .error, "duplicate-code", "code \(code) stands twice in \(what)", at: position,
      help: "it stands first \(first); give each option a code of its own")
  }
}
