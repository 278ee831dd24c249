import SurveyStatistics

extension AnnexComposer {
  /// What was to be reached, and whether it was; `nil` where the questionnaire has no targets.
  mutating func targetSection() -> Annex.Section? {
    let targets = items.compactMap(TargetPresentation.init)
    guard let first = targets.first else { return nil }
    let words = phrases.targets
    let hasRanges = targets.contains { $0.range != "—" }
    var columns: [Annex.Table.Column] = [
      .init(phrases.question, .text), .init(words.target, .text), .init(phrases.answers),
      .init(words.result),
    ]
    if hasRanges { columns.append(.init(phrases.ranges.column(first.item.levelText))) }
    columns.append(.init(words.verdict, .text))
    let rows = targets.map { target in
      Annex.Table.Row(
        [
          target.item.text, target.aim, phrases.numbers.whole(target.item.figures.validN),
          target.figure,
        ] + (hasRanges ? [target.range] : []) + [target.verdict])
    }
    return .init(
      id: "targets", heading: words.heading,
      blocks: [
        table(
          words.caption, columns: columns, rows: rows,
          note: note(targets), of: [.targets])
      ])
  }

  /// What verdicts and ranges mean.
  private func note(_ targets: [TargetPresentation]) -> String {
    let words = phrases.targets
    var texts = [words.note(targets[0].item.levelText)]
    if targets.contains(where: \.item.decision.isCensus) { texts.append(words.censusNote) }
    if let item = targets.first(where: { $0.range != "—" })?.item {
      texts.append(
        item.group.map { words.rangeOfGroup(phrases.numbers.whole($0), item.levelText) }
          ?? words.rangeOfProcess(item.levelText))
    }
    return texts.joined(separator: " ")
  }
}
