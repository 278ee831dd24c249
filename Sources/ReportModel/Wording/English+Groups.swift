extension GroupPhrases {
  static let english = GroupPhrases(
    heading: "Groups side by side",
    introduction: { "Respondents are grouped by their answer to “\($0)”." },
    withoutAnswer: { "Without a usable answer to it: \($0); they stand in the last column only." },
    overlapping: "One person may belong to several groups.",
    tooSmall: {
      "The answers cannot be shown by “\($0)”: for that, two groups of at least \($1) people each are "
        + "needed."
    },
    others: { "Other answers (\($0))" },
    column: { "\($0), n\u{A0}=\u{A0}\($1)" }, all: "All", difference: "Difference",
    answered: "Answered",
    outOf: { " of \($0)" },
    averages: "Averages by group", bestAnswers: "Best answers by group",
    inBrackets: "In brackets: how many of the group answered.",
    differenceNote: {
      "Difference: average of “\($0)” less average of “\($1)”, with the range that may be expected of "
        + "seminars run like this one."
    },
    bestNote:
      "How many gave one of the best answers; which these are stands under “Ratings at a glance”.",
    group: { "“\($0)” (\($1))" },
    about: { "by about \($0) (range \($1) to \($2))" },
    ratedBetter: { "“\($0)” was rated better in the group \($1) than in the group \($2), \($3)." },
    higher: { "“\($0)” is higher in the group \($1) than in the group \($2), \($3)." },
    answeredDifferently: { "The groups answered “\($0)” differently." },
    noCause: "The data do not show why.",
    noneClear:
      "No difference between the groups is clear: given how many questions were compared, chance alone "
      + "could make differences like these.",
    putTogether: {
      "Groups of fewer than \($0) people are shown together with others, so that nobody can be recognised."
    },
    withheldGroups: {
      "Not shown, because fewer than \($1) people belong to the group or do not: \($0)."
    },
    dot: {
      "“·”: not shown, because fewer than \($0) people answered, or because their answers could be found by "
        + "subtraction."
    },
    testsCaption: "Whether the groups differ", test: "Test", adjustedP: "p, adjusted",
    effect: "Size",
    tests: [
      "mann-whitney": "Mann–Whitney", "kruskal-wallis": "Kruskal–Wallis",
      "linear-by-linear": "linear by linear", "n-1-chi-squared": "N − 1 chi-squared",
      "chi-squared": "chi-squared", "fisher": "Fisher",
    ],
    paths: ["exact": "exact", "monteCarlo": "simulated, seed 1"],
    testsNote:
      "Adjusted after Benjamini and Hochberg for all questions of this table. θ: probability that an "
      + "answer of the first group is higher than one of the second, ties counting as half. V: Cramér's V, "
      + "corrected for bias.",
    method:
      "Groups are compared as samples of seminars like this one. A difference is put into words only where "
      + "it holds (Holm) after allowing for the number of questions that were compared; ranges of "
      + "differences are Welch's, each for itself.",
    simulated: {
      "Tests that would take too long to work out exactly are simulated, with the seed \($0)."
    })
}
