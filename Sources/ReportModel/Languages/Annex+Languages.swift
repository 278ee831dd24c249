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
      Section(inLanguages: annexes.map { $0.sections[place] })
    }
  }
}

extension Annex.Section {
  fileprivate init(inLanguages sections: [Self]) {
    self = sections[0]
    heading = JoinedText.short(sections.map(\.heading))
    blocks = blocks.indices.flatMap { place in
      Annex.Block.inLanguages(sections.map { $0.blocks[place] })
    }
    subsections = subsections.indices.map { place in
      Annex.Section(inLanguages: sections.map { $0.subsections[place] })
    }
  }
}

extension Annex.Block {
  /// What stands in all languages for one block of each.
  fileprivate static func inLanguages(_ blocks: [Annex.Block]) -> [Annex.Block] {
    switch blocks[0] {
    case .paragraph:
      let texts = blocks.compactMap { if case .paragraph(let text) = $0 { text } else { nil } }
      return JoinedText.unlike(texts, by: \.self).map(Annex.Block.paragraph)
    case .statement:
      let said = blocks.compactMap { if case .statement(let one) = $0 { one } else { nil } }
      return JoinedText.unlike(said, by: \.text).map(Annex.Block.statement)
    case .subline:
      return [
        .subline(
          JoinedText.lines(
            blocks.compactMap { if case .subline(let text) = $0 { text } else { nil } }))
      ]
    case .note:
      return [
        .note(
          JoinedText.lines(blocks.compactMap { if case .note(let text) = $0 { text } else { nil } })
        )
      ]
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
