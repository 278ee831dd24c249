/// A file that answers of a seminar came from.
public struct ArchivedSource: Sendable, Hashable {
  public var file: String
  public var sha256: String
  public var records: Int
  public var counted: Int
  /// How it was read, as a JSON object: tool, encoding, what was left out with its lines, columns.
  public var reading: String

  public init(file: String, sha256: String, records: Int, counted: Int, reading: String) {
    self.file = file
    self.sha256 = sha256
    self.records = records
    self.counted = counted
    self.reading = reading
  }
}
