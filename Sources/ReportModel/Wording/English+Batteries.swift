extension BatteryPhrases {
  static let english = BatteryPhrases(
    meanWhereBest: { "Average \($0), where \($1) is best" },
    together: { "All of these questions together: \(lowercased($0))" },
    goTogether: { alpha, rows in
      "The answers to them go together well enough for one figure (alpha \(alpha)"
        + (rows.map { "; few complete answers: \($0)" } ?? "") + ")."
    },
    apart: { alpha, rows in
      "These questions have no common average: the answers to them do not go together well enough "
        + "(alpha \(alpha)" + (rows.map { "; few complete answers: \($0)" } ?? "") + ")."
    },
    cannotTell:
      "These questions have no common average: it cannot be told from the answers whether they go "
      + "together.",
    counted: { "Respondents counted: \($0)" + ($1.map { "; with gaps: \($0)" } ?? "") + "." },
    perhapsReversed: {
      "The answers do not go with those to the other questions: \($0). Was this asked the other way "
        + "round?"
    },
    perhapsNotReversed: {
      "The answers do not go with those to the other questions once they are turned round: \($0). Was "
        + "this asked in the same direction after all?"
    },
    reversed: {
      "Asked the other way round: \($0). The best answers are at the other end of the scale there; the "
        + "bar keeps the order of the scale, and for what is said of all questions together it is turned."
    },
    reliability: {
      $0.isEmpty ? "Consistency of the answers" : "Consistency of the answers: \($0)"
    },
    turned: { "\($0) (turned round)" },
    itemRest: "Correlation with the others", alphaIfDropped: "Alpha without it",
    reliabilityNote:
      "Over the answers of those who answered every question. The others: the sum of all other "
      + "questions.",
    completeRows: "Answered every question", alpha: "Cronbach's alpha", feldt: "Feldt",
    fewRows: { "\($0); from few answers" },
    standardisedAlpha: "Standardised alpha", spearmanBrown: "Spearman–Brown",
    omega: "McDonald's omega", scoreMean: "Common average",
    highest: "Is one question rated higher than others? (Friedman, Kendall's W)",
    degrees: { "degrees of freedom: \($0)" },
    straightLines: "The same point throughout", ofRows: { "\($0) of \($1)" },
    method: { alpha, items, rows in
      "Alpha (Cronbach) says how far the answers to several questions go together in this group of "
        + "people, not whether the questions ask for the right thing. It is given for at least \(items) "
        + "questions that at least \(rows) people answered in full. Questions with an alpha of \(alpha) "
        + "or more have a common average: the average over people of what each gave on average."
    })
}
