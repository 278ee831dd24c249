internal import SVGCharts

/// The parts of an OpenDocument text beside its text and styles.
enum OpenDocumentPackage {
  static let type = "application/vnd.oasis.opendocument.text"
  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private static let names = "urn:oasis:names:tc:opendocument:xmlns"

  /// The name spaces of all parts.
  static let nameSpaces =
    [
      ("office", "office:1.0"), ("style", "style:1.0"), ("text", "text:1.0"),
      ("table", "table:1.0"), ("draw", "drawing:1.0"), ("meta", "meta:1.0"),
      ("fo", "xsl-fo-compatible:1.0"), ("svg", "svg-compatible:1.0"),
    ].map { "xmlns:\($0)=\"\(names):\($1)\"" }.joined(separator: " ")
    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    + " office:version=\"1.3\""

  static func manifest(_ pictures: [String]) -> String {
    let files =
      [
        ("/", type), ("content.xml", "text/xml"), ("styles.xml", "text/xml"),
        ("meta.xml", "text/xml"),
      ]
      + pictures.map { ($0, "image/svg+xml") }
    let entries = files.map {
      "<manifest:file-entry manifest:full-path=\"\($0)\" manifest:media-type=\"\($1)\"/>"
    }
    return head + "<manifest:manifest xmlns:manifest=\"\(names):manifest:1.0\" "
      + "manifest:version=\"1.3\">\(entries.joined())</manifest:manifest>"
  }

  /// Without author and time, as in the Word document.
  static func properties(title: String, language: String) -> String {
    head + "<office:document-meta \(nameSpaces)><office:meta>"
      + "<dc:title>\(MarkupText.escaped(title))</dc:title>"
      + "<dc:language>\(WordPackage.locale(language))</dc:language>"
      + "</office:meta></office:document-meta>"
  }

  /// `fo:language` and `fo:country` of a BCP 47 code.
  static func language(_ code: String) -> String {
    let parts = WordPackage.locale(code).split(separator: "-")
    return
      "fo:language=\"\(parts.first ?? "none")\" fo:country=\"\(parts.dropFirst().first ?? "none")\""
  }
}
