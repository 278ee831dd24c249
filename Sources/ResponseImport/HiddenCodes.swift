import CSVReading
import Diagnostics
import SurveyModel

/// Numbers that were taken for “no opinion”: said, so that nobody has to trust the guess.
enum HiddenCodes {
  static func problems(in questionnaire: Questionnaire, binding: ColumnBinding, file: SurveyedFile)
    -> [Problem]
  {
    var codes: [Int: [String]] = [:]
    for (item, source) in zip(questionnaire.items, binding.sources) {
      guard item.type == .rating, let range = item.scale?.range, let column = source.columns.first
      else { continue }
      let answers = Set(file.profiles[column].answers.map(\.text))
      for option in item.scale?.outside ?? [] {
        let label = option.label.text(in: LocalizedText.undetermined).text
        guard let code = Int(label), !range.contains(code), answers.contains(label) else {
          continue
        }
        codes[code, default: []].append(item.key)
      }
    }
    return codes.sorted { $0.key < $1.key }.map { code, items in
      Problem(
        .warning, "hidden-code",
        "\(code) was taken for “no opinion”: it stands one above a scale that other questions end below",
        at: Place(file: file.file.name),
        help: "if \(code) is a point of the scale, write the questionnaire with "
          + "`anketa questionnaire draft` and make it one",
        closing: items.count == 1
          ? "It occurs in item \(items[0])."
          : "It occurs in items \(Message.naming(items)).")
    }
  }
}
