extension Problem {
  /// The problem as text for a terminal: sentence, place, line with caret, and the way out.
  ///
  /// Control characters of the input are shown escaped, never passed on.
  public var text: String { text(in: .english) }

  /// The same in another language; the code stays as it is.
  public func text(in catalogue: MessageCatalogue) -> String {
    func say(_ message: Message) -> String { message.text(in: catalogue) }
    var lines = ["\(say(severity.name)): \(say(sentence)) [\(code)]"]
    let gutter = String(repeating: " ", count: place?.line.map { String($0).count } ?? 1)
    if let place {
      lines.append("\(gutter)--> \(say(place.message))")
    }
    if let excerpt, let line = place?.line {
      let (before, marked) = excerpt.shownLengths
      lines.append("\(gutter) |")
      lines.append("\(line) | \(excerpt.text)")
      lines.append(
        "\(gutter) | " + String(repeating: " ", count: before)
          + String(repeating: "^", count: max(1, marked)))
    }
    if let expected { lines.append("\(gutter) = \(say("expected")): \(say(expected))") }
    if let help { lines.append("\(gutter) = \(say("help")): \(say(help))") }
    if let closing { lines.append(say(closing)) }
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

extension Problem.Severity {
  fileprivate var name: Message { Message(stringLiteral: rawValue) }
}

extension Place {
  /// `file.csv:18:8, column “q07”`
  fileprivate var message: Message {
    // A message, because standard input is no name of a file.
    let file = Message(stringLiteral: file)
    let numbers = [line, line == nil ? nil : column].compactMap { $0.map { ":\($0)" } }.joined()
    return header.map { "\(file)\(numbers), column “\($0)”" } ?? "\(file)\(numbers)"
  }
}
