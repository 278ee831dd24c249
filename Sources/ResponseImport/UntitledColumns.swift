import CSVReading
import Diagnostics
import SurveyModel

/// Files in which most columns have no title: the summary of a form tool, or a page of a workbook with
/// several tables, rather than responses, one a row.
enum UntitledColumns {
  private static let fewest = 3

  static func problems(in questionnaire: Questionnaire, file: SurveyedFile) -> [Problem] {
    let items = questionnaire.items
    let untitled = items.count { $0.text.texts.values.allSatisfy(\.isEmpty) }
    guard untitled >= fewest, 2 * untitled > items.count else { return [] }
    return [
      Problem(
        .warning, "untitled-columns",
        "\(untitled) of \(items.count) columns with answers have no title: this may be a summary, and "
          + "not the responses themselves",
        at: Place(file: file.file.name),
        help: "export the responses one by one, with a row for each respondent and the questions "
          + "above")
    ]
  }
}
