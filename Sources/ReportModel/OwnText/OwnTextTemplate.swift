extension Annex {
  /// A file for the organisers' own text: the headings of the annex, and hints in comments.
  public var ownTextTemplate: String {
    let words = (Phrases.language(language) ?? .english).ownText
    var used: Set<String> = []
    var lines = ["<!-- \(words.hint) -->", ""]
    func add(_ heading: String, _ level: Int, _ hint: String? = nil) {
      lines += [String(repeating: "#", count: level) + " " + heading, ""]
      if let hint { lines += ["<!-- \(hint) -->", ""] }
    }
    func add(_ section: Section, _ level: Int) {
      // A heading takes one line, and names one section; else the ID does.
      let isUsable = !section.heading.contains("\n") && !section.heading.contains("<!--")
      let isNew = used.insert(section.heading.lowercased()).inserted
      add(isUsable && isNew && !section.heading.isEmpty ? section.heading : section.id, level)
      for subsection in section.subsections { add(subsection, min(level + 1, 6)) }
    }
    add(words.introduction, 2, words.introductionHint)
    let place =
      sections.firstIndex { $0.id == "comments" } ?? sections.firstIndex { $0.id == "brief" }
    for (index, section) in sections.enumerated() {
      add(section, 2)
      if index == place { add(words.response, 2, words.responseHint) }
    }
    return lines.joined(separator: "\n")
  }
}
