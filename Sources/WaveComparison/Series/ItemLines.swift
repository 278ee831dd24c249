public import SurveyModel
public import Tabulation

/// The questions of a series, each followed from seminar to seminar.
///
/// An item is looked for in the seminar before, then among those that were left out for a while.
public struct ItemLines: Sendable {
  /// What one seminar was asked, and what was answered.
  public struct Seminar: Sendable {
    public var questionnaire: Questionnaire
    /// Whether the questionnaire was made out from the answers.
    public var isInferred: Bool
    /// One for each item of the questionnaire, in its order.
    public var tally: Tally

    public init(questionnaire: Questionnaire, isInferred: Bool, tally: Tally) {
      self.questionnaire = questionnaire
      self.isInferred = isInferred
      self.tally = tally
    }
  }

  /// The items of the last questionnaire, in its order.
  public private(set) var lines: [ItemLine] = []
  /// Those that the last questionnaire no longer has, the earliest first.
  public private(set) var dropped: [ItemLine] = []

  /// - Parameters:
  ///   - seminars: In the order of time.
  ///   - confirmed: What a person said of items that were reworded or renamed.
  public init(_ seminars: [Seminar], confirmed: [ConfirmedMatch] = []) {
    var growing: [GrowingLine] = []
    // The lines of the items of the questionnaire before.
    var standing: [Int] = []
    for (number, seminar) in seminars.enumerated() {
      if number > 0, seminar.isSame(as: seminars[number - 1]) {
        for (place, line) in standing.enumerated() {
          growing[line].add(seminar: number, place: place)
        }
        continue
      }
      let items = seminar.questionnaire.items
      var found = [Int?](repeating: nil, count: items.count)
      func follow(_ lines: [Int], isInferred: Bool) {
        let open = items.indices.filter { found[$0] == nil }
        guard !lines.isEmpty, !open.isEmpty else { return }
        let before = lines.map { growing[$0].latest }
        let matching = ItemMatching(
          before: Questionnaire(key: "", sections: [Section(items: before)]),
          after: Questionnaire(key: "", sections: [Section(items: open.map { items[$0] })]),
          areInferred: isInferred || seminar.isInferred,
          confirmed: confirmed)
        for match in matching.matches {
          guard let place = open.first(where: { items[$0].key == match.item.key }),
            let line = zip(lines, before).first(where: { $0.1 == match.before })?.0
          else { continue }
          found[place] = line
          growing[line].add(match, item: items[place], seminar: number, place: place)
        }
      }
      if number > 0 {
        let others = growing.indices.filter { !standing.contains($0) }
        follow(standing, isInferred: seminars[number - 1].isInferred)
        follow(others, isInferred: others.contains { seminars[growing[$0].lastSeminar].isInferred })
      }
      standing = items.indices.map { place in
        if let line = found[place] { return line }
        growing.append(GrowingLine(items[place], seminar: number, place: place))
        return growing.count - 1
      }
    }
    let tallies = seminars.map(\.tally)
    lines = standing.map { growing[$0].line(tallies) }
    let kept = Set(standing)
    dropped = growing.indices.filter { !kept.contains($0) }.map { growing[$0].line(tallies) }
  }
}

extension ItemLines.Seminar {
  /// Whether both were asked the very same questionnaire.
  fileprivate func isSame(as other: ItemLines.Seminar) -> Bool {
    isInferred == other.isInferred && questionnaire.sections == other.questionnaire.sections
  }
}
