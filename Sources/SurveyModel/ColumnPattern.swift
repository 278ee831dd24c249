/// A column title with `*` for any run of characters, as a questionnaire lists it.
///
/// Letter case, full-width forms, and how blanks were typed do not count: line breaks, no-break
/// spaces and runs of blanks are one space, zero-width characters are nothing, blanks at the ends
/// are dropped. Composed and decomposed letters are equal.
///
/// ```swift
/// ColumnPattern("Overall, how useful*").matches("OVERALL, how\nuseful was it?")  // true
/// ```
public struct ColumnPattern: Sendable, Hashable {
  /// The pattern as written.
  public let text: String
  private let folded: [FoldedCharacter]

  public init(_ text: String) {
    self.text = text
    folded = Self.fold(text)
  }

  /// What a title must fold to, for a pattern without `*`; `nil` with one.
  package var key: String? {
    folded.contains(.star) ? nil : String(folding: folded)
  }

  /// Whether nothing but `*` is left, so that every title matches.
  public var matchesEverything: Bool { !folded.isEmpty && folded.allSatisfy { $0 == .star } }

  /// Whether the whole of `header` has the form of the pattern.
  ///
  /// - Complexity: O(*n*) for a pattern without `*`; with stars at most O(*n* · *m*), where *m* is
  ///   the length of the longest piece between two stars.
  public func matches(_ header: String) -> Bool { matches(folded: Self.fold(header)) }

  /// As ``matches(_:)``, for a title that many patterns are tried on: folded once.
  package func matches(folded title: [FoldedCharacter]) -> Bool {
    var at = 0
    var position = 0
    // Where the latest star stands and how much of the title it has taken. Earlier stars never
    // need to take more: what follows them was found at the earliest place.
    var star: (pattern: Int, title: Int)?
    while at < title.count {
      if position < folded.count, folded[position] == .star {
        star = (position, at)
        position += 1
      } else if position < folded.count, folded[position] == title[at] {
        position += 1
        at += 1
      } else if let last = star {
        star = (last.pattern, last.title + 1)
        position = last.pattern + 1
        at = last.title + 1
      } else {
        return false
      }
    }
    return folded[position...].allSatisfy { $0 == .star }
  }

  /// The characters that count.
  package static func fold(_ text: String) -> [FoldedCharacter] {
    var scalars = String.UnicodeScalarView()
    var blankIsDue = false
    for scalar in text.unicodeScalars where !scalar.hasNoWidth {
      if scalar.properties.isWhitespace {
        blankIsDue = !scalars.isEmpty
      } else {
        if blankIsDue { scalars.append(" ") }
        blankIsDue = false
        scalars.append(scalar.halfWidth)
      }
    }
    return String(scalars).lowercased().map(FoldedCharacter.init)
  }
}

extension Unicode.Scalar {
  /// Zero-width spaces and joiners, the byte-order mark, and the soft hyphen.
  fileprivate var hasNoWidth: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// The ASCII twin of a full-width form; any other scalar itself.
  fileprivate var halfWidth: Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(value) else { return self }
    return Unicode.Scalar(value - 0xFEE0) ?? self
  }
}
