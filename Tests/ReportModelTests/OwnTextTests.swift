import Testing

@testable import ReportModel

@Suite("The organisers' own text") struct OwnTextTests {
  static let content = SampleAnswers.content(answered: 30)
  static let annexes = Phrases.all.map { Annex(content, in: $0) }

  static func written(_ markdown: String) throws -> Annex {
    let placed = PlacedText(try OwnText(markdown: markdown), in: annexes)
    return annexes[0].adding(placed)
  }

  @Test func `is read as headings, paragraphs and lists, and comments are left out`() throws {
    let text = try OwnText(
      markdown: """
        Before any heading.
        <!-- a hint
        ## Not a heading
        -->
        ## Our response ##
        One line
        and the next <!-- not this --> of *it*.

        - first
          goes on
        - second

        After the list.
        ### Empty
        #1 is no heading
        """)
    #expect(text.parts.map(\.heading) == ["", "Our response", "Empty"])
    #expect(text.parts.map(\.line) == [1, 5, 14])
    #expect(
      text.parts.map(\.blocks) == [
        [.paragraph("Before any heading.")],
        [
          .paragraph("One line and the next  of *it*."), .list(["first goes on", "second"]),
          .paragraph("After the list."),
        ], [.paragraph("#1 is no heading")],
      ])
  }

  @Test func `reads lines that Windows ends, and keeps a break that is asked for`() throws {
    let text = try OwnText(markdown: "# A\r\none  \r\ntwo\r\n")
    #expect(text.parts == [.init(heading: "A", line: 1, blocks: [.paragraph("one\ntwo")])])
  }

  @Test func `is refused where a comment has no end`() {
    let fault = #expect(throws: OwnText.UnclosedComment.self) {
      try OwnText(markdown: "# A\ntext\n<!-- hint\nlost")
    }
    #expect(fault?.line == 3)
  }

  @Test(arguments: Phrases.all)
  func `finds its place by a heading in any language`(phrases: Phrases) throws {
    let words = phrases.ownText
    let annex = try Self.written(
      """
      ## \(words.introduction)
      Why we met.
      ## \(phrases.howToRead.uppercased()):
      About the figures.
      ## \(words.responseToo[0])
      - Longer breaks
      """)
    #expect(annex.sections.first?.heading == "Introduction")
    #expect(annex.sections.first?.blocks == [.paragraph("Why we met.")])
    let response = try #require(annex.sections.firstIndex { $0.heading == "Our response" })
    #expect(annex.sections[response].blocks == [.list(["Longer breaks"])])
    #expect(annex.sections[response - 1].id == "comments")
    let method = try #require(annex.sections.first { $0.id == "method" })
    #expect(method.blocks.last == .paragraph("About the figures."))
    #expect(annex.sections.count == Self.annexes[0].sections.count + 2)
  }

  @Test func `finds every section of the annex by its ID and by its heading`() throws {
    for section in Self.annexes[0].allSections {
      for name in [section.id, section.heading] {
        let placed = PlacedText(try OwnText(markdown: "## \(name)\nText"), in: Self.annexes)
        #expect(placed.parts.map(\.section) == [section.id], "\(name)")
      }
    }
  }

  @Test func `without a place is at the end under its own heading`() throws {
    let annex = try Self.written("## Thanks\nTo the hosts <b>.\n")
    #expect(annex.sections.last?.heading == "Thanks")
    #expect(annex.sections.last?.blocks == [.paragraph("To the hosts <b>.")])
    #expect(annex.sections.dropLast() == Self.annexes[0].sections[...])
  }

  @Test(arguments: annexes)
  func `has a template that changes nothing until somebody writes into it`(annex: Annex) throws {
    let template = annex.ownTextTemplate
    #expect(try OwnText(markdown: template).parts.isEmpty)
    let filled = template.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("#") ? "\($0)\nText." : $0 }.joined(separator: "\n")
    let placed = PlacedText(try OwnText(markdown: filled), in: Self.annexes)
    #expect(placed.parts.allSatisfy { $0.section != nil })
    #expect(Set(placed.parts.map(\.section)).count == annex.allSections.count + 2)
  }
}
