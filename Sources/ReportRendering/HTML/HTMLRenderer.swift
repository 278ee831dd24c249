public import ReportModel
internal import SVGCharts

/// Renders an annex as one self-contained HTML page: style sheet and charts inside, no script, and
/// nothing that is loaded from anywhere.
///
/// The page's content security policy allows its own style sheet, named by its hash, and nothing
/// else, so that even a gap in the escaping could not run or fetch anything.
public struct HTMLRenderer: Sendable {
  public init() {}

  public func render(_ annex: Annex) -> String {
    var page = HTMLPage(language: annex.language)
    page.writeHead(
      title: annex.subtitle.isEmpty ? annex.title : "\(annex.title) · \(annex.subtitle)")
    page.write("<body>\n<main>\n<header>\n")
    page.write("<h1>\(HTMLPage.text(annex.title))</h1>\n")
    if !annex.subtitle.isEmpty {
      page.write("<p class=\"subtitle\">\(HTMLPage.text(annex.subtitle))</p>\n")
    }
    page.write(annex.facts)
    page.write("</header>\n")
    for section in annex.sections {
      page.write(section, level: 2)
    }
    page.write("</main>\n</body>\n</html>\n")
    return page.html
  }
}
