import SurveyModel

/// Ways in which tools write a question and its row or option into one title.
enum TitleParts {
  /// Titles that split at a mark, where several columns share what stands before it.
  ///
  /// A mark that occurs in a single title is part of the question.
  static func split(
    _ header: [[String]], by mark: String, fromEnd: Bool = false,
    isOption: (_ stem: String, _ titles: Set<String>) -> Bool = { _, _ in true }
  ) -> [ColumnTitle] {
    let titles = header.first ?? []
    let known = Set(titles)
    var stems: [String: Int] = [:]
    let parts = titles.map { title -> (String, String)? in
      guard let parts = halves(title, by: mark, fromEnd: fromEnd), isOption(parts.0, known) else {
        return nil
      }
      stems[parts.0, default: 0] += 1
      return parts
    }
    return titles.enumerated().map { index, title in
      guard let (stem, part) = parts[index], stems[stem]! >= 2 else {
        return ColumnTitle(index: index, header: title)
      }
      return ColumnTitle(index: index, raw: [title], question: stem, part: part)
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
