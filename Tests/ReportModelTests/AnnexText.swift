import ReportModel
import SVGCharts

extension Annex.Section {
  /// The section with all below it.
  var all: [Annex.Section] { [self] + subsections.flatMap(\.all) }

  var allBlocks: [Annex.Block] { all.flatMap(\.blocks) }

  var figures: [Annex.Figure] {
    allBlocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  var tables: [Annex.Table] {
    allBlocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  var comments: [Annex.Comment] {
    allBlocks.flatMap { block -> [Annex.Comment] in
      if case .comments(let comments) = block { comments } else { [] }
    }
  }

  /// Every text that a reader meets in the section.
  var texts: [String] {
    all.flatMap { section in [section.heading] + section.blocks.flatMap(\.texts) }
  }
}

extension Annex.Block {
  var texts: [String] {
    switch self {
    case .paragraph(let text), .subline(let text), .note(let text): [text]
    case .statement(let statement): [statement.text]
    case .inLanguage(_, let block): block.texts
    case .list(let texts): texts
    case .facts(let facts): facts.flatMap { [$0.name, $0.value] }
    case .table(let table):
      [table.label, table.caption, table.note] + table.columns.map(\.title)
        + table.rows.flatMap(\.cells)
    case .figure(let figure):
      [figure.label, figure.caption, figure.alternativeText, figure.chart.axisTitle]
        + figure.chart.columnTitles + figure.chart.legend.map(\.label)
        + figure.chart.rows.flatMap { [$0.label] + $0.columns + $0.segments.map(\.label) }
    case .comments(let comments): comments.map(\.text)
    }
  }
}

extension Annex {
  var all: [Section] { sections.flatMap(\.all) }

  func section(_ id: String) -> Section? { all.first { $0.id == id } }

  var texts: [String] {
    [title, subtitle] + facts.flatMap { [$0.name, $0.value] } + sections.flatMap(\.texts)
  }

  /// Every text but those on how to read the annex.
  var findings: [String] { sections.filter { $0.id != "method" }.flatMap(\.texts) }
}
