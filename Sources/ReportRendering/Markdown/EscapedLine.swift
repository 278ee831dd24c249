/// One line of text on its way into Markdown.
struct EscapedLine {
  private(set) var text = ""
  private let scalars: [Unicode.Scalar]
  /// Where the line's first character other than space or tab stands.
  private let lead: Int
  /// Behind the line's last character other than space or tab.
  private let end: Int

  init(_ line: Substring) {
    scalars = Array(line.unicodeScalars)
    lead = scalars.firstIndex { $0 != " " && $0 != "\t" } ?? scalars.count
    end = scalars.lastIndex { $0 != " " && $0 != "\t" }.map { $0 + 1 } ?? 0
    let listMark = lead + listMarkLength
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "\t": text += "&#9;"
      case " ": text += keepsSpace(at: index) ? " " : "&#32;"
      default:
        let marksBlock =
          index == lead && Self.blockMarks.contains(scalar)
          || index == listMark && (scalar == "." || scalar == ")")
        if marksBlock || isActive(scalar, at: index) { text += "\\" }
        text.unicodeScalars.append(scalar)
        // GitHub links what looks like an e-mail address even when it is escaped; an empty comment
        // in it is the one mark that leaves no trace in the text.
        if scalar == "@", isWordLike(index - 1), isWordLike(index + 1) { text += "<!-- -->" }
      }
    }
  }

  /// Characters that are never left bare.
  private static let active = Set("\\`*_{}[]<>#|$^~\"'@".unicodeScalars)

  /// Characters that begin a block: list, underlined heading, definition, title, numbered example.
  private static let blockMarks = Set("+-=:%(".unicodeScalars)

  private func isActive(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    let before = self.scalar(at: index - 1)
    let after = self.scalar(at: index + 1)
    switch scalar {
    case "&": return after == "#" || isWordLike(index + 1)
    case "!": return after == "["
    case "-": return before == "-" || after == "-"
    case ".":
      return before == "." || after == "." || isLetter(index - 1) && isLetter(index + 1)
    case ":":
      if let after, "/+-_".unicodeScalars.contains(after) { return true }
      return isWordLike(index + 1) && !(isDigit(index - 1) && isDigit(index + 1))
        || index == 5 && String(String.UnicodeScalarView(scalars[..<5])).lowercased() == "table"
    default: return Self.active.contains(scalar)
    }
  }

  /// How many characters at the line's beginning number a list item: “1986.”, “a)”, “iv.”.
  private var listMarkLength: Int {
    let mark = scalars[lead...].prefix { $0.isASCII && $0.properties.isAlphabetic || $0.isDigit }
    let isNumber = mark.allSatisfy(\.isDigit)
    let isRoman = mark.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }
    guard !mark.isEmpty, isNumber || isRoman || mark.count == 1 else { return -1 }
    guard let after = scalar(at: mark.endIndex + 1) else { return mark.count }
    return after == " " || after == "\t" ? mark.count : -1
  }

  /// Whether Markdown keeps a space: neither at an end of the line nor behind another one.
  private func keepsSpace(at index: Int) -> Bool {
    index > lead && index < end && scalar(at: index - 1) != " "
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func isDigit(_ index: Int) -> Bool { scalar(at: index)?.isDigit == true }

  private func isLetter(_ index: Int) -> Bool {
    scalar(at: index)?.properties.isAlphabetic == true
  }

  private func isWordLike(_ index: Int) -> Bool { isLetter(index) || isDigit(index) }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
