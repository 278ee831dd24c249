public import Diagnostics
public import SurveyModel

/// What came of reading a questionnaire file.
public struct QuestionnaireReading: Sendable {
  /// The questionnaire; `nil` when a problem is an error.
  public var questionnaire: Questionnaire?
  /// Everything that is wrong with the file, from top to bottom.
  public var problems: [Problem]

  public init(questionnaire: Questionnaire?, problems: [Problem]) {
    self.questionnaire = questionnaire
    self.problems = problems
  }

  /// The questionnaire, when there is one.
  ///
  /// - Throws: All problems, when one of them is an error.
  public func get() throws(Problems) -> Questionnaire {
    guard let questionnaire else { throw Problems(problems) }
    return questionnaire
  }
}

/// Largest questionnaire file that is read, in bytes.
public let largestQuestionnaireFile = 1 << 20

/// Reads a questionnaire from YAML text.
///
/// All faults are told together, each with its line and column. A fault of the file's form (a
/// bracket that is not closed) hides those that may follow it.
///
/// - Parameters:
///   - yaml: The text of the file, of at most ``largestQuestionnaireFile`` bytes.
///   - file: The name of the file, for messages.
public func readQuestionnaire(yaml: String, file: String) -> QuestionnaireReading {
  do throws(Problems) {
    let empty = Problem(
      .error, "empty-file", "the file holds no questionnaire", at: Place(file: file),
      help: "begin it with “anketa: 1” and “key: …”")
    let document = try YAMLFile(yaml, file: file, empty: empty)
    var reader = QuestionnaireReader(source: document.source, problems: document.problems)
    return reader.read(document.root)
  } catch {
    return QuestionnaireReading(questionnaire: nil, problems: error.list)
  }
}

/// Reads a questionnaire from a file.
///
/// - Returns: A reading with one problem, `unreadable-file`, `file-too-large` or `not-utf-8`, when
///   the file is not text of a bearable size.
public func readQuestionnaire(at path: String) -> QuestionnaireReading {
  do throws(Problems) {
    return readQuestionnaire(yaml: try YAMLFile.text(at: path), file: path)
  } catch {
    return QuestionnaireReading(questionnaire: nil, problems: error.list)
  }
}
