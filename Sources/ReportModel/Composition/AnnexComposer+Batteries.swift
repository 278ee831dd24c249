public import SurveyModel
import SurveyStatistics
import Tabulation

/// What the items of a battery say together.
extension AnnexComposer {
  /// Under the table of a group of ratings: which of them were asked the other way round.
  func reversedNote(_ group: [ItemPresentation]) -> [Annex.Block] {
    let names = group.filter(\.item.isReversed).map { phrases.quoted($0.text) }
    return names.isEmpty
      ? [] : [.note(phrases.batteries.reversed(names.joined(separator: ", ")))]
  }

  /// Whether all ratings of a group make one figure.
  func together(_ group: [ItemPresentation]) -> [Annex.Block] {
    let battery = batteries.first { $0.figures.battery.key == group.first?.item.battery }
    return [battery?.together].compactMap { $0.map(Annex.Block.paragraph) }
  }

  /// For the appendix: a table of its items and the figures of the whole, battery by battery.
  mutating func reliability() -> [Annex.Block] {
    let words = phrases.batteries
    var blocks: [Annex.Block] = []
    for battery in batteries where battery.isShown {
      blocks.append(
        table(
          battery.caption,
          columns: [
            .init(phrases.question, .text), .init(phrases.answers), .init(words.itemRest),
            .init(words.alphaIfDropped),
          ], rows: battery.rows.map { Annex.Table.Row($0) }, note: words.reliabilityNote))
      blocks.append(.facts(battery.facts))
      blocks += battery.directions.map(Annex.Block.note)
    }
    return blocks
  }
}

extension AnnexContent {
  /// Every battery that was counted, with its figures.
  var batteryFigures: [BatteryFigures] {
    tally.batteries.compactMap { tally in
      guard let battery = questionnaire.batteries.first(where: { $0.key == tally.key }) else {
        return nil
      }
      let items = tally.items.compactMap { key in questionnaire.items.first { $0.key == key } }
      return BatteryFigures(
        battery, items: items, tally: tally, target: target(of: tally.items),
        level: publication.level, gates: publication.gates)
    }
  }

  /// Items that run against the rest of their battery: perhaps asked the other way round, or called so by
  /// mistake.
  public var itemsOfDoubtfulDirection: [Item] {
    batteryFigures.flatMap { figures in figures.doubtfulDirection.map { figures.items[$0] } }
  }

  /// Which question the figures of several items together answer: about the participants only where each
  /// item was put to all of them.
  private func target(of keys: [String]) -> InferenceTarget {
    let isRouted = tally.items.contains { keys.contains($0.key) && $0.missing.notAsked > 0 }
    return isRouted
      ? .process
      : InferenceTarget(participants: seminar.attended, returned: tally.responses)
  }
}
