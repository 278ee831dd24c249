/// Why answers could not be weighted.
public enum WeightingError: Error, Hashable, Sendable {
  /// Nobody of a category answered that people of the target belong to; it has to be merged with another.
  case emptyCategory(margin: Int, category: Int)
  /// A category has a target of zero, or less, though somebody of it answered.
  case noTarget(margin: Int, category: Int)
  /// The margins differ in their totals.
  case unequalTotals
  /// The margins were not met within a relative 10⁻⁹ after a thousand rounds.
  case noConvergence
}
