extension Battery {
  /// Each respondent's score: the mean of the items answered, when they are enough.
  ///
  /// D. L. Fairclough and D. F. Cella, Qual Life Res 5 (1996), 321–329.
  ///
  /// - Parameter minimumShare: Items that must be answered, as a fraction of all.
  /// - Returns: In the order of the rows, on the items' scale; `nil` for too few answers.
  public func scores(minimumShare: Double = 0.5) -> [Double?] {
    rows.map { row in
      let answers = row.compactMap(\.self)
      // A share like 0.8 of five items is four of them, whatever its double.
      guard !answers.isEmpty,
        Double(answers.count) / Double(items) >= minimumShare - 1e-9
      else { return nil }
      return Double(answers.reduce(0, +)) / Double(answers.count)
    }
  }

  /// How many of the scores rest on rows with gaps.
  public func incompleteScores(minimumShare: Double = 0.5) -> Int {
    zip(rows, scores(minimumShare: minimumShare)).count { row, score in
      score != nil && row.contains(nil)
    }
  }
}
