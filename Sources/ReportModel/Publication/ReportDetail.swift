/// How much of the figures an annex prints.
public enum ReportDetail: String, Sendable, Hashable, CaseIterable {
  /// Summary, ratings, how many commented: about two pages.
  case brief
  /// Every question with its ranges, and the comments.
  case full
  /// As ``full``, and an appendix of all figures.
  case technical
}
