/// Widths of text and where its lines end, from font metrics that are a safe bound.
enum TextMeasure {
  /// The width of one line, in the unit of `size`.
  static func width(of text: some StringProtocol, size: Double) -> Double {
    let hundredths = text.unicodeScalars.reduce(0) { $0 + AdvanceWidths.hundredths(of: $1) }
    return Double(hundredths) * size / 100
  }

  /// The lines of a text that must not be wider than `width`.
  ///
  /// Lines end at spaces, else after a hyphen, dash or slash, else, for a word longer than the
  /// line, between any two characters. No character is lost, apart from the spaces at line ends.
  ///
  /// - Returns: At least one line; a single character may be wider than `width`.
  static func lines(of text: String, width: Double, size: Double) -> [String] {
    let text = MarkupText.visible(text)
    var lines: [String] = []
    var line = ""
    var lineWidth = 0.0
    let spaceWidth = Self.width(of: " ", size: size)
    for word in text.split(whereSeparator: \.isBreakingSpace) {
      var gap = line.isEmpty ? "" : " "
      for piece in pieces(of: word, width: width, size: size) {
        let pieceWidth = Self.width(of: piece, size: size)
        let gapWidth = gap.isEmpty ? 0 : spaceWidth
        if !line.isEmpty, lineWidth + gapWidth + pieceWidth > width {
          lines.append(line)
          (line, lineWidth) = (piece, pieceWidth)
        } else {
          line += gap + piece
          lineWidth += gapWidth + pieceWidth
        }
        gap = ""
      }
    }
    lines.append(line)
    return lines
  }

  /// The parts of a word between which a line may end.
  private static func pieces(of word: Substring, width: Double, size: Double) -> [String] {
    if !word.unicodeScalars.contains(where: \.endsPiece), Self.width(of: word, size: size) <= width
    {
      return [String(word)]
    }
    var pieces: [String] = []
    var piece = ""
    var pieceWidth = 0.0
    for character in word {
      let characterWidth = Self.width(of: String(character), size: size)
      if !piece.isEmpty, pieceWidth + characterWidth > width {
        pieces.append(piece)
        (piece, pieceWidth) = ("", 0)
      }
      piece.append(character)
      pieceWidth += characterWidth
      // “3.9–4.6” and “1/2” stay whole: a break looks like a word's end only between letters.
      let tail = piece.unicodeScalars.suffix(2)
      if tail.last?.endsPiece == true, tail.first?.properties.isAlphabetic == true {
        pieces.append(piece)
        (piece, pieceWidth) = ("", 0)
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }
}

extension Character {
  /// White space at which a line may end; a no-break space holds its words together.
  fileprivate var isBreakingSpace: Bool {
    isWhitespace && self != "\u{A0}" && self != "\u{202F}" && self != "\u{2007}"
  }
}

extension Unicode.Scalar {
  /// Hyphen, slash or dash: a line may end behind it.
  fileprivate var endsPiece: Bool { self == "-" || self == "/" || self == "–" || self == "—" }
}
