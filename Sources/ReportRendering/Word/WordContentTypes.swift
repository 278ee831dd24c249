/// The types of the parts of a package.
struct WordContentTypes {
  private let defaults: [(ending: String, type: String)]
  private let overrides: [(part: String, type: String)]

  init(_ part: String) {
    func pairs(_ tag: Regex<Substring>, _ key: String) -> [(String, String)] {
      part.matches(of: tag).compactMap { match in
        guard let name = WordPackage.attribute(key, of: match.output),
          let type = WordPackage.attribute("ContentType", of: match.output)
        else { return nil }
        return (String(name), String(type))
      }
    }
    defaults = pairs(/<Default\b[^>]*>/, "Extension")
    overrides = pairs(/<Override\b[^>]*>/, "PartName")
  }

  /// What is said of these parts.
  func markup(of parts: [String]) -> String {
    let known = ["rels", "xml", "xlsx"]
    return defaults.filter { !known.contains($0.ending.lowercased()) }.map {
      "<Default Extension=\"\($0.ending)\" ContentType=\"\($0.type)\"/>"
    }.joined()
      + overrides.filter { parts.contains(String($0.part.dropFirst())) }.map {
        "<Override PartName=\"\($0.part)\" ContentType=\"\($0.type)\"/>"
      }.joined()
  }
}
