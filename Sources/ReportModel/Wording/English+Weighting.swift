extension WeightingPhrases {
  static let english = WeightingPhrases(
    heading: "Weighted figures",
    introduction:
      "All other figures of this annex count every answer alike. Here answers of groups that answered "
      + "less often count more, so that the groups have the size they had among those who attended.",
    by: { "Weighted by: \($0)." },
    margins: "Who answered and who attended",
    averages: "Averages, unweighted and weighted", shares: "Shares, unweighted and weighted",
    answered: "Answered", answeredShare: "Of those who answered",
    attendedShare: "Of those who attended",
    effectiveN: "Effective n", designEffect: "Design effect", unweighted: "Unweighted",
    weighted: "Weighted",
    tableNote:
      "n: answers. Effective n: so many answers that all count alike would say as much; the design "
      + "effect is n divided by it. The range is that of the weighted figure.",
    score: { question, unweighted, weighted, range, base in
      "“\(question)”: net promoter score \(unweighted), weighted \(weighted) (range \(range)); "
        + "n:\u{A0}\(base[0]), effective n:\u{A0}\(base[1]), design effect:\u{A0}\(base[2])."
    },
    source: { "Source for those who attended: \($0)" },
    withoutTarget: {
      "Respondents without an answer to a question that is weighted by: \($0). They keep the weight 1, "
        + "the average."
    },
    tooFewForItem: {
      "Questions that are not weighted because they have fewer than \($0) answers: \($1)."
    },
    trimmed: {
      "No weight may exceed \($0) times the median weight; one would have been \($1) times as large. "
        + "The groups therefore come near the size they should have without reaching it."
    },
    uneven: {
      "The largest weight is \($0) times the median weight: a few answers carry much of these figures. "
        + "Read them with care; a limit (trim) can be set in the questionnaire."
    },
    everybodyAnswered:
      "The answers are not weighted: everybody who attended answered, so no group is missing.",
    tooFewAnswers: {
      "The answers are not weighted: \($0) respondents can be, and at least \($1) are needed."
    },
    smallCategories: {
      "The answers are not weighted, because fewer than \($1) people answered in these groups: \($0). "
        + "Put each together with another group under “weighting” in the questionnaire, such as "
        + "“1+2: 14”."
    },
    noTarget: {
      "The answers are not weighted: people answered who, according to the questionnaire, did not attend: "
        + "\($0). Please correct the numbers under “weighting”."
    },
    noConvergence:
      "The answers are not weighted: the numbers under “weighting” in the questionnaire cannot all be "
      + "met by those who answered. Leave one question out, or put groups together.",
    postStratified: {
      "Weighted figures: the answers were post-stratified by \($0), so that each group counts as much as "
        + "it did among those who attended."
    },
    raked: {
      "Weighted figures: the answers were raked, so that the shares of the answers to each of these "
        + "questions are those of the people who attended: \($0)."
    },
    sizes: { "Weights lie between \($0) and \($1); their average is 1." },
    ranges:
      "The ranges of weighted shares are Wilson's and that of a weighted net promoter score is Tango's, "
      + "both for the effective number of answers (Kish); those of weighted averages are Student's t "
      + "with a linearised standard error. They say what may be expected from seminars like this one and "
      + "make no allowance for the number of participants.")
}
