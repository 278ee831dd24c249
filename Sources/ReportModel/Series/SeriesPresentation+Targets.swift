import SurveyModel
import SurveyStatistics
import Tabulation

extension SeriesPresentation {
  /// The result of the latest seminar, and how many seminars met the target; `nil` without targets.
  func targets(_ numbering: inout BlockNumbering) -> Annex.Block? {
    let targets = SeriesTarget.all(content)
    guard !targets.isEmpty else { return nil }
    let target = phrases.targets
    return numbering.table(
      target.caption,
      columns: [
        .init(phrases.question, .text), .init(target.target, .text), .init(words.latest),
        .init(target.verdict, .text), .init(target.metIn),
      ],
      rows: targets.map { found in
        let latest = found.latest.flatMap { TargetPresentation(presentation($0.figures)) }
        return .init([
          text(found.item), aim(found.item), latest?.figureWithBase ?? "—",
          latest?.verdict ?? target.verdicts[TargetResult.Verdict.tooFew.rawValue, default: "—"],
          numbers.whole(found.met) + phrases.groups.outOf(numbers.whole(found.seminars)),
        ])
      },
      note: [target.note(levelText), target.rangeOfSeminars(levelText), target.metInNote]
        .joined(separator: " "))
  }

  /// What is to be reached stands there also where nothing is told of the answers.
  private func aim(_ item: Item) -> String {
    let figures = ItemFigures(item, tally: ItemTally(of: item), target: .process)
    return TargetPresentation(presentation(figures))?.aim ?? "—"
  }
}
