import CSVReading
import Diagnostics
import SurveyModel

/// Questions that stand in a file twice, as those of an earlier survey that was left in the sheet beside a
/// new one. Both are counted, each for itself; the reader has to know which one is meant.
enum RepeatedQuestions {
  static func problems(in questionnaire: Questionnaire, file: SurveyedFile) -> [Problem] {
    var seen: Set<[String]> = []
    let repeated = questionnaire.items.filter { item in
      let text = item.text.text(in: "en").text
      // A box for comments may well stand below each part of a form.
      guard item.type != .text, !text.isEmpty else { return false }
      return !seen.insert([item.battery ?? "", text.foldedToWords()]).inserted
    }
    guard let first = repeated.first else { return [] }
    return [
      Problem(
        .warning, "repeated-question",
        repeated.count == 1
          ? "this question stands in the file twice, and each is counted for itself"
          : "\(repeated.count) questions stand in the file twice, and each is counted for itself; this is "
            + "the first",
        at: Place(file: file.file.name, header: first.text.text(in: "en").text),
        help: "if columns of an earlier survey were left in the file, take them out of it")
    ]
  }
}
