import SurveyModel
import SurveyStatistics
import Tabulation

/// The groups of respondents that may be shown apart, with the figures of each.
struct PublishedGroups {
  struct Group {
    /// The answers that make the group: one, or several put together.
    let answers: [Answer]
    let tally: Tally
    /// By key, for every item that is counted by group; of seminars like this one.
    let figures: [String: ItemFigures]
  }

  /// The item whose answers make the groups.
  let item: Item
  /// In the order of the item's answers, groups put together last.
  let groups: [Group]
  /// Responses without an answer that makes a group.
  let withoutAnswer: Int
  /// Whether those responses stand in a group with others: they are too few to be left over.
  let joinsWithoutAnswer: Bool
  /// Answers whose groups are not shown, nor put together with others.
  let withheld: [Answer]
  /// Whether a person may belong to several groups.
  let isOverlapping: Bool
  /// Whether the groups have an order, as ranges of age have.
  let isOrdered: Bool

  /// Whether there are two groups to set side by side.
  var areShown: Bool { groups.count > 1 }

  /// - Returns: `nil` when the item that makes the groups is not one of the questionnaire.
  init?(_ cross: CrossTally, _ content: AnnexContent) {
    guard let item = content.questionnaire.items.first(where: { $0.key == cross.key }) else {
      return nil
    }
    self.item = item
    let publication = content.publication
    let least = publication.gates.privacyGroup
    isOverlapping = item.type == .multiple
    let all = cross.groups(of: item)
    let answered = all.filter { !$0.answer.isMissing && item.holds($0.answer) }
    withoutAnswer =
      content.tally.items.first { $0.key == item.key }.map { content.tally.responses - $0.answered }
      ?? 0
    let rest = all.filter { $0.answer.isMissing || !item.holds($0.answer) }
    let sizes = answered.map(\.tally.responses)
    let hasOrder = item.type.isOrdered || item.type == .number || item.hasOrderedOptions()
    let shown: [[Int]]
    if isOverlapping {
      let total = content.tally.responses
      let hidden = GroupPrivacy.withheld(overlapping: sizes, of: total, below: least)
      withheld = hidden.sorted().map { answered[$0].answer }
      shown = sizes.indices.filter { !hidden.contains($0) && sizes[$0] > 0 }.map { [$0] }
      joinsWithoutAnswer = false
    } else {
      withheld = []
      shown = GroupPrivacy.merged(sizes, atLeast: least, isOrdered: hasOrder)
      // Who is in no group is found by subtracting the groups from everybody.
      let left = rest.reduce(0) { $0 + $1.tally.responses }
      joinsWithoutAnswer = left > 0 && left < least && !shown.isEmpty
    }
    isOrdered = hasOrder && !joinsWithoutAnswer
    var parts = shown.map { places in places.map { answered[$0] } }
    if joinsWithoutAnswer,
      let smallest = parts.indices.min(by: { Self.size(parts[$0]) < Self.size(parts[$1]) })
    {
      parts.append(parts.remove(at: smallest) + rest)
    }
    let items = Dictionary(
      uniqueKeysWithValues: content.questionnaire.items.map { ($0.key, $0) })
    groups = parts.map { part in
      let tallies = part.map(\.tally)
      let tally = tallies.dropFirst().reduce(tallies[0]) { $0.merging($1) }
      let figures = tally.items.compactMap { counts in
        items[counts.key].map {
          ItemFigures($0, tally: counts, target: .process, level: publication.level)
        }
      }
      return Group(
        answers: part.map(\.answer), tally: tally,
        figures: Dictionary(uniqueKeysWithValues: figures.map { ($0.item.key, $0) }))
    }
  }

  private static func size(_ part: [(answer: Answer, tally: Tally)]) -> Int {
    part.reduce(0) { $0 + $1.tally.responses }
  }
}

extension Item {
  /// Whether the answer is one that counts: “don't know” makes no group.
  func holds(_ answer: Answer) -> Bool {
    guard case .option(let code, _) = answer else { return true }
    return allOptions.first { $0.code == code }?.role.isValid ?? false
  }

  /// Whether the options are ranges such as ages: their order is their numbers'.
  func hasOrderedOptions(in language: String = "en") -> Bool {
    let labels = options.filter { $0.role == .substantive }.map { $0.label(language) }
    guard labels.count >= 3 else { return false }
    return labels.allSatisfy { label in
      label.contains(where: \.isNumber)
        && (label.first.map { "<>".contains($0) || $0.isNumber || $0 == "$" } ?? false)
    }
  }
}

extension AnnexContent {
  /// The responses by group, where they were asked for.
  var groups: [PublishedGroups] { tally.groups.compactMap { PublishedGroups($0, self) } }
}
