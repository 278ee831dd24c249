import SurveyModel

/// Titles of neighbours that begin alike, in tables of no known tool: `Topics: law`, `Topics: tax`
/// are one question with two parts.
enum SharedStems {
  private static let separators = [": ", " - ", " – ", " — ", " / ", " >> ", " -> "]
  private static let shortestStem = 3

  static func split(_ titles: [ColumnTitle]) -> [ColumnTitle] {
    var titles = titles
    var start = 0
    while start < titles.count {
      let run = longestRun(titles, from: start)
      for (column, part) in zip(start..., run.parts) where run.parts.count >= 2 {
        let title = titles[column]
        titles[column] = ColumnTitle(
          index: title.index, raw: title.raw, question: run.stem, part: part)
      }
      start += max(1, run.parts.count)
    }
    return titles
  }

  private static func longestRun(_ titles: [ColumnTitle], from start: Int) -> (
    stem: String, parts: [String]
  ) {
    var longest: (stem: String, parts: [String]) = ("", [])
    for separator in separators {
      guard let (stem, part) = parts(of: titles[start], separator) else { continue }
      var found = [part]
      for title in titles[(start + 1)...] {
        guard let next = parts(of: title, separator), next.stem == stem,
          !found.contains(next.part)
        else { break }
        found.append(next.part)
      }
      if found.count > longest.parts.count { longest = (stem, found) }
    }
    return longest
  }

  private static func parts(of title: ColumnTitle, _ separator: String) -> (
    stem: String, part: String
  )? {
    guard title.part == nil, title.kind == .question else { return nil }
    let pieces = title.question.split(
      separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2, pieces[0].count >= shortestStem, !pieces[1].isEmpty else {
      return nil
    }
    return (String(pieces[0]), String(pieces[1]))
  }
}
