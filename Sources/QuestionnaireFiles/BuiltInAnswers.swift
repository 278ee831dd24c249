internal import SurveyModel

/// Answers that a questionnaire need not spell out.
enum BuiltInAnswers {
  /// Yes, with code 1, and no, with code 0.
  static let yesNo = [
    ResponseOption(
      code: 1, label: ["en": "Yes", "ru": "Да", "ky": "Ооба"],
      aliases: ["y", "true", "д", "ия"]),
    ResponseOption(
      code: 0, label: ["en": "No", "ru": "Нет", "ky": "Жок"], aliases: ["n", "false", "н"]),
  ]

  /// The label of “other” when a questionnaire only says `other: true`.
  static let other: LocalizedText = ["en": "Other", "ru": "Другое", "ky": "Башка"]

  /// The code of a yes/no option that is written without one: 1 for yes and 0 for no, whatever
  /// their order; 1, 0, 2, 3, … for words that are neither.
  static func yesNoCode(of label: LocalizedText, at index: Int) -> Int {
    for option in yesNo {
      let spellings = (Array(option.label.texts.values) + option.aliases).map { $0.lowercased() }
      if label.texts.values.contains(where: { spellings.contains($0.lowercased()) }) {
        return option.code
      }
    }
    return index < 2 ? 1 - index : index
  }
}
