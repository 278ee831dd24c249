public import ReportModel
internal import ZipArchives

/// Renders an annex as an OpenDocument text, ISO/IEC 26300-1, for LibreOffice and whatever else reads it.
///
/// Styles have the names that LibreOffice itself gives them; tables and figures are numbered by sequences; charts are
/// drawings. The same annex gives the same bytes; nothing in them tells of a person or a time.
public struct OpenDocumentRenderer: Sendable {
  public init() {}

  /// The bytes of the `.odt` file.
  public func render(_ annex: Annex) -> [UInt8] {
    do {
      return try ZipArchive(parts(of: annex)).bytes()
    } catch {
      fatalError("an OpenDocument text could not be put together: \(error.reason)")
    }
  }

  func parts(of annex: Annex) -> [ZipArchive.File] {
    var text = OpenDocumentText(language: annex.language)
    text.write(annex)
    let title = annex.subtitle.isEmpty ? annex.title : "\(annex.title) · \(annex.subtitle)"
    let pictures = text.pictures
    return [
      .init("mimetype", OpenDocumentPackage.type, isStored: true),
      .init("META-INF/manifest.xml", OpenDocumentPackage.manifest(pictures.map(\.name))),
      .init("content.xml", text.part),
      .init(
        "styles.xml", OpenDocumentStyles.part(language: annex.language, footer: annex.title)),
      .init("meta.xml", OpenDocumentPackage.properties(title: title, language: annex.language)),
    ] + pictures
  }
}
