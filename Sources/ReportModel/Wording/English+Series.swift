extension SeriesPhrases {
  static let english = SeriesPhrases(
    title: "Annex. Feedback over a series of seminars", series: "Series", period: "Held",
    fromTo: { "\($0) to \($1)" },
    month: { "\($0 < 10 ? "0" : "")\($0)/\($1)" }, quarter: { "Q\($0) \($1)" },
    seminars: "The seminars", seminarCount: "Seminars", seminar: "Seminar",
    glance: "All seminars at a glance",
    averages: "Averages", shares: "Shares", profile: "The latest seminar beside the others",
    trends: "Question by question", trendsCaption: "What changed over the series",
    over: { "Over the series: \($0)" }, limits: "How far seminars vary anyway",
    testsCaption: "Tests of a trend", changedHeading: "Questions that changed",
    returned: { "Seminars: \($0). Questionnaires returned: \($1)." },
    returnedOf: { "Seminars: \($0). Questionnaires returned: \($1) of \($2)." },
    followed: { "Questions followed: \($0)" },
    changedCount: {
      "of these changed on the way, so that earlier answers are not compared: \($0)"
    },
    addedCount: { "new in the latest seminar: \($0)" }, droppedCount: { "no longer asked: \($0)" },
    rising: {
      "“\($0)” rises over the series: \($2) in the first of \($1) seminars, \($3) in the latest."
    },
    falling: {
      "“\($0)” falls over the series: \($2) in the first of \($1) seminars, \($3) in the latest."
    },
    noCause: "The data do not show why.",
    noneClear: {
      "No trend is clear over \($0) seminars: chance alone could make ups and downs like these."
    },
    tooFewSeminars: {
      "A trend can be told from \($0) comparable seminars on; there are \($1), so their figures stand side "
        + "by side only."
    },
    dependent: {
      "The same people came more than once: \($1) of \($0) by their codes. So the seminars are not "
        + "independent groups, and trends look surer than they are."
    },
    undated:
      "Not every seminar has a date: they stand in the order given, all equally far apart.",
    byQuarter: "Seminars of one quarter are put together.",
    byYear: "Seminars of one year are put together.",
    tooMany: { "With \($0) seminars, each alone would not be readable." },
    first: "First", latest: "Latest", seriesMean: "Series", inWords: "In words",
    verdicts: [
      "rising": "rising", "falling": "falling", "unclear": "no clear trend",
      "constant": "always the same", "tooFew": "too few seminars",
    ],
    ofRange: "Percent of the scale",
    figureNote: { "Upright lines: the range that may be expected (\($0)) of seminars like these." },
    glanceNote: {
      "“·”: not shown, because fewer than \($0) answered. “—”: not asked, or no answers."
    },
    profileNote:
      "Series: the mean of the averages, in which each seminar counts once however many answered.",
    trendNote: {
      "A trend is named only where the averages of the seminars, each counting once, rise or fall clearly "
        + "(\($0)) after allowing for the number of questions. In brackets: how many answered."
    },
    rewordedNote: "* The question was reworded; the organiser says that it still asks the same.",
    settled: "settled", provisional: "provisional",
    unsuitable: "none: the numbers of answers differ too much or are too small; see the ranges",
    state: "Limits", mean: "Mean", limitsColumn: "From–to", outside: "Seminars outside",
    nobodyOutside: "none", lowerLimit: { "lower limit \($0)" }, upperLimit: { "upper limit \($0)" },
    meanLine: { "mean \($0)" }, limitsAt: { "\($0) (for \($1) answers)" },
    limitsNote:
      "Within these limits seminars vary anyway. Outside them, look for a reason. Provisional: fewer than "
      + "12 seminars.",
    slope: "Change per seminar", rankTest: "Mann–Kendall p", answersTest: "Trend of answers, p",
    testsNote:
      "Adjusted (adj.) after Benjamini and Hochberg for all questions of this table. Change per seminar: "
      + "Sen's slope, shares in points. ρ: Spearman's correlation with time. Trend of answers: "
      + "Jonckheere–Terpstra, for shares Cochran–Armitage; people of one seminar share a trainer and a room, "
      + "so this p is too small where seminars vary for such reasons.",
    brokenAt: { "from \($0): \($1)" },
    scaleNote: "The scale changed, so averages are drawn as percent of the scale and not tested.",
    lastAsked: { "\($0): last in \($1)" },
    addedIntroduction: "Asked in the latest seminar for the first time:",
    droppedIntroduction: "No longer asked:",
    brokenIntroduction: "Changed on the way; answers before and after are not compared:",
    method: {
      "Ranges are \($0) confidence intervals for what may be expected of seminars run like these, each for "
        + "one figure alone. Trends are tested by Mann–Kendall, with each seminar counting once, and named "
        + "where they hold after Holm's adjustment for all questions. Only answers since the last change of "
        + "a question are tested. Control limits are those of an XmR chart, of shares those of a p chart; "
        + "where the numbers of answers differ more than threefold, the ranges take their place. Seminars "
        + "differ in people, trainers, place and season; no trend tells its cause."
    },
    unit: "Tests and limits count each seminar by itself, also where figures are put together.")
}
