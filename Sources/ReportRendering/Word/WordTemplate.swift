internal import ZipArchives

/// A Word document whose styles, headers, footers and page set-up an annex takes on; its text is left out.
public struct WordTemplate: Sendable {
  /// Why a file cannot serve as a template.
  public enum Fault: Error, Hashable {
    /// It is no zip archive, or a damaged one.
    case isNoArchive
    /// It is an archive, but not of a Word document.
    case isNoDocument
    /// It is a Word document of the strict kind, which hardly any program writes.
    case isStrict
  }

  /// What an annex keeps of the template, by path.
  let parts: [ZipArchive.File]
  /// The names that the template's styles go by in its text, by their names in Word's list.
  let styles: [String: String]
  /// The start tag of the document, with its name spaces.
  let root: String
  /// Page set-up, headers and footers; empty where the template says none.
  let section: String
  /// Parts that the document refers to, with the names that ``section`` has for headers and footers.
  let relationships: [WordPackage.Relationship]
  let contentTypes: WordContentTypes
  /// Between the margins, in twentieths of a point.
  let textWidth: Int

  /// - Throws: Why the file cannot serve.
  public init(_ bytes: [UInt8]) throws(Fault) {
    let archive: ZipArchive
    do {
      archive = try ZipArchive(reading: bytes)
    } catch {
      throw .isNoArchive
    }
    func text(_ name: String) -> String? {
      archive.files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    guard let types = text("[Content_Types].xml"), let document = text("word/document.xml"),
      let styles = text("word/styles.xml"), let links = text("word/_rels/document.xml.rels"),
      let root = document.firstMatch(of: /<w:document\b[^>]*>/)?.output,
      styles.contains("</w:styles>")
    else { throw .isNoDocument }
    guard root.contains("\"\(WordPackage.main)\"") else { throw .isStrict }
    self.root =
      root.contains("xmlns:r=")
      ? String(root) : root.dropLast() + " xmlns:r=\"\(WordPackage.links)\">"
    section = Self.section(of: document)
    textWidth = Self.textWidth(of: section)
    self.styles = Self.styles(in: styles)
    // Comments, notes and pictures belong to the text that is left out.
    let kept = ["styles", "theme", "fontTable", "numbering", "header", "footer"]
    relationships = WordPackage.relationships(in: links).filter { link in
      kept.contains { link.type.hasSuffix("/\($0)") } && !link.isExternal
    }
    var names: [String] = []
    for link in relationships { Self.add("word/\(link.target)", of: archive, to: &names) }
    parts = names.compactMap { name in archive.files.first { $0.name == name } }
    contentTypes = WordContentTypes(types)
  }

  /// The name in the text of what Word's list of styles calls so; `nil` where the template has none.
  func style(named name: String) -> String? { styles[name.lowercased()] }

  func text(_ name: String) -> String? {
    parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// A part with those that it refers to, such as the logo in a header.
  private static func add(_ name: String, of archive: ZipArchive, to names: inout [String]) {
    guard !names.contains(name) else { return }
    names.append(name)
    let path = name.split(separator: "/")
    let folder = path.dropLast().joined(separator: "/")
    let links = "\(folder)/_rels/\(path.last ?? "").rels"
    guard let file = archive.files.first(where: { $0.name == links }) else { return }
    names.append(links)
    for link in WordPackage.relationships(in: String(decoding: file.bytes, as: UTF8.self))
    where !link.isExternal {
      add("\(folder)/\(link.target)", of: archive, to: &names)
    }
  }

  /// The last section of the text is that of the document; tracked changes of it are left out.
  private static func section(of document: String) -> String {
    let change = /<w:sectPrChange\b.*?<\/w:sectPrChange>/.dotMatchesNewlines()
    let section = /<w:sectPr\b(?:[^>]*\/>|.*?<\/w:sectPr>)/.dotMatchesNewlines()
    return document.replacing(change, with: "").matches(of: section).last
      .map { String($0.output) } ?? ""
  }

  private static func textWidth(of section: String) -> Int {
    func number(_ tag: Regex<Substring>, _ name: String) -> Int? {
      section.firstMatch(of: tag)
        .flatMap { WordPackage.attribute(name, of: $0.output) }.flatMap { Int($0) }
    }
    let margins = /<w:pgMar\b[^>]*>/
    guard let page = number(/<w:pgSz\b[^>]*>/, "w:w"), let left = number(margins, "w:left"),
      let right = number(margins, "w:right"), page - left - right > 2000
    else { return WordDocument.a4Width }
    return page - left - right
  }

  private static func styles(in part: String) -> [String: String] {
    var styles: [String: String] = [:]
    for style in part.matches(of: /<w:style\b[^>]*>\s*<w:name\b[^>]*>/) {
      let tags = style.output.split(separator: "<", maxSplits: 1)
      guard let tag = tags.first, let names = tags.last,
        let id = WordPackage.attribute("w:styleId", of: tag),
        let name = WordPackage.attribute("w:val", of: names)
      else { continue }
      styles[name.lowercased()] = String(id)
      if WordPackage.attribute("w:default", of: tag) == "1",
        let type = WordPackage.attribute("w:type", of: tag)
      {
        styles["default \(type)"] = String(id)
      }
    }
    return styles
  }
}
