import SVGCharts
import SurveyModel
import SurveyStatistics
import Tabulation

/// Ratings at a glance: a figure and a table for items that share a scale.
extension AnnexComposer {
  /// Rating items that are drawn together: rows of a battery, or several items on one scale.
  var ratingGroups: [[ItemPresentation]] { groups.filter { $0.count > 1 } }

  private var groups: [[ItemPresentation]] {
    var groups: [(key: String, items: [ItemPresentation])] = []
    for item in items where item.item.type == .rating && item.showsMean {
      guard let scale = item.item.scale, scale.favourable != .middle else { continue }
      let key = scale.key + "|" + (item.item.battery ?? "")
      if let last = groups.lastIndex(where: { $0.key == key }) {
        groups[last].items.append(item)
      } else {
        groups.append((key, [item]))
      }
    }
    return groups.map(\.items)
  }

  mutating func ratingBlocks() -> [Annex.Block] {
    var blocks: [Annex.Block] = []
    for group in ratingGroups {
      let stem = content.questionnaire.batteries
        .first { $0.key == group[0].item.battery }?.text(phrases.code)
      let caption = phrases.ratingsOf(stem ?? "")
      let chart = RatingCharts.diverging(group, phrases: phrases)
      let inBars =
        RatingCharts.printsCounts(group) ? phrases.countsInBars : phrases.percentInBars
      blocks.append(
        figure(
          caption.withFullStop() + " " + inBars, chart: chart,
          alternative: group.map(\.meanInBrief).joined(separator: "; ").withFullStop()))
      blocks.append(ratingTable(group, caption: caption))
      blocks += reversedNote(group)
      if detail != .brief { blocks += agreement(group) + together(group) }
    }
    if detail == .brief { blocks += singleRatings() }
    return blocks
  }

  /// In a brief annex, ratings that share their scale with no other: a table for each length of scale.
  private mutating func singleRatings() -> [Annex.Block] {
    let singles = groups.filter { $0.count == 1 }.map { $0[0] }
    var blocks: [Annex.Block] = []
    for points in Set(singles.map { $0.figures.options.count }).sorted(by: >) {
      blocks.append(
        ratingTable(
          singles.filter { $0.figures.options.count == points },
          caption: ratingGroups.isEmpty ? phrases.ratingsOf("") : phrases.furtherRatings,
          hasNote: ratingGroups.isEmpty))
    }
    return blocks
  }

  /// - Parameter hasNote: Whether no table before has said what the ranges are.
  private mutating func ratingTable(
    _ group: [ItemPresentation], caption: String, hasNote: Bool = true
  ) -> Annex.Block {
    let width = group.first?.figures.boxes?.width ?? 1
    let level = group[0].levelText
    let ranges = group.map { item in
      item.figures.boxes.map { item.shareRange($0.top) } ?? "—"
    }
    let missing = group.map(\.figures.tally.missing)
    var columns: [(title: String, cells: [String])] = [
      (phrases.answers, group.map { phrases.numbers.whole($0.figures.validN) }),
      (phrases.mean, group.map(\.meanNumber)),
    ]
    if group.contains(where: { $0.meanLimits != nil }) {
      columns.append((phrases.ranges.column(level), group.map(\.meanRange)))
    }
    if detail == .technical { columns.append((phrases.median, group.map(\.medianNumber))) }
    columns.append((phrases.topBox(width), group.map(\.topBoxText)))
    if ranges.contains(where: { $0 != "—" }) {
      columns.append((phrases.ranges.column(level), ranges))
    }
    if detail == .technical {
      columns.append((phrases.bottomBox(width), group.map(\.bottomBoxText)))
    }
    for (name, counts, isAlways) in [
      (phrases.notApplicable, missing.map(\.notApplicable), false),
      (phrases.noAnswer, missing.map(\.blank), true),
      (phrases.damaged, missing.map(\.damaged), false),
    ] where isAlways || counts.contains(where: { $0 > 0 }) {
      columns.append((name.capitalisingFirst(), counts.map(phrases.numbers.whole)))
    }
    return table(
      caption, columns: [.init(phrases.question, .text)] + columns.map { .init($0.title) },
      rows: group.indices.map { row in
        Annex.Table.Row([group[row].text] + columns.map { $0.cells[row] })
      }, note: hasNote ? rangeNote(group) : "", of: group.map { .item($0.item.key) })
  }

  /// What the ranges of a table mean; empty where there is none.
  private func rangeNote(_ group: [ItemPresentation]) -> String {
    guard let item = group.first(where: { $0.meanLimits != nil }) else { return "" }
    return item.group.map {
      phrases.ranges.tableOfGroup(phrases.numbers.whole($0), item.levelText)
    } ?? phrases.ranges.tableOfProcess(item.levelText)
  }

  /// On which items respondents agree how far, where there are enough answers to say so.
  private func agreement(_ group: [ItemPresentation]) -> [Annex.Block] {
    var named = AgreementWord.allCases.map { word in
      (
        phrases.ranges.agreementWords(word),
        group.filter { $0.agreement == word && !$0.isPolarised }.map(\.text)
      )
    }
    named.append((phrases.ranges.campsName, group.filter(\.isPolarised).map(\.text)))
    let found = named.filter { !$0.1.isEmpty }
    if let only = found.first, only.1.count == group.count {
      return [.paragraph(phrases.ranges.agreementOnAll(only.0))]
    }
    let facts = found.map { Annex.Fact($0.0, $0.1.joined(separator: "; ")) }
    return facts.isEmpty ? [] : [.facts(facts)]
  }
}
