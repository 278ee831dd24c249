import SurveyModel

/// Ways in which tools write a question and its row or option into one title.
enum TitleParts {
  /// Titles that split at a mark, where several columns share what stands before it.
  ///
  /// A mark that occurs in a single title is part of the question.
  static func split(_ header: [[String]], by mark: String) -> [ColumnTitle] {
    split(header) { halves($0, by: mark, fromEnd: false) }
  }

  private static func split(
    _ header: [[String]], parts: (String) -> (stem: String, part: String)?
  ) -> [ColumnTitle] {
    let titles = header.first ?? []
    var stems: [String: Int] = [:]
    let parts = titles.map { title -> (String, String)? in
      guard let parts = parts(title) else { return nil }
      stems[parts.stem, default: 0] += 1
      return parts
    }
    return titles.enumerated().map { index, title in
      guard let (stem, part) = parts[index], stems[stem]! >= 2 else {
        return ColumnTitle(index: index, header: title)
      }
      return ColumnTitle(index: index, raw: [title], question: stem, part: part)
    }
  }

  /// Options behind the column that sums them up, `question` before `question/option`, and titles
  /// that begin with the groups they stand in.
  static func summedUp(_ header: [[String]], options: String, group mark: String) -> [ColumnTitle] {
    let titles = header.first ?? []
    let known = Set(titles)
    var split = split(header) { option($0, by: options, of: known) }
    let stems = Set(split.filter { $0.part != nil }.map(\.question))
    for index in split.indices {
      let title = titles[index]
      if stems.contains(title) {
        split[index].kind = .summary
      } else if title.hasSuffix("_other"), stems.contains(String(title.dropLast(6))) {
        // What was written beside the option that the tool adds by itself.
        let stem = String(title.dropLast(6))
        split[index] = ColumnTitle(index: index, raw: [title], question: stem, part: "other - Text")
      }
    }
    let groups = sharedOpenings(split.map(\.question), mark: mark)
    for index in split.indices {
      let question = split[index].question
      guard let group = groups.first(where: { question.hasPrefix($0) }) else { continue }
      split[index].question = String(question.dropFirst(group.count))
    }
    return split
  }

  /// The mark between a question and its options that most titles bear; the first where none does.
  static func optionMark(_ titles: [String], among marks: [String]) -> String {
    let known = Set(titles)
    let counts = marks.map { mark in titles.filter { option($0, by: mark, of: known) != nil }.count
    }
    let most = counts.max() ?? 0
    return marks[most < 2 ? 0 : counts.firstIndex(of: most) ?? 0]
  }

  /// `question/option`, where the question is a title of its own. Either may hold the mark.
  private static func option(_ title: String, by mark: String, of titles: Set<String>)
    -> (stem: String, part: String)?
  {
    var stem = title
    var part = ""
    while let (rest, last) = halves(stem, by: mark, fromEnd: true) {
      stem = rest
      part = part.isEmpty ? last : last + mark + part
      if titles.contains(stem) { return (stem, part) }
    }
    return nil
  }

  /// What stands before the last mark, where several different titles have it; longest first.
  private static func sharedOpenings(_ titles: [String], mark: String) -> [String] {
    var counts: [String: Int] = [:]
    for title in Set(titles) where !title.hasPrefix("_") {
      guard let (opening, _) = halves(title, by: mark, fromEnd: true) else { continue }
      counts[opening + mark, default: 0] += 1
    }
    return counts.filter { $0.value >= 2 }.keys.sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// Marks the columns that a quiz adds to a question of its own column: score and remark.
  ///
  /// - Parameter question: The title of the question that a title belongs to, if it is such a one.
  static func markingAdditions(
    _ titles: [ColumnTitle], question: (ColumnTitle) -> String?
  ) -> [ColumnTitle] {
    let known = Set(titles.map(\.text))
    return titles.map { title in
      guard let question = question(title), known.contains(question.withPlainBlanks()) else {
        return title
      }
      var own = title
      own.kind = .own(.toolsOwn)
      return own
    }
  }

  /// What stands before and behind the first mark, or the last one.
  static func halves(_ title: String, by mark: String, fromEnd: Bool) -> (String, String)? {
    let text = Array(title)
    let sought = Array(mark)
    guard text.count > sought.count else { return nil }
    let starts = Array(0...(text.count - sought.count))
    let found = (fromEnd ? starts.reversed() : starts).first { start in
      text[start..<start + sought.count].elementsEqual(sought)
    }
    guard let start = found else { return nil }
    let stem = String(text[..<start]).withPlainBlanks()
    let part = String(text[(start + sought.count)...]).withPlainBlanks()
    return stem.isEmpty || part.isEmpty ? nil : (stem, part)
  }
}
