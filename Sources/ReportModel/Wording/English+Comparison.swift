extension ComparisonPhrases {
  static let english = ComparisonPhrases(
    title: "Annex. Feedback compared with an earlier seminar", heading: { "Compared with \($0)" },
    now: "Now", before: "Before",
    ratings: "Ratings now and before", answers: "Answers now and before", averages: "Averages",
    bestAnswers: "Best answers",
    testsCaption: "Whether the seminars differ", samePeople: "The same people, before and now",
    sameYesNo: "Yes or no, the same people", notCompared: "Not compared",
    returned: { "Questionnaires returned: \($1) now (\($0)), \($3) before (\($2))." },
    outOf: { "\($0) of \($1)" },
    comparedCount: { "Questions compared: \($0)" },
    changedCount: { "changed, so not compared: \($0)" },
    addedCount: { "new: \($0)" }, droppedCount: { "no longer asked: \($0)" },
    about: { "by about \($0) (range \($1) to \($2))" },
    range: { "\($0) to \($1)" },
    higher: { "“\($0)”: \($1) now, \($2) before. Higher than before \($3)." },
    lower: { "“\($0)”: \($1) now, \($2) before. Lower than before \($3)." },
    unclear: {
      "“\($0)”: \($1) now, \($2) before. With so few answers chance alone could give such a difference "
        + "(range \($3))."
    },
    noCause: "The data do not show why.",
    noneClear:
      "No difference is clear: with so few answers chance alone could make differences like these.",
    difference: "Difference", points: "Difference, points", inWords: "In words",
    verdicts: [
      "higher": "higher", "lower": "lower", "alike": "about the same",
      "unclear": "no clear difference",
      "tooFew": "too few answers",
    ],
    better: "(better)", worse: "(worse)",
    figureNote: { "Lines: the range that may be expected (\($0)) of seminars like these." },
    averagesNote:
      "In brackets: how many answered. Difference: now less before. “About the same”: the difference lies "
      + "within half a point of a five-point scale at most (90%).",
    equivalentNote:
      "* The question or its answers were reworded; the organiser says that it still asks the same.",
    pointsNote: "Difference in percentage points, now less before.",
    scoreNote: { "In brackets: the range that may be expected (\($0)) of seminars like these." },
    testsNote:
      "Adjusted after Benjamini and Hochberg for all questions of this table. θ: probability that an answer "
      + "now is higher than one before, ties counting as half. V: Cramér's V, corrected for bias.",
    people: {
      "Found in both seminars by their codes: \($0). Found in one only: \($1). Codes used twice: \($2)."
    },
    tooFewPeople: "Too few people were in both seminars to show their changes.",
    thinMatch:
      "Fewer than 60% could be matched, so those who changed and those who could not be found may differ; "
      + "read the averages of all beside these.",
    pairs: "People", change: "Change", upSameDown: "Up / same / down",
    allAlike: "all changed alike", gained: "To yes", lost: "To no",
    samePeopleNote: "Change: mean of what each person's answer changed by, with Student's t range.",
    confirmed: "Changed, and compared all the same",
    confirmedIntroduction:
      "The organiser says that these questions still ask the same. They are marked with *:",
    changedIntroduction:
      "Asked in both seminars, but changed; results before and after are not compared:",
    changes: [
      "wording": "the question was reworded", "options": "the answers offered changed",
      "points": "the scale has another number of points",
      "direction": "the scale was turned round", "type": "another kind of answer is asked for",
    ],
    addedItems: "Asked now for the first time:", droppedItems: "No longer asked:",
    suggestions:
      "These may be the same questions with another wording. If they are, confirm it, and they will be "
      + "compared:",
    suggestion: { "“\($0)” → “\($1)”" },
    method: {
      "Ranges are \($0) confidence intervals for what may be expected of seminars run like these: of "
        + "differences of averages Welch's, of differences of shares Newcombe's, of net promoter scores "
        + "Tango's. Each stands for one figure alone. A difference is called higher or lower only where a "
        + "rank test holds after Holm's adjustment for all questions compared. Seminars differ in people, "
        + "trainers, place and season; no difference tells its cause."
    },
    matchingMethod:
      "Questions are the same when the questionnaire gives them the same key, or, without a questionnaire, "
      + "when they are worded alike. What was reworded, or has other answers, is compared only where the "
      + "organiser says that it still asks the same; what has another scale is not compared.")
}
