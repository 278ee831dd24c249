import SurveyModel

/// A run of columns that hold the answers to one item, or a column that holds none.
enum InferredUnit {
  case left(column: Int, ColumnUse.Role)
  case single(column: Int)
  /// One question, one column for each option; the last one may hold the text beside “other”.
  case optionColumns([Int])
}

/// Puts neighbouring columns together that are one question.
enum InferredColumns {
  static func units(_ profiles: [ColumnProfile], guesses: [ColumnGuess]) -> [InferredUnit] {
    var units: [InferredUnit] = []
    var index = 0
    while index < profiles.count {
      let end = endOfOptionRun(from: index, profiles, guesses)
      if end - index >= 2 {
        units.append(.optionColumns(Array(index..<end)))
        index = end
        continue
      }
      switch guesses[index] {
      case .metadata(let metadata): units.append(.left(column: index, .metadata(metadata)))
      case .empty where profiles[index].title.text.isEmpty:
        units.append(.left(column: index, .ignored(.empty)))
      default: units.append(.single(column: index))
      }
      index += 1
    }
    return units
  }

  /// Where a run of option columns that begins at `start` ends; `start` when there is none.
  private static func endOfOptionRun(
    from start: Int, _ profiles: [ColumnProfile], _ guesses: [ColumnGuess]
  ) -> Int {
    let stem = profiles[start].title.question
    let hasStem = profiles[start].title.part != nil
    var end = start
    var labels: [String] = []
    while end < profiles.count {
      let profile = profiles[end]
      if case .metadata = guesses[end] { break }
      if hasStem {
        guard profile.title.part != nil, profile.title.question == stem else { break }
        guard let label = tick(profile) ?? (isOther(profile) ? "" : nil) else { break }
        labels.append(label)
      } else {
        // Without a stem only a column that holds its own title is an option for certain.
        guard profile.title.part == nil, let only = profile.answers.first,
          profile.answers.count == 1, only.text == profile.title.text
        else { break }
        labels.append(only.text)
      }
      end += 1
    }
    let chosen = labels.filter { !$0.isEmpty }
    // A grid in which everybody gave the same answer in every row is no multiple choice.
    let ticks = chosen.filter { tickMarks.contains($0.foldedToWords()) || $0 == "✓" }
    guard !chosen.isEmpty, ticks.count == chosen.count || Set(chosen).count == chosen.count,
      chosen.count >= 2 || labels.count > 2
    else { return start }
    return end
  }

  /// The one answer of a column that is ticked or not; empty when nobody ticked; `nil` when the
  /// column is no such one.
  private static func tick(_ profile: ColumnProfile) -> String? {
    let ticked = profile.answers.filter { $0.text != "0" }
    if ticked.count > 1 { return nil }
    return ticked.first?.text ?? ""
  }

  private static func isOther(_ profile: ColumnProfile) -> Bool {
    profile.title.part.map { PlainAnswers.isOther($0) } ?? false
  }

  static let tickMarks: Set<String> = ["1", "x", "х", "y", "yes", "да", "ооба", "true", "checked"]
}

extension PlainAnswers {
  /// “Other”, “Other (please specify)”, “Другое (укажите)”.
  static func isOther(_ label: String) -> Bool {
    let words = label.foldedToWords()
    return other.contains(words)
      || other.contains(words.split(separator: " ").first.map(String.init) ?? "")
        && words.split(separator: " ").count <= 4
  }
}
