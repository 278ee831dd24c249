public import Diagnostics

/// What a reader met on its way; complete once it has reached the end.
public struct ReadFindings: Sendable, Hashable {
  /// Records read, header rows and skipped ones included.
  public internal(set) var records = 0
  /// Lines with nothing, or only blanks, on them.
  public internal(set) var blankLines = 0
  /// NUL bytes of the file; none of them is part of a cell.
  public internal(set) var nulBytes = 0
  /// Records that end with a line feed alone.
  public internal(set) var lineFeeds = 0
  /// Records that end with a carriage return alone.
  public internal(set) var carriageReturns = 0
  /// Records that end with a carriage return and a line feed.
  public internal(set) var pairs = 0
  /// The repaired places, at most ``problemLimit`` of them, in the order of the file.
  public internal(set) var problems: [Problem] = []
  /// How many places were repaired, listed or not.
  public internal(set) var problemCount = 0

  /// How many problems are listed at most.
  public static let problemLimit = 50

  public init() {}

  mutating func take(_ tally: RecordTally) {
    records = tally.records
    blankLines = tally.blankLines
    lineFeeds = tally.lineFeeds
    carriageReturns = tally.carriageReturns
    pairs = tally.pairs
  }
}
