internal import ReportModel

/// The document as far as it is written; blocks are set apart by an empty line.
struct MarkdownDocument {
  private(set) var markdown = ""
  /// The annex's language; comments in another one are marked.
  let language: String
  private var endsWithList = false

  init(language: String) {
    self.language = language
  }

  /// - Parameter block: Markdown without a line feed at its end; nothing is written for an empty one.
  mutating func writeBlock(_ block: String) {
    guard !block.isEmpty else { return }
    if !markdown.isEmpty { markdown += "\n" }
    markdown += block + "\n"
    endsWithList = false
  }

  mutating func writeHeading(_ text: String, level: Int) {
    let line = MarkdownText.line(text)
    let marks = String(repeating: "#", count: min(level, 6))
    writeBlock("\(marks) \(line.isEmpty ? "&nbsp;" : line)")
  }

  mutating func write(_ section: Annex.Section, level: Int) {
    writeHeading(section.heading, level: level)
    for block in section.blocks {
      write(block)
    }
    for subsection in section.subsections {
      write(subsection, level: level + 1)
    }
  }

  private mutating func write(_ block: Annex.Block) {
    switch block {
    case .paragraph(let text), .note(let text): writeBlock(MarkdownText.text(text))
    case .statement(let statement): writeBlock(MarkdownText.text(statement.printed))
    case .subline(let text):
      let text = MarkdownText.text(text)
      writeBlock(text.isEmpty ? "" : "*\(text)*")
    case .inLanguage(_, let block): write(block)
    case .list(let items): writeList(items.map { MarkdownText.text($0, indent: "  ") })
    case .facts(let facts): write(facts)
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .comments(let comments):
      for comment in comments {
        write(comment)
      }
    }
  }

  mutating func write(_ facts: [Annex.Fact]) {
    writeList(
      facts.map { fact in
        let name = MarkdownText.line(fact.name)
        let value = MarkdownText.text(fact.value, indent: "  ")
        return name.isEmpty ? value : "**\(name):** \(value)"
      })
  }

  private mutating func writeList(_ items: [String]) {
    guard !items.isEmpty else { return }
    // Two lists in a row would become one.
    if endsWithList { writeBlock("<!-- -->") }
    writeBlock(items.map { "- \($0.isEmpty ? "&nbsp;" : $0)" }.joined(separator: "\n"))
    endsWithList = true
  }

  /// An answer as a block quote of its own, with its language and its count behind it.
  private mutating func write(_ comment: Annex.Comment) {
    var marks: [String] = []
    if comment.count > 1 { marks.append("×\(comment.count)") }
    if let code = comment.language, code != language, !code.isEmpty {
      marks.append(MarkdownText.line(code))
    }
    let text = MarkdownText.text(comment.text, indent: "> ")
    let mark = marks.isEmpty ? "" : " *(\(marks.joined(separator: ", ")))*"
    writeBlock("> \(text.isEmpty ? "&nbsp;" : text)\(mark)")
  }

  /// “**Table 3.** Caption”
  mutating func writeCaption(_ label: String, _ caption: String) {
    let label = MarkdownText.line(label)
    let caption = MarkdownText.line(caption)
    writeBlock(label.isEmpty ? caption : "**\(label).** \(caption)")
  }
}
