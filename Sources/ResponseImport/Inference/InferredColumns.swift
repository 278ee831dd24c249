import SurveyModel

/// A run of columns that hold the answers to one item, or a column that holds none.
enum InferredUnit {
  case left(column: Int, ColumnUse.Role)
  case single(column: Int)
  /// One question, one column for each option; one of them may hold the text beside “other”.
  case optionColumns([Int], other: Int?)
  /// One question, one column with the place of each option.
  case ranking([Int])
}

/// Puts neighbouring columns together that are one question.
struct InferredColumns {
  private let profiles: [ColumnProfile]
  private let guesses: [ColumnGuess]
  private let layout: ExportLayout

  init(_ profiles: [ColumnProfile], guesses: [ColumnGuess], layout: ExportLayout) {
    self.profiles = profiles
    self.guesses = guesses
    self.layout = layout
  }

  var units: [InferredUnit] {
    var units: [InferredUnit] = []
    var index = 0
    while index < profiles.count {
      if let columns = ranking(from: index) {
        units.append(.ranking(columns))
        index += columns.count
        continue
      }
      if let run = profiles[index].title.part == nil ? ownTitles(from: index) : options(from: index)
      {
        units.append(.optionColumns(run.columns, other: run.other))
        units += run.comments.map { .single(column: $0) }
        index = run.end
        continue
      }
      units.append(unit(index))
      index += 1
    }
    return units
  }

  private func unit(_ column: Int) -> InferredUnit {
    let title = profiles[column].title
    if title.kind == .summary { return .left(column: column, .ignored(.summary)) }
    switch guesses[column] {
    case .metadata(let metadata): return .left(column: column, .metadata(metadata))
    case .empty where title.text.isEmpty: return .left(column: column, .ignored(.empty))
    default: return .single(column: column)
    }
  }

  /// Columns of one question, and where the next one begins.
  private struct Run {
    var columns: [Int] = []
    /// Columns between them with what was written beside an option.
    var comments: [Int] = []
    /// The last column, where it holds what was written and its title does not say so.
    var other: Int?
    var end: Int
  }

  /// Neighbours with one stem that are ticked or not.
  private func options(from start: Int) -> Run? {
    let stem = profiles[start].title.question
    var run = Run(end: start)
    var labels: [String] = []
    while run.end < profiles.count {
      let profile = profiles[run.end]
      guard profile.title.part != nil, profile.title.question == stem else { break }
      if profile.title.kind == .comment, !run.columns.isEmpty {
        run.comments.append(run.end)
      } else {
        if case .metadata = guesses[run.end] { break }
        guard profile.title.kind == .question else { break }
        guard let label = isOther(profile) ? "" : tick(profile) else { break }
        if layout.putsOtherBehindOptions, run.columns.count >= 2, !label.isEmpty,
          isChoice(labels), !isChoice(labels + [label])
        {
          run.other = run.end
          run.columns.append(run.end)
          run.end += 1
          break
        }
        labels.append(label)
        run.columns.append(run.end)
      }
      run.end += 1
    }
    return isChoice(labels) ? run : nil
  }

  /// Neighbours with one stem in which every place from 1 on is given as often as people answered:
  /// nobody gave a place twice.
  private func ranking(from start: Int) -> [Int]? {
    guard profiles[start].title.part != nil else { return nil }
    let stem = profiles[start].title.question
    let columns = profiles.indices[start...].prefix {
      profiles[$0].title.part != nil && profiles[$0].title.question == stem
    }
    guard (3...12).contains(columns.count) else { return nil }
    var places: [Int: Int] = [:]
    for column in columns {
      guard case .smallNumbers = guesses[column] else { return nil }
      for answer in profiles[column].answers {
        guard let place = Int(answer.text) else { return nil }
        places[place, default: 0] += answer.count
      }
    }
    let people = profiles[start].answered
    guard people >= 4, columns.allSatisfy({ profiles[$0].answered == people }),
      Set(places.keys) == Set(1...columns.count), places.values.allSatisfy({ $0 == people })
    else { return nil }
    // Everybody in one order may as well be marks from 1 to 3.
    return columns.contains { profiles[$0].answers.count > 1 } ? Array(columns) : nil
  }

  /// Neighbours without a stem: only a column that holds its own title is an option for certain.
  private func ownTitles(from start: Int) -> Run? {
    var run = Run(end: start)
    while run.end < profiles.count {
      let profile = profiles[run.end]
      if case .metadata = guesses[run.end] { break }
      guard profile.title.part == nil, profile.answers.count == 1,
        profile.answers[0].text == profile.title.text
      else { break }
      run.columns.append(run.end)
      run.end += 1
    }
    guard run.columns.count >= 2 else { return nil }
    if layout.putsOtherBehindOptions, run.end < profiles.count, profiles[run.end].title.part == nil,
      PlainAnswers.isOther(profiles[run.end].title.text)
    {
      run.other = run.end
      run.columns.append(run.end)
      run.end += 1
    }
    return run
  }

  /// Whether the answers of neighbouring columns are ticks, or the options' own labels.
  private func isChoice(_ labels: [String]) -> Bool {
    let chosen = labels.filter { !$0.isEmpty }
    let ticks = chosen.filter(Self.isTick)
    // A grid in which everybody gave the same answer in every row is no multiple choice.
    return labels.count >= 2 && !chosen.isEmpty
      && (ticks.count == chosen.count || Set(chosen).count == chosen.count)
      && (chosen.count >= 2 || labels.count > 2)
  }

  /// The one answer of a column that is ticked or not; empty when nobody ticked; `nil` when the
  /// column is no such one.
  private func tick(_ profile: ColumnProfile) -> String? {
    let ticked = profile.answers.filter { !isOpenBox($0.text) }
    if ticked.count > 1 { return nil }
    return ticked.first?.text ?? ""
  }

  private func isOpenBox(_ cell: String) -> Bool {
    OptionColumn.openMarks.contains(cell) || ["false", "unchecked"].contains(cell.foldedToWords())
      || !layout.openBoxes.isEmpty && layout.openBoxes.contains(cell.foldedToWords())
  }

  private func isOther(_ profile: ColumnProfile) -> Bool {
    profile.title.part.map { PlainAnswers.isOther($0) } ?? false
  }

  static func isTick(_ cell: String) -> Bool {
    ["+", "✓", "✔", "☑", "☒", "√", "●", "*"].contains(cell)
      || tickMarks.contains(cell.foldedToWords())
  }

  private static let tickMarks: Set<String> = PlainAnswers.yes.union([
    "1", "x", "х", "v", "checked", "selected", "ticked",
  ])
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
