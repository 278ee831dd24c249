import CSVReading
import Diagnostics
import SurveyModel

/// Numbers that were taken for “no opinion”: said, so that nobody has to trust the guess.
enum HiddenCodes {
  static func problems(in questionnaire: Questionnaire, binding: ColumnBinding, file: SurveyedFile)
    -> [Problem]
  {
    let search = HiddenCodeSearch(file.profiles)
    var found: [Finding: [(item: String, column: Int)]] = [:]
    for (item, source) in zip(questionnaire.items, binding.sources) {
      guard case .column(let column) = source else { continue }
      let answers = Set(file.profiles[column].answers.map(\.text))
      let outside = item.allOptions.filter { $0.role == .dontKnow }
      for label in outside.map({ $0.label.text(in: LocalizedText.undetermined).text }) {
        guard let code = Int(label), answers.contains(label) else { continue }
        let finding = Finding(code: code, reason: search.codes[column]?[code])
        found[finding, default: []].append((item.key, column))
      }
    }
    return found.sorted { ($0.key.code, $0.value[0].column) < ($1.key.code, $1.value[0].column) }
      .map { finding, places in
        .hiddenCode(
          finding.code, reason: finding.reason, items: places.map(\.item),
          at: Place(
            file: file.file.name,
            header: places.count == 1 ? file.titles[places[0].column].text : nil))
      }
  }

  private struct Finding: Hashable {
    var code: Int
    var reason: HiddenCodeSearch.Reason?
  }
}

extension Problem {
  fileprivate static func hiddenCode(
    _ code: Int, reason: HiddenCodeSearch.Reason?, items: [String], at place: Place
  ) -> Problem {
    Problem(
      .warning, "hidden-code", sentence(code, reason), at: place,
      help: "if \(code) is an answer, write the questionnaire with "
        + "`anketa questionnaire draft` and make it one",
      closing: items.count == 1
        ? "It occurs in item \(items[0])." : "It occurs in items \(Message.naming(items)).")
  }

  private static func sentence(_ code: Int, _ reason: HiddenCodeSearch.Reason?) -> Message {
    switch reason {
    case .outsideNamedScale(let scale):
      "\(code) was taken for “no opinion”: the question asks for \(scale.lowerBound) to \(scale.upperBound)"
    case .farFromOthers:
      "\(code) was taken for “no opinion”: it is a usual code for it and far from every other answer"
    case .aboveTen:
      "\(code) was taken for “no opinion”: the other answers lie on a scale up to 10"
    case .aboveOtherColumns, nil:
      "\(code) was taken for “no opinion”: it stands one above a scale that other questions end below"
    }
  }
}
