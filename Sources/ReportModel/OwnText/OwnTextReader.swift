/// Puts the lines of a text together to headings, paragraphs and lists.
struct OwnTextReader {
  private var parts: [OwnText.Part] = []
  private var paragraph = ""
  private var items: [String] = []
  /// Whether an empty line ended the last item, so that a line that is no item begins a paragraph.
  private var isItemClosed = false

  mutating func take(_ line: String, at number: Int) {
    let text = line.trimmingWhitespace()
    if let heading = Self.heading(text) {
      endBlocks()
      parts.append(OwnText.Part(heading: heading, line: number))
    } else if text.isEmpty {
      endParagraph()
      isItemClosed = true
    } else if let item = Self.item(text) {
      endParagraph()
      items.append(item)
      isItemClosed = false
    } else if !items.isEmpty, !isItemClosed || line.first?.isWhitespace == true {
      items[items.count - 1] = Self.joined(items[items.count - 1], text, line)
      isItemClosed = false
    } else {
      endList()
      if parts.isEmpty { parts.append(OwnText.Part(heading: "", line: number)) }
      paragraph = Self.joined(paragraph, text, line)
    }
  }

  mutating func finished() -> [OwnText.Part] {
    endBlocks()
    return parts.filter { !$0.blocks.isEmpty }
  }

  private mutating func endBlocks() {
    endParagraph()
    endList()
  }

  private mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    add(.paragraph(paragraph.trimmingWhitespace()))
    paragraph = ""
  }

  private mutating func endList() {
    guard !items.isEmpty else { return }
    add(.list(items.map { $0.trimmingWhitespace() }))
    items = []
  }

  private mutating func add(_ block: Annex.Block) {
    if parts.isEmpty { parts.append(OwnText.Part(heading: "", line: 1)) }
    parts[parts.count - 1].blocks.append(block)
  }

  /// `## Introduction ##` without its marks; `nil` for every other line. A number sign without a space behind
  /// it is text: “#1”.
  private static func heading(_ line: String) -> String? {
    let marks = line.prefix { $0 == "#" }
    guard (1...6).contains(marks.count) else { return nil }
    let rest = line.dropFirst(marks.count)
    guard let first = rest.first, first.isWhitespace else { return nil }
    var text = rest.trimmingWhitespace()
    let end = text.reversed().prefix { $0 == "#" }.count
    if end > 0, text.dropLast(end).last?.isWhitespace == true {
      text = text.dropLast(end).trimmingWhitespace()
    }
    return text
  }

  private static func item(_ line: String) -> String? {
    guard let mark = line.first, mark == "-" || mark == "*",
      line.dropFirst().first?.isWhitespace == true
    else { return nil }
    return line.dropFirst(2).trimmingWhitespace() + (line.endsInBreak ? "\n" : "")
  }

  /// Lines of one paragraph are one text; two spaces at a line's end keep the break, as in Markdown.
  private static func joined(_ text: String, _ next: String, _ line: String) -> String {
    let gap = text.isEmpty || text.hasSuffix("\n") ? "" : " "
    return text + gap + next + (line.endsInBreak ? "\n" : "")
  }
}

extension StringProtocol {
  fileprivate var endsInBreak: Bool { hasSuffix("  ") }

  func trimmingWhitespace() -> String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
