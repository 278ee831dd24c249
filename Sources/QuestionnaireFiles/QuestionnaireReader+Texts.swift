internal import Diagnostics
internal import SurveyModel

extension QuestionnaireReader {
  /// A text in one or several languages: a plain text, which stands under the first declared
  /// language, or a text for each language.
  mutating func text(_ value: YAMLValue, _ what: Message) -> LocalizedText {
    switch value.content {
    case .text(let plain):
      let text = LocalizedText([languages.first ?? LocalizedText.undetermined: plain])
      noteMissing(in: text, at: value.position)
      return text
    case .map(let entries):
      var texts: [String: String] = [:]
      for entry in entries where checkLanguage(entry, what) && !entry.value.isNothing {
        if let text = string(entry.value, "\(what) in “\(entry.key)”") { texts[entry.key] = text }
      }
      let text = LocalizedText(texts)
      noteMissing(in: text, at: value.position)
      return text
    default:
      wrongKind(value, what, expected: "a text, or one for each language: {en: …, ru: …}")
      return LocalizedText([:])
    }
  }

  private mutating func checkLanguage(_ entry: YAMLValue.Entry, _ what: Message) -> Bool {
    if !entry.key.isLanguageCode {
      let isRestOfText = entry.value.isNothing && entry.key.contains(" ")
      report(
        .error, "not-a-language", "“\(entry.key)” in \(what) is no code of a language",
        at: entry.keyPosition,
        expected: languages.isEmpty ? "a code such as en, ru or ky" : Message.listing(languages),
        help: isRestOfText || entry.value.isNothing
          ? "if it belongs to the text before the comma, put that whole text in quotes"
          : Self.language(meantBy: entry.key))
      return false
    }
    let isDeclared = languages.isEmpty || languages.contains(entry.key)
    if !isDeclared, entry.key != LocalizedText.undetermined {
      undeclared[entry.key, default: []].append(entry.keyPosition)
    }
    return true
  }

  private mutating func noteMissing(in text: LocalizedText, at position: Position) {
    // A text of no language, or of figures only, says the same in all of them.
    let isForAll =
      text.texts[LocalizedText.undetermined] != nil
      || (!text.texts.isEmpty && text.texts.values.allSatisfy { !$0.contains(where: \.isLetter) })
    guard !isForAll else { return }
    for language in languages where text.texts[language] == nil {
      untranslated[language, default: []].append(position)
    }
  }

  /// Tells what is missing or not declared, one problem a language.
  mutating func reportLanguages() {
    for (language, places) in untranslated {
      report(
        .warning, "missing-translation",
        places.count == 1
          ? "1 text is missing in “\(language)”"
          : "\(places.count) texts are missing in “\(language)”",
        at: places[0], help: "add “\(language): …”, or take “\(language)” out of “languages”",
        closing: more(places))
    }
    for (language, places) in undeclared {
      report(
        .warning, "unknown-language",
        places.count == 1
          ? "1 text is in “\(language)”, which is not one of the “languages”"
          : "\(places.count) texts are in “\(language)”, which is not one of the “languages”",
        at: places[0], expected: Message.listing(languages),
        help: Self.language(meantBy: language) ?? "add “\(language)” to “languages”",
        closing: more(places))
    }
  }

  /// The other lines with the same problem.
  private func more(_ places: [Position]) -> Message? {
    let lines = Set(places.map(\.line)).subtracting([places[0].line]).sorted().map { String($0) }
    switch lines.count {
    case 0: return nil
    case 1: return "The same on line \(lines[0])."
    default: return "The same on lines \(Message.listing(lines))."
    }
  }

  /// A way out for someone who wrote the code of a country, or the name of a language.
  static func language(meantBy word: String) -> Message? {
    let codes = [
      "kg": "ky", "kz": "kk", "ua": "uk", "tj": "tg", "english": "en", "russian": "ru",
      "kyrgyz": "ky", "русский": "ru", "кыргызча": "ky",
    ]
    return codes[word.lowercased()].map { "did you mean “\($0)”?" }
  }
}

extension String {
  /// Whether the text has the form of a BCP 47 code: `en`, `ky`, `uz-Cyrl`, `und`.
  var isLanguageCode: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ $0.isASCII && $0.isLetter && $0.isLowercase })
    else { return false }
    return parts.dropFirst().allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}
