/// What a questionnaire may say on publication: from how many answers on what is printed, and at which
/// level ranges stand. The raw value is the key in the file; what is not said keeps its default.
public enum PublicationKey: String, Sendable, Hashable, CaseIterable {
  /// Answers from which on counts are shown.
  case countsFrom = "counts-from"
  /// Answers from which on averages, medians and ranges are shown.
  case meanFrom = "mean-from"
  /// Answers from which on percentages stand beside counts.
  case percentFrom = "percent-from"
  /// Answers from which on percentages come first, and answers are no longer few.
  case percentFirstFrom = "percent-first-from"
  /// Answers from which on averages have two decimals.
  case meanDecimalsFrom = "mean-decimals-from"
  /// Answers from which on percentages have a decimal.
  case percentDecimalsFrom = "percent-decimals-from"
  /// Answers from which on the agreement among respondents gets a word.
  case agreementFrom = "agreement-from"
  /// People in the smallest group whose comments and written-in answers are printed.
  case minimumGroup = "minimum-group"
  /// Percentage points: while answers are few, no percentage with a range as wide as this is shown.
  case widestRange = "widest-range"
  /// Per cent: 90, 95 or 99.
  case level

  /// The steps of the ladder, each at least as high as the one before.
  public static let ladder: [PublicationKey] = [
    .countsFrom, .meanFrom, .percentFrom, .percentFirstFrom,
  ]

  /// What holds where a questionnaire says nothing; `nil` for what is off.
  public var usual: Int? {
    switch self {
    case .countsFrom: 1
    case .meanFrom: 5
    case .percentFrom: 10
    case .percentFirstFrom: 30
    case .meanDecimalsFrom: 100
    case .percentDecimalsFrom: 1000
    case .agreementFrom: 10
    case .minimumGroup: 5
    case .widestRange: nil
    case .level: 95
    }
  }

  /// The values that make sense.
  public var allowed: [Int]? { self == .level ? [90, 95, 99] : nil }
}
