import SurveyModel
import WaveComparison

extension SeriesMatches {
  /// The pairs for programs, schema `anketa-matches/1`.
  public var json: String {
    JSONText.encode(
      Document(
        series: series,
        open: matching.open.map { match in
          .init(
            earlier: match.earlier, later: match.later, earlierSeminar: match.earlierSeminar,
            laterSeminar: match.laterSeminar, similarity: match.similarity,
            changes: match.changes.map(\.rawValue).sorted(), isMatched: match.isMatched)
        },
        decided: matching.confirmed.map { match in
          .init(earlier: match.earlier, later: match.later, verdict: match.verdict.rawValue)
        }))
  }

  private struct Document: Encodable {
    struct Open: Encodable {
      var earlier: AskedItem
      var later: AskedItem
      var earlierSeminar: String
      var laterSeminar: String
      var similarity: Double
      var changes: [String]
      var isMatched: Bool
    }
    struct Decided: Encodable {
      var earlier: AskedItem
      var later: AskedItem
      var verdict: String
    }
    var schema = "anketa-matches/1"
    var series: String
    var open: [Open]
    var decided: [Decided]
  }
}
