import ReportModel
import Tabulation

extension FeedbackReport {
  /// What is to be recorded of the annex; `nil` where nothing of it is from the archive.
  ///
  /// - Parameters:
  ///   - key: Of the seminar, if it is one of the archive.
  ///   - earlier: Of the seminar that it is compared with, likewise.
  func release(
    _ content: AnnexContent, of key: String?, comparedWith earlier: String?
  ) -> AnnexRelease? {
    var seminars: [String: SeminarCounts] = [:]
    if let key { seminars[key] = SeminarCounts(content) }
    if let earlier, let comparison = content.comparison {
      seminars[earlier] = comparison.counts.before
    }
    guard !seminars.isEmpty else { return nil }
    var options = ["format": formats.list, "detail": detail.rawValue]
    options["language"] = language
    options["by"] = content.tally.groups.first?.key
    options["against"] = earlier
    if isWeighted { options["weighted"] = "yes" }
    return AnnexRelease(.annex, archive: archive, seminars: seminars, options: options)
  }
}
