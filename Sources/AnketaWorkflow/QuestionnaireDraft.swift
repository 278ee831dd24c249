public import Diagnostics
import Foundation
import QuestionnaireFiles
import ReportModel
import SurveyModel
import Tabulation

/// Writes down the questionnaire that a file suggests, to be corrected and used next time.
public struct QuestionnaireDraft: Sendable {
  /// The draft as YAML, with a comment at each item saying what it was guessed from.
  public let text: String
  /// Everything worth knowing about the file.
  public let problems: [Problem]

  /// - Throws: What keeps the file from being read.
  public init(
    paths: [String], key: String? = nil, options: ReadingOptions = ReadingOptions()
  ) throws(Problems) {
    let responses = try SeminarResponses.read(paths, questionnaire: nil, options: options)
    var questionnaire = responses.questionnaire
    if let key { questionnaire.key = key }
    var comments: [String: String] = [:]
    for (item, tally) in zip(questionnaire.items, responses.tally.items) {
      let answers = tally.answered == 1 ? "answer" : "answers"
      comments[item.key] = "guessed from \(tally.answered) \(answers)"
    }
    let names = responses.sources.map(\.file).joined(separator: ", ")
    let heading = [
      "A draft made from \(names). Please check types, the order of points and which end is the",
      "favourable one, give the items keys that you will keep, and add the form's other languages.",
    ]
    text = yaml(of: questionnaire, heading: heading, comments: comments)
    problems = responses.problems
  }

  /// - Throws: `questionnaire-exists`, so that no corrected questionnaire is lost; `cannot-write`.
  public func write(to path: String, replacing: Bool) throws(Problems) {
    if !replacing, FileManager.default.fileExists(atPath: path), path != "/dev/null" {
      throw Problems(
        Problem(
          .error, "questionnaire-exists", "\(path) is there already and was left as it is",
          help: "name another file, or add `--replace`"))
    }
    try OutputFile.write(text.utf8, to: path)
  }
}
