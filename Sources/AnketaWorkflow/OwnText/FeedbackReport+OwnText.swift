import Diagnostics
import ReportModel

extension FeedbackReport {
  /// The organisers' text with its places in the annex; where there is none yet, its file is made.
  ///
  /// - Throws: `cannot-write`.
  func placed(
    _ text: OwnText?, in content: AnnexContent, _ phrases: Phrases, _ problems: inout [Problem]
  ) throws(Problems) -> PlacedText? {
    guard let path = ownText else { return nil }
    guard let text else {
      let annex = Annex(content, in: phrases, detail: detail)
      problems.append(try OwnTextFile.makeTemplate(of: annex, at: path))
      return nil
    }
    // Headings may be of any language.
    let others = Phrases.all.filter { $0.code != phrases.code }
    let placed = PlacedText(
      text, in: ([phrases] + others).map { Annex(content, in: $0, detail: detail) })
    problems += placed.problems(in: path)
    return placed
  }
}
