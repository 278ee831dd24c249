/// One figure of a reference beside ours.
struct Finding {
  enum Outcome: Equatable {
    case agrees
    /// A difference that lies in what the two sides mean by the words, said here.
    case differsBecause(String)
    case differs
  }

  let statistic: Statistic
  /// Which figure: file, column or events, name.
  let place: String
  let expected: Double?
  let found: Double?
  let outcome: Outcome

  /// Compares by the digits that the reference prints.
  ///
  /// - Parameter reason: Why they may differ in this place, asked only when they do.
  init(
    _ statistic: Statistic, _ place: String, expected: Double?, found: Double?,
    because reason: () -> String? = { nil }
  ) {
    self.statistic = statistic
    self.place = place
    self.expected = expected
    self.found = found
    if Self.agree(expected, found) {
      outcome = .agrees
    } else {
      outcome = reason().map(Outcome.differsBecause) ?? .differs
    }
  }

  /// Whether two figures are one to the last digit but one unit of it, or both absent.
  static func agree(_ expected: Double?, _ found: Double?) -> Bool {
    guard let expected, let found else { return expected == nil && found == nil }
    return abs(expected - found) <= max(abs(expected) * relativeTolerance, absoluteTolerance)
  }

  /// One unit of the last of ten digits.
  static let relativeTolerance = 1e-9
  /// Of figures that are zero but for the rounding of the other program.
  static let absoluteTolerance = 1e-13
}
