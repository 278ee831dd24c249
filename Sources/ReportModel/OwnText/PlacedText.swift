/// The organisers' text with the sections of an annex that it belongs to.
public struct PlacedText: Sendable {
  public struct Part: Sendable {
    public var text: OwnText.Part
    /// ID of the section; `nil` where the heading fits none.
    public var section: String?
  }

  public let parts: [Part]
  /// The headings that would have been understood, in the annex's language.
  public let headings: [String]

  /// Finds each heading among the sections' IDs and their headings in any language.
  ///
  /// - Parameter annexes: One annex in every language, the one to be written first.
  public init(_ text: OwnText, in annexes: [Annex]) {
    var sections: [String: String] = [:]
    for phrases in Phrases.all {
      sections[phrases.ownText.introduction.folded] = Self.introduction
      for name in [phrases.ownText.response] + phrases.ownText.responseToo {
        sections[name.folded] = Self.response
      }
    }
    for annex in annexes {
      for section in annex.allSections where sections[section.heading.folded] == nil {
        sections[section.heading.folded] = section.id
      }
    }
    // An ID is meant before a heading that happens to be spelt so.
    for section in annexes.first?.allSections ?? [] { sections[section.id.folded] = section.id }
    sections[Self.introduction] = Self.introduction
    sections[Self.response] = Self.response
    parts = text.parts.map { part in
      let section = part.heading.isEmpty ? Self.introduction : sections[part.heading.folded]
      return Part(text: part, section: section)
    }
    headings = annexes.first.map(Self.headings) ?? []
  }

  static let introduction = "introduction"
  static let response = "response"

  private static func headings(_ annex: Annex) -> [String] {
    let words = (Phrases.language(annex.language) ?? .english).ownText
    return [words.introduction, words.response] + annex.allSections.map(\.heading)
  }
}

extension Annex {
  /// The sections in their order, each before its subsections.
  var allSections: [Section] { sections.flatMap(\.withSubsections) }

  /// The annex with the organisers' text behind what stands in each section; what fits no section is at the
  /// end, under its own heading.
  public func adding(_ text: PlacedText) -> Annex {
    let words = (Phrases.language(language) ?? .english).ownText
    var annex = self
    var blocks: [String: [Block]] = [:]
    for part in text.parts {
      if let section = part.section { blocks[section, default: []] += part.text.blocks }
    }
    for index in annex.sections.indices { annex.sections[index].add(blocks) }
    if let response = blocks[PlacedText.response] {
      let before =
        annex.sections.firstIndex { $0.id == "comments" }
        ?? annex.sections.firstIndex { $0.id == "brief" }
      annex.sections.insert(
        .init(id: "own-response", heading: words.response, blocks: response),
        at: before.map { $0 + 1 } ?? annex.sections.count)
    }
    if let introduction = blocks[PlacedText.introduction] {
      annex.sections.insert(
        .init(id: "own-introduction", heading: words.introduction, blocks: introduction), at: 0)
    }
    let others = text.parts.filter { $0.section == nil }
    for (index, part) in others.enumerated() {
      annex.sections.append(
        .init(id: "own-text-\(index + 1)", heading: part.text.heading, blocks: part.text.blocks))
    }
    return annex
  }
}

extension Annex.Section {
  fileprivate var withSubsections: [Annex.Section] {
    [self] + subsections.flatMap(\.withSubsections)
  }

  fileprivate mutating func add(_ text: [String: [Annex.Block]]) {
    blocks += text[id] ?? []
    for index in subsections.indices { subsections[index].add(text) }
  }
}

extension String {
  /// As headings are compared: without regard to case, gaps and a full stop or colon at the end.
  fileprivate var folded: String {
    var text = split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    while let last = text.last, ".:".contains(last) { text.removeLast() }
    return text
  }
}
