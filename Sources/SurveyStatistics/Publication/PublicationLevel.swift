/// How much may be said about an item, by its valid n.
///
/// Levels are ordered: each allows all that the lower ones do. The raw value is the name in machine
/// output.
public enum PublicationLevel: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// No one answered.
  case noAnswers = "none"
  /// So few answers that nothing is shown.
  case withheld
  /// Counts only: no percentage, mean, interval, chart or quotation that could identify a person.
  case counts
  /// Counts, median, and mean with interval; one person is more than ten points, so no percentages.
  case countsMean = "counts_mean"
  /// Counts with whole percentages beside them, flagged as few answers.
  case countsPercent = "counts_percent"
  /// Percentages with their base.
  case percent

  public static func < (left: PublicationLevel, right: PublicationLevel) -> Bool {
    allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
  }
}
