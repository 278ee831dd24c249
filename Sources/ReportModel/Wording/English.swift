internal import Diagnostics

extension Phrases {
  static let english = Phrases(
    code: "en", numbers: .english, pluralForm: oneOrOther,
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    longDate: { "\($0) \($1) \($2)" },
    wholeMonth: { month, year in
      let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
      return "\(names[month]) \(year)"
    },
    annexTitle: "Annex. Participants' feedback",
    numberedAnnex: { "Annex \($0)" },
    date: "Date", place: "Place", organisers: "Organisers", invited: "Invited",
    attended: "Participants",
    returned: "Questionnaires returned", responseRate: "Response rate",
    figure: "Figure", table: "Table",
    census: { "All participants answered: \($0). The figures describe this group exactly." },
    part: { "Answered: \($0) of \($1) participants\($2.inBrackets)." },
    returnedOnly: {
      $0 == 1 ? "1 questionnaire was returned." : "\($0) questionnaires were returned."
    },
    noResponses: "The file holds the questions, but no answers yet.",
    moreThanAttended: {
      "\($0) questionnaires were returned, although \($1) people are said to have attended. "
        + "The number of participants is left out of account; please check it."
    },
    inBrief: "In brief", ratings: "Ratings at a glance", questions: "Question by question",
    comments: "Comments", howToRead: "How to read this annex",
    typeNames: [
      "rating": "Rating", "single": "One answer", "multiple": "Several answers possible",
      "yes-no": "Yes or no", "recommend": "From 0 to 10", "number": "A number", "date": "A date",
      "ranking": "Put in order", "text": "Open question",
    ],
    typeAndBase: { type, answered, missing in
      "\(type). Answered: \(answered)" + missing.map { "; \($0)" }.joined() + "."
    },
    noAnswer: "no answer", notApplicable: "not applicable", notAsked: "not asked",
    damaged: "unreadable",
    answer: "Answer", count: "Count", share: "Share", question: "Question", mean: "Mean",
    topBox: { $0 == 1 ? "Best answer" : "Best \($0) answers" }, answers: "n",
    median: "Median", quartiles: "Middle half", smallest: "Smallest", largest: "Largest",
    figureName: "Figure", value: "Value", averagePlace: "Average place", firstPlace: "Put first",
    bottomBox: { $0 == 1 ? "Worst answer" : "Worst \($0) answers" },
    standardDeviation: "Standard deviation", ofReturned: { "Of all \($0)" },
    allEqual: { "All answers were equal: \($0)." },
    topBoxSentence: { "“\($0)”: \($1) of \($2) chose \($3)." },
    medianIs: { "Median \($0)." },
    medianAndMean: { "Median \($0), average \($1)." },
    quoted: { "“\($0)”" },
    either: { $0.joined(separator: " or ") },
    ratedHigher: { "“\($0)” (average \($1)) was rated higher than “\($2)” (\($3))." },
    recommendationGroups: { "Answers 9 or 10: \($0); 7 or 8: \($1); 0 to 6: \($2)." },
    promoters: "9–10: promoters", passives: "7–8: passives", detractors: "0–6: detractors",
    mostChosen: { "“\($0)”: most often “\($1)” (\($2) of \($3))." },
    oftenChosen: { question, answers, n in
      "“\(question)”: " + answers.map { "“\($0.label)” \($0.count)" }.joined(separator: ", ")
        + " of \(n)."
    },
    medianWithQuartiles: {
      "Half of the answers lie at or below \($0), the middle half between \($1) and \($2)."
    },
    ticksOnAverage: { "Answers chosen on average: \($0)." },
    multipleNote: "Several answers were possible, so the shares may add up to more than 100%.",
    noneTicked: "Nothing chosen", writeIns: "Written beside “other”",
    fewAnswers: { "Few answers (\($0)): read the counts before the percentages." },
    fewCounts: { "Few answers (\($0)): counts are shown instead of percentages." },
    noAnswers: "No one answered this question.",
    commentsWritten: { comments, questions in
      (comments == 1 ? "1 comment was" : "\(comments) comments were") + " written"
        + (questions == 1 ? "." : " to \(questions) questions.")
    },
    nothingToAdd: {
      $0 == 1
        ? "1 person wrote that there was nothing to add."
        : "\($0) people wrote that there was nothing to add."
    },
    commentsNotKept: { "\($0) more comments are not listed: there are too many to print." },
    commentsWithheld: { "Comments are not shown: fewer than \($0) people answered." },
    withheld: { "Not shown: fewer than \($0) people answered." },
    commentsGiven: { "Comments: \($0) of \($1)\($2.inBrackets)." },
    medianWords: { "Median length in words: \($0)." },
    roundingNote: "Shares may not add up to 100% because of rounding.",
    bestInMiddleNote: "0 is the best answer; below and above it are two directions.",
    ratingsOf: { $0.isEmpty ? "Ratings" : $0 }, furtherRatings: "Further ratings",
    answersTo: { $0 },
    countsInBars: "Numbers in the bars: respondents.",
    percentInBars: "Numbers in the bars: per cent of those who answered.",
    chartCells: "Chart data",
    fileName: "File", readAs: "Read as",
    counted: { _ in "counted" }, leftOut: { _ in "left out" },
    withAnswers: { _ in "with answers" }, aboutForm: { _ in "about the form" },
    personalData: { _ in "personal (never used)" }, columnsLeftOut: { _ in "left out" },
    checksum: "SHA-256", program: "Program",
    exclusionReasons: [
      "blank": "empty", "test-row": "a trial of the form", "preview": "preview or test",
      "unfinished": "not finished", "rejected": "rejected", "totals": "averages or totals",
      "unanswered": "nothing answered", "below-table": "lines below the table",
      "repeated-header": "titles repeated",
      "duplicate": "sent twice",
    ],
    recordsName: "Rows", columnsName: "Columns", leftOutName: "Rows left out",
    probable: { "probably \($0)" },
    headerRows: { $0 == 1 ? "1 row of titles" : "\($0) rows of titles" },
    ranges: .english, method: .english, technical: .english, groups: .english, comparison: .english,
    series: .english,
    batteries: .english,
    weighting: .english, targets: .english, themes: .english, ownText: .english,
    inspection: InspectionPhrases(
      formTool: "Form tool", text: "Text", records: "Rows", columns: "Columns", remarks: "Remarks",
      textLine: { encoding, delimiter, rows in
        "\(encoding), cells parted by \(delimiter), "
          + "\(rows) \(rows == 1 ? "row" : "rows") of titles"
      },
      tab: "tab", probably: { "probably \($0)" },
      leftOut: { "\($0) × \($1): \($0 == 1 ? "line" : "lines") \($2)" },
      typeNames: [
        "rating": "rating", "single": "one answer", "multiple": "several answers",
        "yes-no": "yes or no", "recommend": "recommend, 0 to 10", "number": "number",
        "date": "date", "ranking": "ranking", "text": "open answer",
      ],
      points: { "rating of \($0) points, \($1) … \($2)" },
      options: { $0 == 1 ? "1 option" : "\($0) options" },
      answered: { "\($0) answered" }, notApplicable: { "\($0) not applicable" },
      unreadable: { "\($0) unreadable" },
      remarkCount: { warnings, notes in
        let counts = [
          warnings > 0 ? ["\(warnings) \(warnings == 1 ? "warning" : "warnings")"] : [],
          notes > 0 ? ["\(notes) \(notes == 1 ? "note" : "notes")"] : [],
        ]
        return counts.joined().joined(separator: ", ") + "; see below the table"
      },
      noRemarks: "none",
      columnNames: [
        "time": "time of submission", "person": "personal data, never used",
        "place": "location, never used", "tool": "the form tool's own",
        "empty": "empty, without a title", "no-item": "no item of the questionnaire",
        "summary": "the ticked options once more",
        "declared": "left out, as the questionnaire says",
        "respondent-code": "codes of the respondents, never shown",
      ]),
    messages: .english)
}
