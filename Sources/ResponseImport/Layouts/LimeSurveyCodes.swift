import SurveyModel

/// What LimeSurvey writes for an answer when the export is set to codes.
enum LimeSurveyCodes {
  /// The scale of an array, lowest first, or `nil` when the cells are no codes.
  ///
  /// Codes that end in a number are in the order of the form, as LimeSurvey numbers them itself; their
  /// labels are not in the file. Codes in words alone have no order: the alphabet is none.
  static func points(of codes: Set<String>) -> [ResponseOption]? {
    if codes.contains("U"), codes.isSubset(of: ["Y", "U", "N"]) { return yesUncertainNo }
    if codes.count >= 2, codes.isSubset(of: ["I", "S", "D"]) { return increaseSameDecrease }
    let parts = codes.map(numbered)
    guard let prefix = parts.first??.prefix, parts.allSatisfy({ $0?.prefix == prefix }),
      let highest = parts.compactMap({ $0?.number }).max(), (3...11).contains(highest)
    else { return nil }
    let digits = codes.map { $0.count - prefix.count }.min() ?? 1
    return (1...highest).map { number in
      let text = String(number)
      let zeros = String(repeating: "0", count: max(0, digits - text.count))
      return ResponseOption(code: number, label: LocalizedText(prefix + zeros + text))
    }
  }

  /// The options that the tool has codes of its own for.
  static func option(_ code: String, among codes: Set<String>) -> ResponseOption? {
    if code == "-oth-" {
      return ResponseOption(
        code: 0, label: ["en": "Other", "ru": "Другое", "ky": "Башка"], aliases: [code],
        role: .other)
    }
    guard codes.isSubset(of: ["M", "F"]) else { return nil }
    return code == "F"
      ? option(0, ["en": "Female", "ru": "Женский", "ky": "Аял"], "F")
      : option(0, ["en": "Male", "ru": "Мужской", "ky": "Эркек"], "M")
  }

  /// `A5` → `A` and 5; `AO05` → `AO` and 5.
  private static func numbered(_ code: String) -> (prefix: String, number: Int)? {
    let prefix = code.prefix { $0.isASCII && $0.isLetter }
    guard (1...2).contains(prefix.count), let number = Int(code.dropFirst(prefix.count)),
      (1...11).contains(number)
    else { return nil }
    return (String(prefix), number)
  }

  private static let yesUncertainNo = [
    option(1, ["en": "No", "ru": "Нет", "ky": "Жок"], "N"),
    option(2, ["en": "Uncertain", "ru": "Не уверен(а)", "ky": "Так айта албайм"], "U"),
    option(3, ["en": "Yes", "ru": "Да", "ky": "Ооба"], "Y"),
  ]

  private static let increaseSameDecrease = [
    option(1, ["en": "Decrease", "ru": "Уменьшилось", "ky": "Азайды"], "D"),
    option(2, ["en": "Same", "ru": "Без изменений", "ky": "Өзгөргөн жок"], "S"),
    option(3, ["en": "Increase", "ru": "Увеличилось", "ky": "Көбөйдү"], "I"),
  ]

  private static func option(_ number: Int, _ label: LocalizedText, _ code: String)
    -> ResponseOption
  {
    ResponseOption(code: number, label: label, aliases: [code])
  }
}
