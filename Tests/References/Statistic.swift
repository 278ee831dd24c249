/// The kinds of figures that references hold, in the order in which they are printed.
enum Statistic: String, CaseIterable {
  case file = "rows and columns"
  case answers = "answers and missing"
  case options = "counts of each answer"
  case mean = "mean, SD"
  case median = "median, quartiles"
  case range = "smallest, largest"
  case recommendation = "net promoter score"
  case groups = "n, mean, SD, median of events"
  case welch = "Welch's t"
  case mannWhitney = "Mann-Whitney"
  case cliff = "Cliff's delta"
  case chiSquared = "chi-square, Cramér's V"

  /// What a figure of a question is, by its name in the reference.
  init(figure name: String) {
    self =
      switch name {
      case "mean", "sd": .mean
      case "median", "q1", "q3": .median
      case "min", "max": .range
      case "promoters", "passives", "detractors", "nps": .recommendation
      default: .answers
      }
  }

  /// What a figure of a comparison is.
  init(comparison name: String) {
    self =
      switch name {
      case "diff_means", "welch_t", "welch_df", "welch_p": .welch
      case "mannwhitney_u_b", "mannwhitney_p": .mannWhitney
      case "cliffs_delta": .cliff
      default: .groups
      }
  }
}
