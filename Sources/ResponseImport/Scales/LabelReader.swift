import SurveyModel

/// Reads labels in the languages that they may be written in, each label once.
final class LabelReader {
  private var readings: [String: [String: LabelReading]] = [:]
  private var foldings: [String: [String]] = [:]

  /// The labels of each language in order, or `nil` when they are no scale.
  func scales(of labels: some Sequence<String>) -> [LanguageScale]? {
    var latin: [String] = []
    var cyrillic: [String] = []
    for label in labels {
      switch Script(label) {
      case .latin: latin.append(label)
      case .cyrillic: cyrillic.append(label)
      case nil: return nil
      }
    }
    var scales: [LanguageScale] = []
    if !latin.isEmpty {
      guard let scale = best(latin, in: ScaleWords.latin) else { return nil }
      scales.append(scale)
    }
    if !cyrillic.isEmpty {
      if let scale = best(cyrillic, in: ScaleWords.cyrillic) {
        scales.append(scale)
      } else {
        guard let several = mixed(cyrillic) else { return nil }
        scales += several
      }
    }
    return scales
  }

  /// What one label says in the language that knows most of it.
  func reading(of label: String) -> LabelReading? {
    guard let script = Script(label) else { return nil }
    return candidates(label, script.languages).max { $0.reading.known < $1.reading.known }?.reading
  }

  private func best(_ labels: [String], in languages: [ScaleWords]) -> LanguageScale? {
    var best: LanguageScale?
    for language in languages where labels.allSatisfy({ Letters.allow($0, language.language) }) {
      let readings = Dictionary(
        labels.map { ($0, reading($0, in: language)) }, uniquingKeysWith: { first, _ in first })
      guard let scale = LanguageScale(readings, in: language) else { continue }
      if scale.known > best?.known ?? -1 { best = scale }
    }
    return best
  }

  /// Labels of several languages with one script: each goes to the one that knows most of it.
  private func mixed(_ labels: [String]) -> [LanguageScale]? {
    var shares: [String: [String: LabelReading]] = [:]
    for label in labels {
      let candidates = candidates(label, ScaleWords.cyrillic)
      guard let most = candidates.map({ $0.reading.known }).max(),
        let chosen = candidates.first(where: { $0.reading.known == most })
      else { return nil }
      let guess = LanguageGuess.language(of: label)
      let language =
        candidates.first { $0.reading.known == most && $0.language == guess }?.language
        ?? chosen.language
      shares[language, default: [:]][label] = candidates.first { $0.language == language }?.reading
    }
    // Each language must have words that it alone knows: else the labels are just no scale.
    guard shares.count > 1,
      shares.allSatisfy({ language, readings in
        readings.values.allSatisfy { $0.known > 0 }
          && readings.keys.contains { label in
            let known = readings[label]?.known ?? 0
            return candidates(label, ScaleWords.cyrillic)
              .allSatisfy { $0.language == language || $0.reading.known < known }
          }
      })
    else { return nil }
    var scales: [LanguageScale] = []
    for language in ScaleWords.cyrillic {
      guard let readings = shares[language.language] else { continue }
      guard let scale = LanguageScale(readings, in: language) else { return nil }
      scales.append(scale)
    }
    return scales
  }

  private func candidates(_ label: String, _ languages: [ScaleWords]) -> [(
    language: String, reading: LabelReading
  )] {
    languages.filter { Letters.allow(label, $0.language) }
      .map { ($0.language, reading(label, in: $0)) }
  }

  private func reading(_ label: String, in language: ScaleWords) -> LabelReading {
    if let known = readings[language.language]?[label] { return known }
    let words = foldings[label] ?? LabelText.words(of: label)
    foldings[label] = words
    let reading = LabelReading(words, in: language)
    readings[language.language, default: [:]][label] = reading
    return reading
  }
}

/// The script that most letters of a label are from.
private enum Script {
  case latin, cyrillic

  init?(_ label: String) {
    var latin = 0
    var cyrillic = 0
    for scalar in label.unicodeScalars {
      switch scalar {
      case "\u{400}"..."\u{4FF}": cyrillic += 1
      case "a"..."z", "A"..."Z", "\u{C0}"..."\u{24F}": latin += 1
      default: break
      }
    }
    if latin == 0, cyrillic == 0 { return nil }
    self = latin > cyrillic ? .latin : .cyrillic
  }

  var languages: [ScaleWords] { self == .latin ? ScaleWords.latin : ScaleWords.cyrillic }
}

/// Letters that tell a language, or rule one out.
private enum Letters {
  static func allow(_ label: String, _ language: String) -> Bool {
    for scalar in label.unicodeScalars {
      switch scalar {
      case "ң", "ө", "ү", "Ң", "Ө", "Ү": if language != "ky" { return false }
      case "і", "ї", "є", "ґ", "І", "Ї", "Є", "Ґ": if language != "uk" { return false }
      case "ы", "э", "ъ", "ё", "Ы", "Э", "Ъ", "Ё": if language == "uk" { return false }
      default: break
      }
    }
    return true
  }
}
