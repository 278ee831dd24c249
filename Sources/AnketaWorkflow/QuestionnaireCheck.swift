public import Diagnostics
import ReportModel
import SurveyModel

/// What is wrong with a questionnaire, by itself and against files that it should read.
public struct QuestionnaireCheck: Sendable {
  /// Warnings of the questionnaire, then what the files hold that it does not cover.
  public let problems: [Problem]
  /// One line: what was checked.
  public let summary: Message

  /// - Throws: All errors of the questionnaire at once, or what keeps a file from being read.
  public init(
    _ name: String, files: [String] = [], options: ReadingOptions = ReadingOptions(),
    library: QuestionnaireLibrary = QuestionnaireLibrary()
  ) throws(Problems) {
    let (questionnaire, warnings) = try library.questionnaire(name)
    var problems = warnings
    for file in files {
      let responses = try SeminarResponses.read(
        [file], questionnaire: questionnaire, options: options)
      problems += responses.problems
      for source in responses.sources {
        problems += source.columns.filter { $0.detail == "no-item" }.map { column in
          .uncoveredColumn(column, file: source.file, questionnaire: questionnaire)
        }
      }
    }
    self.problems = problems
    summary =
      "\(questionnaire.key): items: \(questionnaire.items.count), scales: "
      + "\(questionnaire.scales.count), languages: \(Message.naming(questionnaire.languages)), "
      + "problems: \(problems.count)"
  }
}

extension Problem {
  fileprivate static func uncoveredColumn(
    _ column: SourceRecord.Column, file: String, questionnaire: Questionnaire
  ) -> Problem {
    let title = column.header.joined(separator: " / ")
    let texts = questionnaire.items.flatMap { $0.text.texts.values.sorted() }
    return Problem(
      .warning, "uncovered-column", "no item of the questionnaire reads column \(column.index + 1)",
      at: Place(file: file, line: 1, header: title),
      help: nearestSpelling(to: title, in: texts).map {
        "it is much like “\($0)”: add the title under `columns:` of that item"
      } ?? "add an item for it, or list the title under `ignore:`")
  }
}
