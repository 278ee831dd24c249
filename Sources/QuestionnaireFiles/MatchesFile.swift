public import Diagnostics
public import SurveyModel

/// What a person says of the items of a series: which of them ask the same, though they were reworded.
public struct MatchesFile: Sendable, Hashable {
  /// An earlier item and a later one, each by its key or its text.
  public struct Pair: Sendable, Hashable {
    public var earlier: String
    public var later: String
    /// `nil` while nobody has decided.
    public var verdict: ConfirmedMatch.Verdict?
    /// Where it was read.
    public var place: Place?
    public var excerpt: Excerpt?

    public init(
      _ earlier: String, _ later: String, _ verdict: ConfirmedMatch.Verdict?,
      at place: Place? = nil,
      excerpt: Excerpt? = nil
    ) {
      self.earlier = earlier
      self.later = later
      self.verdict = verdict
      self.place = place
      self.excerpt = excerpt
    }
  }

  public var series: String?
  public var pairs: [Pair]

  public init(series: String? = nil, pairs: [Pair]) {
    self.series = series
    self.pairs = pairs
  }
}

/// What came of reading a file of matches.
public struct MatchesReading: Sendable {
  /// `nil` when a problem is an error.
  public var file: MatchesFile?
  /// Everything that is wrong with the file, from top to bottom.
  public var problems: [Problem]

  /// The file, when there is one.
  ///
  /// - Throws: All problems, when one of them is an error.
  public func get() throws(Problems) -> MatchesFile {
    guard let file else { throw Problems(problems) }
    return file
  }
}

/// Reads a file of matches from YAML text. All faults are told together, as of a questionnaire.
///
/// - Parameters:
///   - yaml: The text of the file, of at most ``largestQuestionnaireFile`` bytes.
///   - file: The name of the file, for messages.
public func readMatches(yaml: String, file: String) -> MatchesReading {
  do throws(Problems) {
    let empty = Problem(
      .error, "empty-file", "the file holds no matches", at: Place(file: file),
      help: "`anketa series match SERIES --write FILE` writes one to fill in")
    var reader = MatchesReader(try YAMLFile(yaml, file: file, empty: empty))
    return reader.read()
  } catch {
    return MatchesReading(file: nil, problems: error.list)
  }
}

/// Reads a file of matches.
public func readMatches(at path: String) -> MatchesReading {
  do throws(Problems) {
    return readMatches(yaml: try YAMLFile.text(at: path), file: path)
  } catch {
    return MatchesReading(file: nil, problems: error.list)
  }
}

/// Writes matches as YAML text that ``readMatches(yaml:file:)`` reads back unchanged.
///
/// - Parameters:
///   - heading: Lines of comment for the top of the file, without `#`.
///   - comments: Lines of comment above each pair.
/// - Returns: The text, with LF at the end of every line.
public func yaml(of file: MatchesFile, heading: [String] = [], comments: [String] = []) -> String {
  var lines = heading.flatMap(commentLines)
  if !lines.isEmpty { lines.append("") }
  let pairs = file.pairs.enumerated().map { place, pair in
    let block = YAMLBlock.map([
      ("earlier", .text(pair.earlier)), ("later", .text(pair.later)),
      ("verdict", .text(pair.verdict?.rawValue ?? MatchesReader.undecided)),
    ])
    return comments.indices.contains(place) ? .commented(comments[place], block) : block
  }
  lines += YAMLBlock.map([("anketa-matches", .integer(MatchesReader.format))])
    .lines(indent: 0, used: 0)
  if let series = file.series {
    lines += YAMLBlock.map([("series", .text(series))]).lines(indent: 0, used: 0)
  }
  lines += [""] + YAMLBlock.map([("matches", .list(pairs))]).lines(indent: 0, used: 0)
  return lines.joined(separator: "\n") + "\n"
}
