extension MethodPhrases {
  static let english = MethodPhrases(
    participants: {
      "Participants: \($0), as the organiser gave the number. Questionnaires returned: \($1)."
    },
    participantsUnknown: "The number of participants was not given.",
    targetGroup:
      "The ranges say what all participants together may think, given the answers of those who "
      + "returned the questionnaire. They assume that those who answered are like a random draw from "
      + "those who attended.",
    targetProcess:
      "The ranges say what may be expected from seminars run like this one. Nothing is said about "
      + "those who did not answer.",
    ranges: { level, kinds in
      "Ranges are \(level) confidence intervals: \(kinds.joined(separator: "; ")). Limits are rounded "
        + "outwards. Each range stands for one figure alone; no allowance is made for their number."
    },
    intervals: [
      "rating-score":
        "for averages of ratings, a score interval with smoothed dispersion, which stays inside the "
        + "scale",
      "student-t": "for averages of numbers, Student's t",
      "hypergeometric": "for answers among all participants, the exact hypergeometric interval",
      "wilson": "for shares, Wilson's score interval",
      "wilson-fpc": "for shares, Wilson's score interval for a finite group",
      "tango": "for the net promoter score, Tango's score interval",
    ],
    routed:
      "For questions that were not put to everybody the ranges say what may be expected from seminars "
      + "run like this one.",
    higher:
      "One question is said to be rated higher than another only where their ranges do not touch and a "
      + "paired t test of those who answered both holds after allowing for all pairs (Bonferroni).",
    bounds:
      "“Whatever the others think” assumes nothing about those who did not answer: none of them, or "
      + "all of them, might have said the same.",
    agreement:
      "How far answers agree is measured by the consensus of Tastle and Wierman: 1 when all answers are "
      + "alike, 0 when half of them lie at each end. From 0.8 answers agree closely, from 0.6 by and "
      + "large; below 0.4 they differ widely.",
    recommendation:
      "The net promoter score is the share of answers 9 and 10 less the share of answers 0 to 6, in "
      + "points from −100 to +100.",
    missing:
      "Percentages and averages are of those who answered the question. “Not applicable” and “don't "
      + "know” are counted apart, and so is a question left empty.",
    ladder: {
      "What is shown, by the number of answers to a question: \($0.joined(separator: "; "))."
    },
    countsOnly: { "\($0): counts only" },
    means: { "\($0): also averages, medians and ranges" },
    percentages: { "\($0): also percentages, behind the counts" },
    percentagesFirst: { "\($0): percentages first" },
    andMore: { "\($0) and more" },
    decimals: {
      "Averages have two decimals from \($0) answers on, percentages one decimal from \($1)."
    },
    agreementFrom: { "How far answers agree is said from \($0) answers on." },
    minimumGroup: {
      "Comments are printed when at least \($0) people answered; nothing is broken down by smaller "
        + "groups."
    },
    widestRange: {
      "While answers are few, percentages are left out whose range is \($0) points wide or wider."
    },
    inferred:
      "No questionnaire was given: types, scales and options were made out from the answers. An "
      + "option that nobody chose may be missing.",
    forgotten: {
      "The comments and the single answers were deleted on \($0); only their counts are kept. Comments, what was "
        + "written beside “other”, and figures of several questions together are therefore left out."
    },
    commentsForgotten: {
      "The comments were deleted on \($0); only how many answered is still known."
    },
    detail: {
      switch $0 {
      case .brief: "This is the brief annex; the full one shows every question and the comments."
      case .full: ""
      case .technical: "This is the technical annex; all figures stand in the appendix."
      }
    })
}
