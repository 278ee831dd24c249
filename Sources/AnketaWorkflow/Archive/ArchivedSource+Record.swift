import Foundation
import ReportModel
import SurveyArchive

extension ArchivedSource {
  init(_ record: SourceRecord) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(record) else {
      preconditionFailure("a number that is none in the record of \(record.file)")
    }
    self.init(
      file: record.file, sha256: record.sha256, records: record.records, counted: record.counted,
      reading: String(decoding: data, as: UTF8.self))
  }

  /// How the file was read; `nil` when the archive does not say it in a way that is understood.
  var record: SourceRecord? {
    try? JSONDecoder().decode(SourceRecord.self, from: Data(reading.utf8))
  }
}
