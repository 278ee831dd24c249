import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// A target of the last questionnaire through the seminars since the question was changed last.
///
/// The seminar is the unit: each is judged by itself as in its own annex, also where this one puts seminars
/// together.
struct SeriesTarget {
  let item: Item
  /// Of the latest seminar; `nil` where so few answered that nothing is told of them.
  let latest: TargetResult?
  /// Seminars with enough answers to tell anything of them, and those of them that met the target.
  let seminars: Int
  let met: Int

  /// In the order of the last questionnaire.
  static func all(_ content: SeriesContent) -> [SeriesTarget] {
    content.lines.lines.compactMap { SeriesTarget($0, content) }
  }

  private init?(_ line: ItemLine, _ content: SeriesContent) {
    guard line.item.target != nil else { return nil }
    item = line.item
    let publication = content.publication
    let results = line.current.points.filter {
      $0.tally.answered > 0 && !publication.gates.endangersPrivacy(groupOf: $0.tally.answered)
    }.map { point in
      let figures = ItemFigures(
        line.item, tally: point.tally,
        target: content.seminars[point.seminar].target(of: point.tally), level: publication.level)
      return (seminar: point.seminar, result: TargetResult(figures, publication))
    }
    latest = results.last.flatMap { $0.seminar == content.seminars.count - 1 ? $0.result : nil }
    seminars = results.count
    met = results.count { $0.result?.verdict == .met }
  }
}
