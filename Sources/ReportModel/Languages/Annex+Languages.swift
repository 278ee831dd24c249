import SVGCharts

extension Annex {
  /// One annex from annexes of the same content, each in a language of its own, the main one first.
  ///
  /// Headings, captions, heads of tables and names of rows stand in one line, “English / Russian”; paragraphs
  /// one after the other; figures and answers once, as the first language writes them.
  ///
  /// - Precondition: There is one at least, and all have the same sections, blocks and sizes of tables.
  public init(inLanguages annexes: [Annex]) {
    self = annexes[0]
    guard annexes.count > 1 else { return }
    title = JoinedText.short(annexes.map(\.title))
    subtitle = JoinedText.short(annexes.map(\.subtitle))
    facts = .init(inLanguages: annexes.map(\.facts))
    sections = sections.indices.map { place in
      Section(inLanguages: annexes.map { $0.sections[place] }, annexes.map(\.language))
    }
  }
}

extension Annex.Section {
  fileprivate init(inLanguages sections: [Self], _ languages: [String]) {
    self = sections[0]
    heading = JoinedText.short(sections.map(\.heading))
    blocks = blocks.indices.flatMap { place in
      Annex.Block.inLanguages(sections.map { $0.blocks[place] }, languages)
    }
    subsections = subsections.indices.map { place in
      Annex.Section(inLanguages: sections.map { $0.subsections[place] }, languages)
    }
  }
}

extension Annex.Block {
  /// The words of a text; empty for what is no text.
  private var said: String {
    switch self {
    case .paragraph(let text), .subline(let text), .note(let text): text
    case .statement(let statement): statement.text
    case .inLanguage(_, let block): block.said
    default: ""
    }
  }

  /// What stands in all languages for one block of each.
  fileprivate static func inLanguages(
    _ blocks: [Annex.Block], _ languages: [String]
  ) -> [Annex.Block] {
    switch blocks[0] {
    case .paragraph, .statement, .subline, .note, .inLanguage:
      // One after the other, each marked with its language.
      let said = JoinedText.unlike(Array(zip(languages, blocks)), by: \.1.said)
      return said.map { $0.0 == languages[0] ? $0.1 : .inLanguage($0.0, $0.1) }
    case .list:
      let lists = blocks.compactMap { if case .list(let items) = $0 { items } else { nil } }
      return [
        .list(
          lists[0].indices.flatMap { place in JoinedText.unlike(lists.map { $0[place] }, by: \.self)
          })
      ]
    case .facts:
      let facts = blocks.compactMap { if case .facts(let facts) = $0 { facts } else { nil } }
      return [.facts(.init(inLanguages: facts))]
    case .table:
      let tables = blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
      return [.table(.init(inLanguages: tables))]
    case .figure:
      let figures = blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
      return [.figure(.init(inLanguages: figures))]
    case .comments: return [blocks[0]]
    }
  }
}

extension [Annex.Fact] {
  fileprivate init(inLanguages lists: [Self]) {
    self = lists[0].indices.map { place in
      Annex.Fact(
        JoinedText.short(lists.map { $0[place].name }),
        JoinedText.short(lists.map { $0[place].value }))
    }
  }
}

extension Annex.Table {
  fileprivate init(inLanguages tables: [Self]) {
    self = tables[0]
    label = JoinedText.short(tables.map(\.label))
    caption = JoinedText.short(tables.map(\.caption))
    note = JoinedText.lines(tables.map(\.note))
    for place in columns.indices {
      columns[place].title = JoinedText.short(tables.map { $0.columns[place].title })
    }
    for place in rows.indices {
      rows[place].cells = tables.map { $0.rows[place].cells }.joinedByPlace
    }
  }
}

extension Annex.Figure {
  fileprivate init(inLanguages figures: [Self]) {
    self = figures[0]
    label = JoinedText.short(figures.map(\.label))
    caption = JoinedText.short(figures.map(\.caption))
    alternativeText = JoinedText.lines(figures.map(\.alternativeText))
    chart = Chart(inLanguages: figures.map(\.chart))
  }
}
