/// How an interval was made; the raw value is its name in machine output.
public enum IntervalMethod: String, Sendable, Hashable, Codable, CaseIterable {
  case wilson
  case wilsonFinite = "wilson-fpc"
  case agrestiCoull = "agresti-coull"
  case ratingScore = "rating-score"
  case tango
  case adjustedWald = "adjusted-wald"
}
