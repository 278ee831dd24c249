internal import Diagnostics

/// The text of one questionnaire file, cut into lines so that a problem can show its place.
///
/// Lines end where YAML 1.1 ends them: at LF, CR, CR LF, NEL, and the line and paragraph separators.
struct SourceText {
  let file: String
  let lines: [[Unicode.Scalar]]

  init(_ text: String, file: String) {
    self.file = file
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    self.lines = lines
  }

  /// The scalar at a line and column counted from 1; `nil` past the end of the line.
  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    guard lines.indices.contains(line - 1), lines[line - 1].indices.contains(column - 1) else {
      return nil
    }
    return lines[line - 1][column - 1]
  }

  /// `position` with the length of the word that begins there: up to a blank, comma or bracket.
  func word(at position: Position) -> Position {
    var position = position
    position.length = 0
    while let scalar = scalar(line: position.line, column: position.column + position.length),
      !scalar.properties.isWhitespace, !",[]{}".unicodeScalars.contains(scalar)
    {
      position.length += 1
    }
    position.length = max(1, position.length)
    return position
  }

  /// What stands at `position`.
  func text(at position: Position) -> String {
    var text = String.UnicodeScalarView()
    for offset in 0..<position.length {
      if let scalar = scalar(line: position.line, column: position.column + offset) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  func place(_ position: Position) -> Place {
    Place(file: file, line: position.line, column: position.column)
  }

  /// The line of `position` with its part marked, cut at both ends when it is long.
  func excerpt(_ position: Position) -> Excerpt? {
    guard lines.indices.contains(position.line - 1) else { return nil }
    let line = lines[position.line - 1]
    let start = min(position.column - 1, line.count)
    let end = max(start, min(start + position.length, line.count))
    let shownFrom = line.count > Self.width ? max(0, start - Self.width / 3) : 0
    let shownTo = min(line.count, shownFrom + Self.width)
    var shown = shownFrom > 0 ? "…" : ""
    let offset = shown.unicodeScalars.count - shownFrom
    // A control would be escaped when shown, and the caret would stand beside its place.
    for scalar in line[shownFrom..<shownTo] {
      shown.unicodeScalars.append(
        scalar == "\t" ? "→" : scalar.steersDisplay ? "\u{FFFD}" : scalar)
    }
    if shownTo < line.count { shown += "…" }
    return Excerpt(shown, marking: (start + offset)..<(min(end, shownTo) + offset))
  }

  /// Longest piece of a line that is shown, in scalars.
  private static let width = 100
}

/// A stretch of one line. Line and column count from 1, in Unicode scalars.
struct Position: Hashable, Comparable {
  var line: Int
  var column: Int
  var length = 1

  static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
