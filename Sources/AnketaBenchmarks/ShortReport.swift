/// An annex of thirty responses: what the whole process takes, for each format that people wait for.
enum ShortReport: String, CaseIterable {
  case html, docx, xlsx

  /// What it is to take at most, in seconds of user and system time.
  var mark: Double {
    switch self {
    case .html: 0.015
    case .docx: 0.025
    case .xlsx: 0.040
    }
  }

  var title: String { "30 responses to \(rawValue.uppercased())" }
}
