/// One thing that is wrong with an input, told so that its reader can mend it.
///
/// A problem says what is wrong in a sentence, where, what was expected, and a way out. It may
/// quote an answer to a closed item; it never quotes an open answer or a name: a place is enough.
public struct Problem: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, Comparable {
    /// Worth knowing; nothing was lost.
    case note
    /// Something was repaired, guessed or left out.
    case warning
    /// The input cannot be used as it is.
    case error

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  }

  /// A stable, readable identifier in kebab-case, such as `unknown-response-option`.
  public var code: String
  public var severity: Severity
  /// One sentence in the reader's words, without a full stop at the end.
  public var sentence: Message
  public var place: Place?
  public var excerpt: Excerpt?
  /// What would have been right.
  public var expected: Message?
  /// What to do.
  public var help: Message?
  /// A closing line, such as how often the same problem occurs elsewhere.
  public var closing: Message?

  public init(
    _ severity: Severity, _ code: String, _ sentence: Message, at place: Place? = nil,
    excerpt: Excerpt? = nil, expected: Message? = nil, help: Message? = nil, closing: Message? = nil
  ) {
    self.code = code
    self.severity = severity
    self.sentence = sentence
    self.place = place
    self.excerpt = excerpt
    self.expected = expected
    self.help = help
    self.closing = closing
  }
}

/// Where in a file something stands. Lines and columns count from 1; a column counts Unicode
/// scalars.
public struct Place: Sendable, Hashable {
  public var file: String
  public var line: Int?
  public var column: Int?
  /// The title of the table column, where there is one.
  public var header: String?

  public init(file: String, line: Int? = nil, column: Int? = nil, header: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.header = header
  }
}

/// A piece of one line with the part in question marked.
public struct Excerpt: Sendable, Hashable {
  /// The line as it is shown; neighbours that may hold open answers are already left out.
  public var text: String
  /// The marked part, in Unicode scalars of `text`.
  public var marked: Range<Int>

  public init(_ text: String, marking marked: Range<Int>) {
    self.text = text
    self.marked = marked
  }
}

/// The problems that ended a piece of work, all of one file together.
public struct Problems: Error, Sendable, Hashable {
  public var list: [Problem]

  public init(_ list: [Problem]) { self.list = list }
  public init(_ problem: Problem) { self.list = [problem] }
}
