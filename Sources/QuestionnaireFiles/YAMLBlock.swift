/// A piece of YAML to be written.
indirect enum YAMLBlock {
  case text(String)
  case integer(Int)
  case boolean(Bool)
  /// A number with no more decimals than it needs.
  case number(Double)
  /// The same with a percent sign behind it.
  case percent(Double)
  case list([YAMLBlock])
  case map([(key: String, value: YAMLBlock)])
  /// Written in brackets on one line when it fits.
  case compact(YAMLBlock)
  /// With lines of comment above.
  case commented(String, YAMLBlock)

  /// Widest line with brackets, in characters.
  private static let width = 100

  /// The lines of the block, the first without its indentation.
  func lines(indent: Int, used: Int) -> [String] {
    if let line = inline, line.count + used <= Self.width || isScalar { return [line] }
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    switch self {
    case .text, .integer, .number, .percent, .boolean: break
    case .compact(let block): return block.lines(indent: indent, used: used)
    case .commented(_, let block): return block.lines(indent: indent, used: used)
    case .list(let blocks):
      for block in blocks {
        lines += block.comment.map { margin + $0 }
        let inner = block.lines(indent: indent + 2, used: indent + 2)
        lines.append("\(margin)- \(inner[0].drop { $0 == " " })")
        lines += inner.dropFirst()
      }
    case .map(let entries):
      for (key, value) in entries {
        let label = "\(margin)\(YAMLScalar.written(key, inBrackets: false)):"
        lines += value.comment.map { margin + $0 }
        let inner = value.lines(indent: indent + 2, used: label.count + 1)
        if inner.count == 1, value.isScalar || value.inline == inner[0] {
          lines.append("\(label) \(inner[0])")
        } else {
          lines.append(label)
          lines += inner
        }
      }
    }
    return lines
  }

  private var isScalar: Bool {
    switch self {
    case .text, .integer, .number, .percent, .boolean: true
    case .list(let blocks): blocks.isEmpty
    case .map(let entries): entries.isEmpty
    case .compact(let block), .commented(_, let block): block.isScalar
    }
  }

  /// The block on one line, when it may stand so.
  private var inline: String? {
    switch self {
    case .text(let text): YAMLScalar.written(text, inBrackets: false)
    case .integer, .number, .percent, .boolean: flow
    case .list(let blocks): blocks.isEmpty ? flow : nil
    case .map(let entries): entries.isEmpty ? flow : nil
    case .compact(let block): block.flow
    case .commented(_, let block): block.inline
    }
  }

  private var flow: String {
    switch self {
    case .text(let text): YAMLScalar.written(text, inBrackets: true)
    case .integer(let number): String(number)
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .number(let number): number.shortest
    case .percent(let number): number.shortest + "%"
    case .list(let blocks): "[" + blocks.map(\.flow).joined(separator: ", ") + "]"
    case .map(let entries):
      "{"
        + entries.map { "\(YAMLScalar.written($0.key, inBrackets: true)): \($0.value.flow)" }
        .joined(separator: ", ") + "}"
    case .compact(let block), .commented(_, let block): block.flow
    }
  }

  private var comment: [String] {
    if case .commented(let text, _) = self { commentLines(text) } else { [] }
  }
}

/// The lines of a comment, each behind its `#`; what is no printable text is left out.
func commentLines(_ text: String) -> [String] {
  text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
    let shown = line.unicodeScalars.filter {
      $0.properties.generalCategory != .control && ($0.value & 0xFFFE) != 0xFFFE
        && $0 != "\u{FEFF}"
    }
    let text = String(shown)
    return text.isEmpty ? "#" : "# \(text)"
  }
}
