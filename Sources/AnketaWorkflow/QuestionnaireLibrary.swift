public import Diagnostics
import Foundation
import QuestionnaireFiles
public import SurveyModel

/// Finds questionnaires by name: a path, or a file of the folder `questionnaires`.
public struct QuestionnaireLibrary: Sendable {
  public var folder: String

  public init(folder: String = "questionnaires") { self.folder = folder }

  /// What stands beside questionnaires and is none.
  private static let others = [".themes.yaml", ".matches.yaml"]

  /// Names that ``path(of:)`` finds, without folder and ending, sorted.
  public var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { file in
      file.hasSuffix(".yaml") && !Self.others.contains { file.hasSuffix($0) }
    }.map { String($0.dropLast(5)) }.sorted()
  }

  /// Where a questionnaire lies.
  ///
  /// - Throws: `unknown-questionnaire`, with the nearest name.
  public func path(of name: String) throws(Problems) -> String {
    let isPath = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    for candidate in isPath ? [name, "\(folder)/\(name)"] : ["\(folder)/\(name).yaml"]
    where FileManager.default.fileExists(atPath: candidate) {
      return candidate
    }
    let known = names
    let help: Message
    if let near = nearestSpelling(to: name, in: known) {
      help = "did you mean `-q \(near)`?"
    } else if known.isEmpty {
      help =
        "there is no questionnaire in \(folder)/; leave `-q` out, or write one with "
        + "`anketa questionnaire draft FILE -o \(folder)/NAME.yaml`"
    } else {
      help = "there are: \(Message.naming(known))"
    }
    throw Problems(
      Problem(
        .error, "unknown-questionnaire", "there is no questionnaire “\(name)”",
        expected: isPath ? nil : "a file \(folder)/\(name).yaml", help: help))
  }

  /// Reads a questionnaire; its warnings come with it.
  ///
  /// - Throws: All errors of the file at once.
  public func questionnaire(_ name: String) throws(Problems) -> (Questionnaire, [Problem]) {
    let reading = readQuestionnaire(at: try path(of: name))
    return (try reading.get(), reading.problems)
  }
}
