public import ReportModel
internal import ZipArchives

/// Renders an annex as a Word document, to be sent as it is or to be put into a report.
///
/// Everything has a style of the name that Word itself gives such a thing, and so takes on the look of the
/// report that it is pasted into. Tables and figures are numbered by fields. The same annex gives the same
/// bytes; nothing in them tells of a person or a time.
public struct WordRenderer: Sendable {
  public init() {}

  /// The bytes of the `.docx` file.
  public func render(_ annex: Annex) -> [UInt8] {
    do {
      return try ZipArchive(parts(of: annex)).bytes()
    } catch {
      fatalError("a Word document could not be put together: \(error.reason)")
    }
  }

  func parts(of annex: Annex) throws(ZipArchive.Failure) -> [ZipArchive.File] {
    var document = WordDocument(language: annex.language)
    document.write(annex)
    let title = annex.subtitle.isEmpty ? annex.title : "\(annex.title) · \(annex.subtitle)"
    var charts: [ZipArchive.File] = []
    for chart in document.charts {
      charts += try chart.parts(language: annex.language, typeface: "PT Sans")
    }
    return [
      .init("[Content_Types].xml", WordPackage.contentTypes(charts: document.charts.count)),
      .init("_rels/.rels", WordPackage.relationships),
      .init("docProps/core.xml", WordPackage.properties(title: title, language: annex.language)),
      .init("word/document.xml", document.part),
      .init("word/_rels/document.xml.rels", WordPackage.documentRelationships(document.charts)),
      .init("word/styles.xml", WordStyles.part(language: annex.language)),
      .init("word/settings.xml", WordPackage.settings(language: annex.language)),
      .init("word/numbering.xml", WordPackage.numbering),
      .init("word/footer1.xml", WordPackage.footer(title: annex.title)),
    ] + charts
  }
}
