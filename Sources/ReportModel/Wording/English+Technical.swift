extension TechnicalPhrases {
  static let english = TechnicalPhrases(
    heading: "Appendix: all figures",
    introduction:
      "For whoever checks the figures. More decimals stand here than the answers may carry; the "
      + "sections above say what they mean.",
    averages: "Averages and spread", intervals: "Ranges and how they were made",
    agreement: "Agreement among respondents", variety: "Variety of choices",
    missing: "Answers and missing answers",
    standardDeviation: "SD", standardError: "SE", lowerQuartile: "Lower quartile",
    upperQuartile: "Upper quartile",
    low: "Lower", high: "Upper", method: "Method",
    netScore: "Best less worst answers", recommendation: "Net promoter score",
    methods: [
      "rating-score": "score, smoothed", "student-t": "Student's t",
      "hypergeometric": "hypergeometric, exact", "wilson": "Wilson",
      "wilson-fpc": "Wilson, finite group", "tango": "Tango", "adjusted-wald": "adjusted Wald",
    ],
    worstCase: "whatever the others think",
    consensus: "Consensus", dispersion: "Dispersion", net: "Net", entropy: "Entropy",
    variation: "Variation", mostFrequent: "Most frequent",
    asked: "Asked", answered: "Answered", unanswered: "Missing",
    agreementNote:
      "Consensus after Tastle and Wierman: 1 all alike, 0 half at each end. Dispersion after Leik: 0 "
      + "all alike, 1 half at each end. Net: best less worst answers, as a share.",
    varietyNote:
      "Entropy as a share of the largest possible, and index of qualitative variation: 0 all alike, 1 "
      + "all options equally frequent.")
}
