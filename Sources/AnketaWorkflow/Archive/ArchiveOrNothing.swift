import CSVReading
import Diagnostics
import ResponseImport
import SurveyArchive
import SurveyModel

/// Where the responses of a file go: into the archive, or nowhere in a trial. Both read the file in the
/// same way, so that a trial tells what the import would.
enum ArchiveOrNothing {
  static func sink(
    _ change: ArchiveChange?, key: String, file: CSVFile,
    prepare: ((Questionnaire) throws(Problems) -> Void)?
  ) -> any ResponseSink {
    guard let change else { return NoSink() }
    return ArchiveSink { questionnaire throws(Problems) in
      try prepare?(questionnaire)
      return try change.beginSource(file.name, sha256: file.sha256(), of: key)
    }
  }

  private final class NoSink: ResponseSink {
    func begin(_ questionnaire: Questionnaire) {}
    func define(_ number: Int, of item: Int, as answer: Answer) {}
    func take(_ response: ResponseRow) {}
  }
}
