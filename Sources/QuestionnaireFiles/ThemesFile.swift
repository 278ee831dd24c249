public import Diagnostics
public import SurveyModel

/// What came of reading a file of themes.
public struct ThemesReading: Sendable {
  /// `nil` when a problem is an error.
  public var frame: CodeFrame?
  /// Everything that is wrong with the file, from top to bottom. Answers are not quoted.
  public var problems: [Problem]

  /// The themes, when there are any.
  ///
  /// - Throws: All problems, when one of them is an error.
  public func get() throws(Problems) -> CodeFrame {
    guard let frame else { throw Problems(problems) }
    return frame
  }
}

/// Reads a file of themes from YAML text. All faults are told together, as of a questionnaire.
///
/// - Parameters:
///   - yaml: The text of the file, of at most ``largestQuestionnaireFile`` bytes.
///   - file: The name of the file, for messages.
///   - known: Themes that the overrides of the file may name beside its own.
public func readThemes(
  yaml: String, file: String, known: [CodeFrame.Theme] = []
) -> ThemesReading {
  let empty = Problem(
    .error, "empty-file", "the file holds no themes", at: Place(file: file),
    help: "begin it with the lines “anketa-themes: 1” and “themes:”")
  let answers = AnswerLines(yaml)
  do throws(Problems) {
    var reader = ThemesReader(
      try YAMLFile(yaml, file: file, empty: empty), known: known.map(\.key))
    var reading = reader.read()
    reading.problems = reading.problems.map(answers.hidden)
    return reading
  } catch {
    return ThemesReading(frame: nil, problems: error.list.map(answers.hidden))
  }
}

/// Reads a file of themes.
public func readThemes(at path: String, known: [CodeFrame.Theme] = []) -> ThemesReading {
  do throws(Problems) {
    return readThemes(yaml: try YAMLFile.text(at: path), file: path, known: known)
  } catch {
    return ThemesReading(frame: nil, problems: error.list)
  }
}

/// The lines of a file of themes that hold answers: nothing of them may stand in a message.
private struct AnswerLines {
  /// The first of them, from 1; `nil` when there is none.
  private let first: Int?

  init(_ yaml: String) {
    let synonyms = ThemesKeys.synonymsInFile.filter { $0.value == "overrides" }.keys
    let lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    first = lines.firstIndex { line in
      line.contains("overrides") || synonyms.contains { line.contains("\($0):") }
    }.map { $0 + 1 }
  }

  func hidden(_ problem: Problem) -> Problem {
    guard let first, let line = problem.place?.line, line >= first else { return problem }
    var problem = problem
    problem.excerpt = nil
    // What the reader of themes says names no answer; what is said of any YAML may.
    if !ThemesReader.codesWithoutAnswers.contains(problem.code) {
      problem.sentence = "the file is faulty here, among the answers"
      problem.expected = nil
      problem.help = "put the answer into double quotes, and its keys one under the other"
    }
    return problem
  }
}
