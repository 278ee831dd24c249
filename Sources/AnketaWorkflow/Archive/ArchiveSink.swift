import Diagnostics
import ResponseImport
import SurveyArchive
import SurveyModel

/// Lets responses flow from a file into the archive.
final class ArchiveSink: ResponseSink {
  private(set) var writer: ResponseWriter?
  private let open: (Questionnaire) throws(Problems) -> ResponseWriter

  /// - Parameter open: Begins the file in the archive, once it is known what it holds answers to.
  init(open: @escaping (Questionnaire) throws(Problems) -> ResponseWriter) { self.open = open }

  func begin(_ questionnaire: Questionnaire) throws(Problems) { writer = try open(questionnaire) }

  func define(_ number: Int, of item: Int, as answer: Answer) {
    writer?.define(number, of: item, as: answer)
  }

  func take(_ response: ResponseRow) throws(Problems) {
    try writer?.write(
      row: response.record + 1, line: response.line, numbers: response.numbers,
      single: response.single, code: response.code)
  }
}
