import WaveComparison

/// Where lines are broken, begin late or end early.
extension SeriesPresentation {
  /// The breaks of an item, each with seminar and reason.
  func breaks(_ line: ItemLine) -> [String] {
    line.parts.compactMap { part in
      guard part.link != nil, let point = part.points.first else { return nil }
      let reasons = part.changes.sorted { $0.rawValue < $1.rawValue }
        .compactMap { phrases.comparison.changes[$0.rawValue] }
      return words.brokenAt(name(point.seminar), reasons.joined(separator: ", "))
    }
  }

  var changes: [Annex.Block] {
    var blocks: [Annex.Block] = []
    let broken = items.filter { $0.line.parts.count > 1 }
    if !broken.isEmpty {
      blocks += [
        .paragraph(words.brokenIntroduction),
        .facts(
          broken.map { Annex.Fact(text($0.item), breaks($0.line).joined(separator: "; ")) }),
      ]
    }
    if !added.isEmpty {
      blocks += [.paragraph(words.addedIntroduction), .list(added.map(text))]
    }
    if !dropped.isEmpty {
      blocks += [
        .paragraph(words.droppedIntroduction),
        .list(
          dropped.map { line in
            words.lastAsked(text(line.item), name(line.current.points.last?.seminar ?? 0))
          }),
      ]
    }
    return blocks
  }
}
