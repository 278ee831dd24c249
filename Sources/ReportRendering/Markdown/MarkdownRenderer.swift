public import ReportModel

/// Renders an annex as Markdown that GitHub shows and pandoc converts.
///
/// There are no pictures: under a figure's caption stand its sentence and its numbers as a table.
public struct MarkdownRenderer: Sendable {
  public init() {}

  public func render(_ annex: Annex) -> String {
    var document = MarkdownDocument(language: annex.language)
    document.writeHeading(annex.title, level: 1)
    if !annex.subtitle.isEmpty {
      document.writeBlock("**\(MarkdownText.line(annex.subtitle))**")
    }
    document.write(annex.facts)
    for section in annex.sections {
      document.write(section, level: 2)
    }
    return document.markdown
  }
}
