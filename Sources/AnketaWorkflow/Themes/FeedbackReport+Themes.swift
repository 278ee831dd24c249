import Diagnostics
import Foundation
import QuestionnaireFiles
import ReportModel
import SurveyModel
import Tabulation
import ThemeCoding

extension FeedbackReport {
  /// Where the themes of a questionnaire lie: what the user named, else `NAME.themes.yaml` beside it if that is
  /// there.
  ///
  /// - Throws: `unknown-questionnaire`.
  func themesPath(of questionnaire: Questionnaire) throws(Problems) -> String? {
    if let themes { return themes }
    let path =
      if let name = self.questionnaire {
        try library.path(of: name)
      } else {
        "\(library.folder)/\(questionnaire.key).yaml"
      }
    let ending = [".yaml", ".yml"].first(where: path.hasSuffix) ?? ""
    let beside = path.dropLast(ending.count) + ".themes.yaml"
    return FileManager.default.fileExists(atPath: String(beside)) ? String(beside) : nil
  }

  /// What the open answers are about, with what is wrong with the files of themes.
  ///
  /// - Throws: All errors of these files, and `no-themes` when answers were coded again and no first time.
  func coding(of content: AnnexContent) throws(Problems) -> (AnswerCoding, [Problem])? {
    guard content.forgotten == nil, let path = try themesPath(of: content.questionnaire) else {
      if secondCoding != nil { throw Problems(.noThemes) }
      return nil
    }
    let first = readThemes(at: path)
    let frame = try first.get()
    var problems = first.problems + frame.unknownItems(in: content.questionnaire, path)
    var second: [CodeFrame.Override] = []
    if let secondCoding {
      let reading = readThemes(at: secondCoding, known: frame.themes)
      second = try reading.get().overrides
      problems += reading.problems
      if second.isEmpty { throw Problems(.nothingCoded(secondCoding)) }
    }
    var answers: [String: [String]] = [:]
    for (place, item) in content.questionnaire.items.enumerated() where item.type == .text {
      answers[item.key] = Array(content.tally.items[place].texts.keys)
    }
    return (ThemeCoder(frame).coding(answers, second: second), problems)
  }
}

extension CodeFrame {
  /// Questions that a theme is looked for in and that are not asked, or not as open questions.
  fileprivate func unknownItems(in questionnaire: Questionnaire, _ path: String) -> [Problem] {
    let open = questionnaire.items.filter { $0.type == .text }.map(\.key)
    return themes.flatMap { theme in
      theme.items.filter { !open.contains($0) }.map { item in
        Problem(
          .warning, "unknown-item",
          "theme \(theme.key) is looked for in “\(item)”, which is no open question of the questionnaire",
          at: Place(file: path), expected: .naming(open),
          help: nearestSpelling(to: item, in: open).map { "did you mean “\($0)”?" })
      }
    }
  }
}

extension Problem {
  fileprivate static let noThemes = Problem(
    .error, "no-themes", "there are no themes that the second coding could be compared with",
    help: "name the file of themes with `--themes`")

  fileprivate static func nothingCoded(_ path: String) -> Problem {
    Problem(
      .error, "nothing-coded", "the file holds no coded answers", at: Place(file: path),
      help: "list the answers with their themes under “overrides:”")
  }
}
