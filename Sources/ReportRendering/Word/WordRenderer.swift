public import ReportModel
internal import ZipArchives

/// Renders an annex as a Word document, to be sent as it is or to be put into a report.
///
/// Everything has a style of the name that Word itself gives such a thing, and so takes on the look of the
/// report that it is pasted into. Tables and figures are numbered by fields. The same annex gives the same
/// bytes; nothing in them tells of a person or a time.
public struct WordRenderer: Sendable {
  /// Whose look the document takes on; `nil` for our own.
  public var template: WordTemplate?

  public init(template: WordTemplate? = nil) { self.template = template }

  /// The bytes of the `.docx` file.
  public func render(_ annex: Annex) -> [UInt8] {
    do {
      return try ZipArchive(parts(of: annex)).bytes()
    } catch {
      fatalError("a Word document could not be put together: \(error.reason)")
    }
  }

  /// Names of styles that the template lacks, and which stand in ours.
  public static func stylesLacking(in template: WordTemplate) -> [String] {
    WordStyles.missing(in: template).map(\.name)
  }

  func parts(of annex: Annex) throws(ZipArchive.Failure) -> [ZipArchive.File] {
    var document = WordDocument(language: annex.language, template: template)
    document.write(annex)
    let title = annex.subtitle.isEmpty ? annex.title : "\(annex.title) · \(annex.subtitle)"
    let around =
      template.map { parts(around: document, $0) }
      ?? [
        .init("[Content_Types].xml", WordPackage.contentTypes(charts: document.charts.count)),
        .init(
          "word/_rels/document.xml.rels", WordPackage.documentRelationships(document.charts)),
        .init("word/styles.xml", WordStyles.part(language: annex.language)),
        .init("word/settings.xml", WordPackage.settings(language: annex.language)),
        .init("word/numbering.xml", WordPackage.numbering),
        .init("word/footer1.xml", WordPackage.footer(title: annex.title)),
      ]
    var charts: [ZipArchive.File] = []
    for chart in document.charts {
      charts += try chart.parts(
        language: annex.language, typeface: template == nil ? "PT Sans" : nil)
    }
    return [around[0]] + [
      .init("_rels/.rels", WordPackage.relationships),
      .init("docProps/core.xml", WordPackage.properties(title: title, language: annex.language)),
      .init("word/document.xml", document.part),
    ] + around.dropFirst() + charts
  }

  /// The parts of a template, with what the annex needs of styles and lists.
  private func parts(
    around document: WordDocument, _ template: WordTemplate
  ) -> [ZipArchive.File] {
    let list = "word/numbering.xml"
    var links = template.relationships
    var types = template.contentTypes.markup(of: template.parts.map(\.name))
    if template.text(list) == nil {
      links.append(
        .init(
          id: "rIdNumbering", type: "\(WordPackage.links)/numbering", target: "numbering.xml"))
      types +=
        "<Override PartName=\"/\(list)\" ContentType=\"application/vnd.openxmlformats-"
        + "officedocument.wordprocessingml.numbering+xml\"/>"
    }
    let kept = template.parts.filter { !["word/styles.xml", list].contains($0.name) }
    return [
      .init(
        "[Content_Types].xml",
        WordPackage.contentTypes(charts: document.charts.count, template: types)),
      .init(
        "word/_rels/document.xml.rels",
        WordPackage.documentRelationships(document.charts, parts: links)),
      .init("word/styles.xml", WordStyles.part(template)),
      .init(list, template.text(list).map(WordPackage.numbering) ?? WordPackage.numbering),
    ] + kept
  }
}
