public import Diagnostics
internal import Foundation
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
  func failed(_ problems: [Problem]) -> QuestionnaireReading {
    QuestionnaireReading(questionnaire: nil, problems: problems)
  }
  var problems: [Problem] = []
  guard yaml.utf8.count <= largestQuestionnaireFile else { return failed([tooLarge(file)]) }
  // YAML does not count a byte-order mark as a column.
  let text =
    yaml.unicodeScalars.first == "\u{FEFF}" ? String(yaml.unicodeScalars.dropFirst()) : yaml
  let source = SourceText(text, file: file)
  guard var composer = YAMLComposer(text, source: source, problems: &problems) else {
    return failed(problems)
  }
  guard let root = composer.compose() else {
    if !composer.problems.isEmpty { return failed(composer.problems) }
    return failed([
      Problem(
        .error, "empty-file", "the file holds no questionnaire", at: Place(file: file),
        help: "begin it with “anketa: 1” and “key: …”")
    ])
  }
  if composer.toldDepth { return failed(composer.problems) }
  var reader = QuestionnaireReader(source: source, problems: composer.problems)
  return reader.read(root)
}

/// Reads a questionnaire from a file.
///
/// - Returns: A reading with one problem, `unreadable-file`, `file-too-large` or `not-utf-8`, when
///   the file is not text of a bearable size.
public func readQuestionnaire(at path: String) -> QuestionnaireReading {
  let place = Place(file: path)
  func failed(_ problem: Problem) -> QuestionnaireReading {
    QuestionnaireReading(questionnaire: nil, problems: [problem])
  }
  guard let handle = FileHandle(forReadingAtPath: path),
    let data = try? handle.read(upToCount: largestQuestionnaireFile + 1) ?? Data()
  else {
    return failed(
      Problem(
        .error, "unreadable-file", "the file cannot be opened", at: place,
        help: "look whether the name is spelt right and the file may be read"))
  }
  try? handle.close()
  guard data.count <= largestQuestionnaireFile else { return failed(tooLarge(path)) }
  guard let text = String(validating: data, as: UTF8.self) else {
    return failed(
      Problem(
        .error, "not-utf-8", "the file is not UTF-8 text", at: place,
        help: "save it again with the encoding UTF-8"))
  }
  return readQuestionnaire(yaml: text, file: path)
}

private func tooLarge(_ file: String) -> Problem {
  Problem(
    .error, "file-too-large",
    "the file is larger than \(largestQuestionnaireFile >> 20) MB, and no questionnaire is",
    at: Place(file: file), help: "look whether it is the right file")
}
