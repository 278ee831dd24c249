public import Diagnostics
public import SurveyModel
public import Tabulation

/// Counts responses one by one, and what is asked for of several items together: the tally that reading
/// their files has given.
public struct ResponseTally {
  private var sum: Tally
  private let items: [Item]
  private let by: Int?
  private var groups: [Answer: Tally] = [:]
  private let weightedBy: [Int]
  private let codes: [[Int]]
  private var cells: [[Int?]: Tally] = [:]
  /// The places of the items that are counted by cell, and by group.
  private let crossed: [Int]
  private let grouped: [Int]
  private let noCell: Tally
  private let noGroup: Tally
  private let batteries: [CountedBattery]

  /// Distinct open answers to an item that are kept.
  private static let mostTexts = 20_000

  /// A battery with the places of its items and of the points of its scale.
  private struct CountedBattery {
    let items: [Int]
    let points: [Int: UInt8]
  }

  /// - Throws: `unknown-item` or `no-groups` when no item of the questionnaire can make the groups.
  public init(_ questionnaire: Questionnaire, _ request: TallyRequest) throws(Problems) {
    let items = questionnaire.items
    let key = try request.resolved(for: questionnaire).by
    self.items = items
    by = items.firstIndex { $0.key == key }
    weightedBy = request.weightedBy.compactMap { key in items.firstIndex { $0.key == key } }
    codes = weightedBy.map { items[$0].allOptions.filter(\.role.isValid).map(\.code) }
    let crossed = items.indices.filter { items[$0].type.isCrossed }
    let grouped = crossed.filter { items[$0].key != key }
    self.crossed = crossed
    self.grouped = grouped
    noCell = Tally(of: crossed.map { items[$0] })
    noGroup = Tally(of: grouped.map { items[$0] })
    sum = Tally(of: questionnaire)
    let sources = items.map { JointPlan.Source(item: $0, source: .absent, slot: .absent) }
    let counted =
      request.batteries
      ? questionnaire.batteries.compactMap { JointPlan.BatteryItems($0, among: sources) } : []
    sum.batteries = counted.map(\.empty)
    batteries = counted.map { battery in
      CountedBattery(
        items: battery.items.compactMap { source in
          items.firstIndex { $0.key == source.item.key }
        },
        points: Dictionary(
          uniqueKeysWithValues: battery.points.enumerated().map { ($1, UInt8($0 + 1)) }))
    }
  }

  /// Counts a response.
  ///
  /// - Parameter answers: One for each item of the questionnaire.
  public mutating func add(_ answers: [Answer]) {
    precondition(answers.count == items.count, "\(answers.count) answers to \(items.count) items")
    sum.responses += 1
    for (place, answer) in answers.enumerated() {
      if case .text(let text) = answer, sum.items[place].texts.count >= Self.mostTexts,
        sum.items[place].texts[text] == nil
      {
        sum.items[place].textsNotKept += 1
        sum.items[place].answered += 1
      } else {
        sum.items[place].count(answer)
      }
    }
    for (place, battery) in batteries.enumerated() {
      let row = battery.items.map { item -> UInt8 in
        guard case .option(let code, _) = answers[item] else { return 0 }
        return battery.points[code] ?? 0
      }
      sum.batteries[place].count(row.span)
    }
    if let by {
      for group in answers[by].groups {
        groups[group, default: noGroup].add(grouped.map { answers[$0] })
      }
    }
    if !weightedBy.isEmpty {
      let cell = zip(weightedBy, codes).map { item, codes -> Int? in
        guard case .option(let code, _) = answers[item], codes.contains(code) else { return nil }
        return code
      }
      cells[cell, default: noCell].add(crossed.map { answers[$0] })
    }
  }

  /// What was counted.
  public var tally: Tally {
    var tally = sum
    if let by {
      var cross = CrossTally(by: items[by].key)
      for (answer, group) in groups { cross.add(group, to: answer) }
      tally.groups = [cross]
    }
    if !weightedBy.isEmpty {
      var table = CellTally(by: weightedBy.map { items[$0].key })
      for (codes, cell) in cells { table.add(cell, to: codes) }
      tally.cells = table
    }
    return tally
  }
}

extension Tally {
  /// Counts a response without what was written beside “other”.
  fileprivate mutating func add(_ answers: [Answer]) {
    responses += 1
    for place in answers.indices { items[place].count(answers[place].withoutWriteIns) }
  }
}

extension Answer {
  /// The answers that make the groups to which a respondent belongs.
  fileprivate var groups: [Answer] {
    if case .options(let codes, _) = self, !codes.isEmpty { return codes.map { .option($0) } }
    return [withoutWriteIns]
  }
}
