extension ThemePhrases {
  static let english = ThemePhrases(
    caption: { "What the comments are about: \($0)" },
    theme: "Theme", people: "People",
    without: "None of these themes",
    noneFound: {
      $0 == 1
        ? "The comment is about none of the themes that were looked for."
        : "None of the \($0) comments is about a theme that was looked for."
    },
    base: {
      $0 == 1
        ? "Base: the 1 person who commented, who may count for several themes."
        : "Base: the \($0) people who commented; one of them may count for several themes."
    },
    checked: {
      $0 == 1
        ? "A second person read 1 of the answers for themes as well."
        : "A second person read \($0) of the answers for themes as well."
    },
    tentative: {
      "The two agree only moderately on \($0.joined(separator: ", ")): take these counts as tentative."
    },
    illustration: "—: the two agree too little for a count; the theme is named as an example.",
    listed: { themes, without in
      "Themes, where one person may count for several: "
        + themes.map { "\($0.label) – \($0.count)" }.joined(separator: "; ")
        + (without.map { "; none of these – \($0)." } ?? ".")
    },
    brief: { question, themes, n in
      "Comments on “\(question)”: "
        + themes.map { "“\($0.label)” \($0.count)" }.joined(separator: ", ") + " of \(n)."
    },
    agreementCaption: {
      $0 == 1
        ? "Agreement of two people on the themes of 1 answer"
        : "Agreement of two people on the themes of \($0) answers"
    },
    agreed: "Agree", verdict: "Use",
    reliabilities: [
      "firm": "firm", "tentative": "tentative", "illustration": "as example, without counts",
    ],
    agreementNote:
      "κ: Cohen's kappa with its range. PABAK and Gwet's AC1 do not fall when a theme is rare. α: "
      + "Krippendorff's alpha, which decides: from 0.80 firm, from 0.67 tentative, below without counts. —: "
      + "both gave all answers the same code.")
}
