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
      let marked = excerpt.marked
      lines.append("\(gutter) |")
      lines.append("\(line) | \(excerpt.text)")
      lines.append(
        "\(gutter) | " + String(repeating: " ", count: marked.lowerBound)
          + String(repeating: "^", count: max(1, marked.count)))
    }
    if let expected { lines.append("\(gutter) = expected: \(expected)") }
    if let help { lines.append("\(gutter) = help: \(help)") }
    if let closing { lines.append(closing) }
    return lines.map { $0.printable() }.joined(separator: "\n")
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
