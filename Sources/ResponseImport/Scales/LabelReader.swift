import SurveyModel

/// Reads labels in the languages that they may be written in, each label once.
final class LabelReader {
  private var readings: [ScaleLanguage: [String: LabelReading]] = [:]
  private var foldings: [String: [String]] = [:]

  /// The labels of each language in order, or `nil` when they are no scale.
  func scales(of labels: some Sequence<String>) -> [LanguageScale]? {
    var latin: [String] = []
    var cyrillic: [String] = []
    var unlettered: [String] = []
    for label in labels {
      switch Script(label) {
      case .latin: latin.append(label)
      case .cyrillic: cyrillic.append(label)
      case nil: unlettered.append(label)
      }
    }
    // “50/50” is of the language of the others.
    if latin.count > cyrillic.count { latin += unlettered } else { cyrillic += unlettered }
    guard unlettered.count < 2, !(latin.isEmpty && cyrillic.count == unlettered.count) else {
      return nil
    }
    let first = read(latin, cyrillic, like: nil)
    if first.isWhole, Set(first.scales.map(\.kind)).count == 1 { return first.scales }
    // A few labels of one language may tell little by themselves: the others tell what they are.
    let lead = first.scales.max { $0.places.count < $1.places.count }
    guard let lead else { return nil }
    let second = read(latin, cyrillic, like: lead.kind)
    return second.isWhole ? second.scales : nil
  }

  private func read(_ latin: [String], _ cyrillic: [String], like kind: LanguageScale.Kind?)
    -> (scales: [LanguageScale], isWhole: Bool)
  {
    var found: [LanguageScale?] = []
    if !latin.isEmpty { found.append(best(latin, in: ScaleLanguage.latin, like: kind)) }
    if !cyrillic.isEmpty {
      if let scale = best(cyrillic, in: ScaleLanguage.cyrillic, like: kind) {
        found.append(scale)
      } else {
        found += mixed(cyrillic, like: kind)
      }
    }
    let scales = found.compactMap { $0 }
    return (scales, scales.count == found.count)
  }

  /// What one label says in the language that knows most of it.
  func reading(of label: String) -> LabelReading? {
    guard let script = Script(label) else { return nil }
    return candidates(label, script.languages).max { $0.reading.known < $1.reading.known }?.reading
  }

  private func best(
    _ labels: [String], in languages: [ScaleLanguage], like kind: LanguageScale.Kind?
  ) -> LanguageScale? {
    var best: LanguageScale?
    let letters = Set(labels).reduce(0) { $0 + words(of: $1).reduce(0) { $0 + $1.utf8.count } }
    for language in languages where labels.allSatisfy({ Letters.allow($0, language) }) {
      let readings = Dictionary(
        labels.map { ($0, reading($0, in: language)) }, uniquingKeysWith: { first, _ in first })
      guard let scale = LanguageScale(readings, in: language.words, like: kind) else { continue }
      if scale.known > best?.known ?? -1 { best = scale }
      // No language can know more than every word.
      if scale.known == letters { break }
    }
    return best
  }

  /// Labels of several languages with one script: each goes to the one that knows most of it.
  private func mixed(_ labels: [String], like kind: LanguageScale.Kind?) -> [LanguageScale?] {
    var shares: [String: [String: LabelReading]] = [:]
    for label in labels {
      let candidates = candidates(label, ScaleLanguage.cyrillic)
      guard let most = candidates.map({ $0.reading.known }).max(),
        let chosen = candidates.first(where: { $0.reading.known == most })
      else { return [nil] }
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
            return candidates(label, ScaleLanguage.cyrillic)
              .allSatisfy { $0.language == language || $0.reading.known < known }
          }
      })
    else { return [nil] }
    return ScaleLanguage.cyrillic.compactMap { language in
      shares[language.rawValue].map { LanguageScale($0, in: language.words, like: kind) }
    }
  }

  private func candidates(_ label: String, _ languages: [ScaleLanguage]) -> [(
    language: String, reading: LabelReading
  )] {
    languages.filter { Letters.allow(label, $0) }
      .map { ($0.rawValue, reading(label, in: $0)) }
  }

  private func reading(_ label: String, in language: ScaleLanguage) -> LabelReading {
    if let known = readings[language]?[label] { return known }
    let reading = LabelReading(words(of: label), in: language.words)
    readings[language, default: [:]][label] = reading
    return reading
  }

  private func words(of label: String) -> [String] {
    if let words = foldings[label] { return words }
    let words = LabelText.words(of: label)
    foldings[label] = words
    return words
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

  var languages: [ScaleLanguage] { self == .latin ? ScaleLanguage.latin : ScaleLanguage.cyrillic }
}

/// Letters that tell a language, or rule one out.
private enum Letters {
  static func allow(_ label: String, _ language: ScaleLanguage) -> Bool {
    for scalar in label.unicodeScalars {
      switch scalar {
      case "ң", "ө", "ү", "Ң", "Ө", "Ү": if language != .kyrgyz { return false }
      case "і", "ї", "є", "ґ", "І", "Ї", "Є", "Ґ": if language != .ukrainian { return false }
      case "ы", "э", "ъ", "ё", "Ы", "Э", "Ъ", "Ё": if language == .ukrainian { return false }
      default: break
      }
    }
    return true
  }
}
