extension Problem {
  /// The problem as text for a terminal: sentence, place, line with caret, and the way out.
  ///
  /// Control characters of the input are shown escaped, never passed on.
  public var text: String {
    var lines = ["\(severity.rawValue): \(sentence) [\(code)]"]
    let gutter = String(repeating: " ", count: place?.line.map { String($0).count } ?? 1)
    if let place {
      lines.append("\(gutter)--> \(place.text)")
    }
    if let excerpt, let line = place?.line {
      let (before, marked) = excerpt.shownLengths
      lines.append("\(gutter) |")
      lines.append("\(line) | \(excerpt.text)")
      lines.append(
        "\(gutter) | " + String(repeating: " ", count: before)
          + String(repeating: "^", count: max(1, marked)))
    }
    if let expected { lines.append("\(gutter) = expected: \(expected)") }
    if let help { lines.append("\(gutter) = help: \(help)") }
    if let closing { lines.append(closing) }
    return lines.map { $0.printable() }.joined(separator: "\n")
  }
}

extension Excerpt {
  /// How many characters stand before the marked part and in it, once controls are written out.
  fileprivate var shownLengths: (before: Int, marked: Int) {
    func length(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text).printable().unicodeScalars.count
    }
    let scalars = text.unicodeScalars
    return (
      length(scalars.prefix(marked.lowerBound)),
      length(scalars.dropFirst(marked.lowerBound).prefix(marked.count))
    )
  }
}

extension Place {
  /// `file.csv:18:8, column “q07”`
  public var text: String {
    var text = file
    if let line {
      text += ":\(line)"
      if let column { text += ":\(column)" }
    }
    if let header { text += ", column “\(header)”" }
    return text
  }
}
