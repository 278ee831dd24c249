/// Paragraphs that the organisers write themselves, by the places of the annex where they belong.
public struct OwnText: Sendable, Hashable {
  public struct Part: Sendable, Hashable {
    /// As typed; empty for what stands before the first heading.
    public var heading: String
    /// Of the heading in the file, from 1.
    public var line: Int
    /// Paragraphs and lists, word for word.
    public var blocks: [Annex.Block]

    public init(heading: String, line: Int, blocks: [Annex.Block] = []) {
      self.heading = heading
      self.line = line
      self.blocks = blocks
    }
  }

  /// In the order of the file; headings with nothing under them are left out.
  public let parts: [Part]

  /// Reads a small part of Markdown: headings that begin with `#`, paragraphs, lists of `-` or `*`, and HTML
  /// comments, which are left out. Every other mark stays as it was typed.
  ///
  /// - Throws: ``UnclosedComment``, since all behind it would be lost.
  public init(markdown: String) throws(UnclosedComment) {
    var reader = OwnTextReader()
    for (number, line) in try Self.linesWithoutComments(markdown) { reader.take(line, at: number) }
    parts = reader.finished()
  }

  /// A comment that does not end.
  public struct UnclosedComment: Error {
    /// Where it begins, from 1.
    public let line: Int
  }

  /// The lines with their numbers; a line that held nothing but a comment is left out.
  private static func linesWithoutComments(
    _ text: String
  ) throws(UnclosedComment) -> [(number: Int, text: String)] {
    var lines: [(Int, String)] = []
    var openedAt: Int?
    let all = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in all.enumerated() {
      var rest = line[...]
      var kept = ""
      var hadComment = openedAt != nil
      while true {
        if openedAt != nil {
          guard let end = rest.firstRange(of: "-->") else { break }
          rest = rest[end.upperBound...]
          openedAt = nil
        } else if let start = rest.firstRange(of: "<!--") {
          kept += rest[..<start.lowerBound]
          rest = rest[start.upperBound...]
          openedAt = index + 1
          hadComment = true
        } else {
          kept += rest
          break
        }
      }
      if !hadComment || !kept.allSatisfy(\.isWhitespace) { lines.append((index + 1, kept)) }
    }
    if let openedAt { throw UnclosedComment(line: openedAt) }
    return lines
  }
}
