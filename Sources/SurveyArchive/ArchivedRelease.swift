/// An annex that was written from the archive and may have been handed out.
public struct ArchivedRelease: Sendable, Hashable {
  /// When, in ISO 8601.
  public var writtenAt: String
  /// `annex`, `comparison` or `series`.
  public var kind: String
  /// What it was written with, such as `by` and `detail`.
  public var options: [String: String]
  /// The numbers that it tells, by their names, of each seminar by its key. They stay when a seminar is
  /// removed: the annex is still out there.
  public var counts: [String: [String: Int]]

  public init(
    writtenAt: String, kind: String, options: [String: String] = [:],
    counts: [String: [String: Int]]
  ) {
    self.writtenAt = writtenAt
    self.kind = kind
    self.options = options
    self.counts = counts
  }

  /// Keys of the seminars in it, sorted.
  public var seminars: [String] { counts.keys.sorted() }
}

/// Numbers that one annex or several told of a seminar.
public struct ReleasedCounts: Sendable, Hashable {
  /// The key of the seminar.
  public var seminar: String
  /// When the last annex with these numbers was written, in ISO 8601.
  public var writtenAt: String
  /// By their names.
  public var counts: [String: Int]
}
