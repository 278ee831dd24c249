import CSVReading
import Diagnostics
import SurveyModel

/// Scales of which the file has the codes alone: said, as nobody knows which end is the good one.
enum CodedLabels {
  static func problems(in questionnaire: Questionnaire, file: SurveyedFile) -> [Problem] {
    var items: [String] = []
    var example: [ResponseOption] = []
    for item in questionnaire.items {
      guard let points = item.scale?.points,
        let coded = file.layout.pointsOfCodes(Set(points.map(label))),
        coded.map(label) == points.map(label)
      else { continue }
      if items.isEmpty { example = points }
      items.append(item.key)
    }
    guard let low = example.first, let high = example.last else { return [] }
    return [
      Problem(
        .warning, "codes-for-labels",
        "\(label(low)) … \(label(high)) are codes; their order was taken from their numbers, "
          + "and \(label(high)) for the best answer",
        at: Place(file: file.file.name),
        help: "export again with the answers in full, or write the questionnaire with "
          + "`anketa questionnaire draft` and say the labels and `favourable:`",
        closing: items.count == 1
          ? "They are the answers of item \(items[0])."
          : "They are the answers of items \(Message.naming(items)).")
    ]
  }

  private static func label(_ point: ResponseOption) -> String {
    point.label.text(in: LocalizedText.undetermined).text
  }
}
