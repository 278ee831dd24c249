/// An annex that was written from the archive and may have been handed out.
public struct ArchivedRelease: Sendable, Hashable {
  /// When, in ISO 8601.
  public var writtenAt: String
  /// `annex`, `comparison` or `series`.
  public var kind: String
  /// Keys of the seminars in it. They stay when a seminar is removed: the annex is still out there.
  public var seminars: [String]
  /// What it was written with, such as `by` and `detail`.
  public var options: [String: String]
  /// What it lets people count: by group, how many responses.
  public var counts: [String: Int]

  public init(
    writtenAt: String, kind: String, seminars: [String], options: [String: String] = [:],
    counts: [String: Int] = [:]
  ) {
    self.writtenAt = writtenAt
    self.kind = kind
    self.seminars = seminars
    self.options = options
    self.counts = counts
  }
}
