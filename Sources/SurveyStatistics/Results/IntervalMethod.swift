/// How an interval was made; the raw value is its name in machine output.
public enum IntervalMethod: String, Sendable, Hashable, Codable, CaseIterable {
  case wilson
  case wilsonFinite = "wilson-fpc"
  case agrestiCoull = "agresti-coull"
  case ratingScore = "rating-score"
  case tango
  case adjustedWald = "adjusted-wald"
  case clopperPearson = "clopper-pearson"
  case jeffreys
  case hypergeometric
  case studentT = "student-t"
  case orderStatistics = "order-statistics"
  case bootstrapPercentile = "bootstrap-percentile"
  case bootstrapBCa = "bootstrap-bca"
  case feldt
  /// Wilson's with the effective number of weighted answers.
  case wilsonWeighted = "wilson-weighted"
  /// Tango's, likewise.
  case tangoWeighted = "tango-weighted"
  /// Student's t with the linearised standard error of a weighted mean.
  case studentTWeighted = "student-t-weighted"
  /// The estimate and a number of its standard errors to both sides.
  case wald
  case newcombe
  case welch
  /// Made from the intervals of the two means: the method of variance estimates recovery.
  case mover
  case hedges
  case brunnerMunzel = "brunner-munzel"
  case brunnerMunzelLogit = "brunner-munzel-logit"
  case superiorityScore = "superiority-score"
}
