import SurveyModel
import SurveyStatistics

extension ComparisonPresentation {
  /// The targets of the later questionnaire, with the results of both seminars; `nil` without any.
  func targets(_ numbering: inout BlockNumbering) -> Annex.Block? {
    let words = phrases.targets
    let rows = items.compactMap { item -> Annex.Table.Row? in
      let alone = item.alone(in: content)
      guard let before = TargetPresentation(presentation(alone.before)),
        let now = TargetPresentation(presentation(alone.now))
      else { return nil }
      return .init([
        marked(item), now.aim, before.figureWithBase, before.verdict, now.figureWithBase,
        now.verdict,
      ])
    }
    guard !rows.isEmpty else { return nil }
    return numbering.table(
      words.caption,
      columns: [
        .init(phrases.question, .text), .init(words.target, .text), .init(beforeName),
        .init(words.verdict, .text), .init(nowName), .init(words.verdict, .text),
      ], rows: rows,
      note: note(
        words.note(levelText) + " " + words.rangeOfSeminars(levelText),
        items.filter { $0.item.target != nil }))
  }
}
