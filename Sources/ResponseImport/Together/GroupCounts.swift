import SurveyModel
import Tabulation

/// The crossed items, counted apart for each answer to one of them.
struct GroupCounts {
  /// A group of respondents.
  struct Group {
    var answer: Answer
    var responses = 0
    /// By crossed item and the number that stands for an answer to it.
    var counts: SpellingCounts
  }

  /// The item that makes the groups.
  var key: String { by.reader.item.key }

  private let by: ItemCells
  private let slot: ItemSlot
  private let columns: Int
  private(set) var groups: [Group] = []
  /// Whether there were more answers than groups can be; then there are none.
  private(set) var isTooWide = false
  /// The groups that a respondent belongs to, by the number of his answer, which may be -1.
  private var known: [[Int]] = []

  /// - Parameter columns: How many items are crossed.
  init(_ by: ItemCells, slot: ItemSlot, columns: Int) {
    self.by = by
    self.slot = slot
    self.columns = columns
  }

  /// - Parameter row: The numbers of the crossed items.
  mutating func add(
    _ row: [Int32], _ spellings: Span<Int32>, _ combinations: [CombinationCounts]
  ) {
    guard !isTooWide else { return }
    let number = Int(slot.number(spellings, combinations))
    while known.count <= number + 1 { known.append(groups(of: known.count - 1, combinations)) }
    guard !isTooWide else { return }
    for group in known[number + 1] {
      groups[group].responses += 1
      groups[group].counts.add(row.span)
    }
  }

  private mutating func groups(of number: Int, _ combinations: [CombinationCounts]) -> [Int] {
    let answer = by.answer(number, in: slot, combinations).withoutWriteIns
    if case .options(let codes, _) = answer, !codes.isEmpty {
      return codes.map { group(.option($0)) }
    }
    return [group(answer)]
  }

  private mutating func group(_ answer: Answer) -> Int {
    if let known = groups.firstIndex(where: { $0.answer == answer }) { return known }
    groups.append(Group(answer: answer, counts: SpellingCounts(columns: columns, room: 8)))
    if groups.count(where: { !$0.answer.isMissing }) > CrossTally.mostGroups {
      groups = []
      isTooWide = true
    }
    return groups.count - 1
  }
}
