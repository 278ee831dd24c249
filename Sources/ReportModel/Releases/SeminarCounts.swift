import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// What an annex lets people count of one seminar, held against what earlier ones did: subtracting two
/// annexes must not show the answers of a few.
public struct SeminarCounts: Sendable, Hashable {
  /// The smallest group that may be found.
  public let least: Int
  /// Everybody, then the groups that are shown or follow from those that are.
  public private(set) var groups: [CountedGroup]
  /// Answers to the item that makes the groups, each for itself.
  private var single: [String: CountedGroup] = [:]

  /// Where two annexes together show too much.
  public struct Difference: Sendable, Hashable {
    /// Which of the earlier ones.
    public var release: Int
    /// How many people could be found.
    public var people: Int
    /// The item whose answers make the group that they are in; `nil` for everybody.
    public var by: String?
  }

  /// What the annex of a seminar lets count.
  public init(_ content: AnnexContent) {
    least = content.publication.gates.privacyGroup
    let everybody = CountedGroup(size: content.tally.responses, items: content.tally.items)
    groups = [everybody]
    for shown in content.groups where shown.areShown {
      groups += Self.groups(shown, content, everybody)
      let cross = content.tally.groups.first { $0.key == shown.item.key }
      for (answer, tally) in cross?.groups ?? [:] {
        let name = shown.item.name(of: answer)
        let group = CountedGroup(
          by: shown.item.key, answers: [name], size: tally.responses, items: tally.items)
        single[name] = single[name]?.merging(group) ?? group
      }
      if !shown.isOverlapping, !shown.joinsWithoutAnswer, let rest = single["none"] {
        groups.append(rest)
      }
    }
  }

  /// What a series lets count of one of its seminars.
  public init(_ compared: ComparedSeminar) {
    self.init(compared, items: Set(compared.tally.items.map(\.key)))
  }

  /// What a comparison lets count of one of its seminars.
  ///
  /// - Parameter items: The keys of what is compared.
  init(_ compared: ComparedSeminar, items: Set<String>) {
    least = Publication(compared.questionnaire.publication).gates.privacyGroup
    groups = [
      CountedGroup(
        size: compared.tally.responses,
        items: compared.tally.items.filter { items.contains($0.key) })
    ]
  }

  private static func groups(
    _ shown: PublishedGroups, _ content: AnnexContent, _ everybody: CountedGroup
  ) -> [CountedGroup] {
    let items = GroupedItem.all(shown, content)
    let groups = shown.groups.enumerated().map { place, group in
      CountedGroup(
        by: shown.item.key, answers: Set(group.answers.map(shown.item.name)),
        size: group.tally.responses, items: items.compactMap { $0.figures[place]?.tally })
    }
    return groups + (shown.isOverlapping ? groups.map { $0.complement(in: everybody) } : [])
  }

  /// Every number by its name in the archive.
  public var named: [String: Int] {
    let everybody = groups[0].named
    return groups.dropFirst().reduce(into: everybody) { $0.merge($1.named) { first, _ in first } }
  }

  /// Where this annex and an earlier one differ by so few people that these could be found; `nil` where
  /// nothing can be found. What an earlier annex has told already, tells nothing new.
  ///
  /// - Parameter earlier: The groups of each earlier annex of the seminar.
  public func difference(from earlier: [[CountedGroup]]) -> Difference? {
    func isKnown(_ group: CountedGroup) -> Bool {
      earlier.contains { $0.contains { $0.isSameGroup(as: group) && group.isKnown(from: $0) } }
    }
    for (place, release) in earlier.enumerated() {
      for group in release {
        if let now = counterpart(of: group), !isKnown(now),
          isTooSmall(now.difference(from: group))
        {
          return Difference(release: place, people: now.difference(from: group), by: group.by)
        }
        for other in groups where other.by == group.by && !isKnown(other) {
          let people = peopleShared(by: group, other)
          if isTooSmall(people) {
            return Difference(release: place, people: people, by: group.by)
          }
        }
      }
    }
    return nil
  }

  /// How many people stand in both of two groups of which neither is a part of the other; 0 otherwise.
  private func peopleShared(by group: CountedGroup, _ other: CountedGroup) -> Int {
    let shared = group.answers.intersection(other.answers)
    guard shared != group.answers, shared != other.answers else { return 0 }
    return shared.reduce(0) { $0 + (single[$1]?.size ?? 0) }
  }

  private func isTooSmall(_ people: Int) -> Bool { people > 0 && people < least }

  /// The people of an earlier group as they are now; `nil` where this annex does not tell them apart.
  private func counterpart(of group: CountedGroup) -> CountedGroup? {
    if let same = groups.first(where: { $0.isSameGroup(as: group) }) { return same }
    guard groups.contains(where: { $0.by == group.by }) else { return nil }
    let parts = group.answers.sorted().compactMap { single[$0] }
    return parts.dropFirst().reduce(parts.first) { $0?.merging($1) }
  }
}

extension ComparisonContent {
  /// What it lets people count of each seminar.
  public var counts: (before: SeminarCounts, now: SeminarCounts) {
    let compared = matching.matches.filter(\.comparability.allowsTest)
    return (
      SeminarCounts(before, items: Set(compared.map(\.before.key))),
      SeminarCounts(now, items: Set(compared.map(\.item.key)))
    )
  }
}

extension Item {
  /// The answer as the name of a group; who gave none that counts is in no group.
  fileprivate func name(of answer: Answer) -> String {
    guard holds(answer) else { return "none" }
    return switch answer {
    case .option(let code, _): "\(code)"
    case .number(let value): "\(value)"
    case .options: "nothing"
    default: "none"
    }
  }
}
