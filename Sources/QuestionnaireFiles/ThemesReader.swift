internal import Diagnostics
internal import SurveyModel

/// Reads the values of a file into themes and gathers what is wrong with them.
struct ThemesReader {
  /// The format that this program reads and writes.
  static let format = 1

  /// Problems whose words quote nothing of an answer.
  static let codesWithoutAnswers: Set<String> = [
    "override-form", "override-without-answer", "override-of-unknown-theme", "override-twice",
  ]

  private let root: YAMLValue
  /// Knows how to read keys, words and texts, and how to tell their faults.
  private var values: QuestionnaireReader
  /// Keys of the themes that overrides may name.
  private var known: [String]

  init(_ file: YAMLFile, known: [String]) {
    root = file.root
    self.known = known
    values = QuestionnaireReader(source: file.source, problems: file.problems)
  }

  mutating func read() -> ThemesReading {
    let frame = frame()
    let failed = values.problems.contains { $0.severity == .error }
    return ThemesReading(frame: failed ? nil : frame, problems: values.told)
  }

  private mutating func frame() -> CodeFrame? {
    let isQuestionnaire = values.isQuestionnaire(
      root, insteadOf: "anketa-themes", "no-themes-file",
      "this is a questionnaire, and no file of themes",
      help: "a file of themes begins with “anketa-themes: 1”")
    guard !isQuestionnaire else { return nil }
    let fields = values.fields(
      root, keys: ThemesKeys.file, required: ThemesKeys.requiredOfFile,
      synonyms: ThemesKeys.synonymsInFile, of: "the file of themes")
    guard let fields else { return nil }
    if let value = fields["anketa-themes"] {
      guard !values.isNewer(value, than: Self.format) else { return nil }
      if value.integer != Self.format {
        values.wrongValue(value, "“anketa-themes”", expected: "\(Self.format)")
      }
    }
    var themes: [CodeFrame.Theme] = []
    if let value = fields["themes"] {
      let list = values.list(
        value, "“themes”", expected: "a list of themes, each after a hyphen")
      for (index, value) in (list ?? []).enumerated() {
        if let theme = theme(value, "theme \(index + 1)") { themes.append(theme) }
      }
    }
    // Of themes under another name enough has been said.
    let isNamedOtherwise = values.problems.contains { $0.code == "unknown-key" }
    if fields["themes"] == nil, known.isEmpty, !isNamedOtherwise {
      values.report(
        .error, "missing-key", "the file of themes has no “themes”", at: root.position,
        help: "add a line such as “themes:”")
    }
    known += themes.map(\.key)
    return CodeFrame(themes: themes, overrides: fields["overrides"].map { overrides($0) } ?? [])
  }

  private mutating func theme(_ value: YAMLValue, _ owner: Message) -> CodeFrame.Theme? {
    let fields = values.fields(
      value, keys: ThemesKeys.theme, required: ThemesKeys.requiredOfTheme,
      synonyms: ThemesKeys.synonymsInTheme, of: owner)
    guard let fields, let key = values.key(fields["key"], values.part("key", of: owner)) else {
      return nil
    }
    if known.contains(key) || values.itemPlaces[key] != nil {
      values.report(
        .error, "duplicate-key", "two themes have the key “\(key)”",
        at: fields["key"]?.position ?? fields.position, help: "give each theme a key of its own")
    }
    values.itemPlaces[key] = fields.position
    let label = fields["label"].map { values.text($0, values.part("label", of: owner)) }
    return CodeFrame.Theme(
      key: key, label: label ?? LocalizedText([:]), keywords: keywords(fields["keywords"], owner),
      items: fields["questions"].map {
        values.strings($0, values.part("questions", of: owner)).map(\.text)
      } ?? [])
  }

  private mutating func keywords(_ value: YAMLValue?, _ owner: Message) -> [String: [String]] {
    guard let value else { return [:] }
    let what = values.part("keywords", of: owner)
    guard case .map(let entries) = value.content else {
      values.wrongKind(value, what, expected: "words for each language: {en: [time], ru: [время]}")
      return [:]
    }
    var keywords: [String: [String]] = [:]
    for entry in entries where !entry.value.isNothing {
      guard entry.key.isLanguageCode else {
        values.report(
          .error, "not-a-language", "“\(entry.key)” in \(what) is no code of a language",
          at: entry.keyPosition, expected: "a code such as en, ru or ky",
          help: QuestionnaireReader.language(meantBy: entry.key))
        continue
      }
      for word in values.strings(entry.value, what) {
        if word.text.foldedToWords().isEmpty {
          values.report(
            .error, "keyword-without-letters", "a keyword in \(what) has no letter",
            at: word.position, expected: "a word, or the beginning of one with a star: практик*")
        } else {
          keywords[entry.key, default: []].append(word.text)
        }
      }
    }
    return keywords
  }

  // MARK: Overrides

  private mutating func overrides(_ value: YAMLValue) -> [CodeFrame.Override] {
    guard case .list(let list) = value.content else {
      values.report(
        .error, "override-form", "“overrides” is \(value.noun) here", at: value.position,
        expected: "a list of answers with their themes, each after a hyphen")
      return []
    }
    var seen: [[String]: Int] = [:]
    return list.enumerated().compactMap { index, value in
      guard let override = override(value, number: index + 1) else { return nil }
      let name = [override.item ?? "", override.answer.foldedAsAnswer()]
      if let first = seen[name] {
        values.report(
          .error, "override-twice",
          "override \(index + 1) is for the same answer as override \(first)",
          at: value.position, help: "keep one of the two")
        return nil
      }
      seen[name] = index + 1
      return override
    }
  }

  private mutating func override(_ value: YAMLValue, number: Int) -> CodeFrame.Override? {
    guard case .map(let entries) = value.content,
      entries.allSatisfy({ ThemesKeys.override.contains($0.key) })
    else {
      values.report(
        .error, "override-form", "override \(number) is no answer with its themes",
        at: value.position, expected: "the keys answer, themes and, if need be, question")
      return nil
    }
    let fields = Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
    guard let answer = fields["answer"]?.text, !answer.foldedAsAnswer().isEmpty else {
      values.report(
        .error, "override-without-answer", "override \(number) has no answer", at: value.position,
        help: "write the answer as it was typed behind “answer:”")
      return nil
    }
    let named: [YAMLValue] =
      switch fields["themes"]?.content {
      case .list(let list): list
      case .text: fields["themes"].map { [$0] } ?? []
      default: []
      }
    let themes = named.compactMap(\.text)
    if let wrong = named.first(where: { $0.text.map { !known.contains($0) } ?? true }) {
      values.report(
        .error, "override-of-unknown-theme", "override \(number) names a theme that is not there",
        at: wrong.position, expected: Message.listing(known),
        help: wrong.text.flatMap { nearestSpelling(to: $0, in: known) }.map {
          "did you mean “\($0)”?"
        })
    }
    return CodeFrame.Override(answer: answer, item: fields["question"]?.text, themes: themes)
  }
}
