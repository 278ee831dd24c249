import ReportModel
import SVGCharts

/// A small annex with every kind of block.
enum SampleAnnex {
  static let chart = Chart(
    layout: .diverging,
    rows: [
      Chart.Row(
        label: "Семинар жалпысынан ишиңиз үчүн канчалык пайдалуу болду?",
        segments: [
          Chart.Segment(length: 0.1, colour: .scale(index: 0, of: 3), label: "2"),
          Chart.Segment(length: 0.3, colour: .scale(index: 1, of: 3), label: "6", isCentre: true),
          Chart.Segment(length: 0.6, colour: .scale(index: 2, of: 3), label: "12"),
        ], columns: ["20", "2.5"])
    ],
    legend: [
      Chart.LegendEntry(colour: .scale(index: 0, of: 3), label: "Пайдасыз"),
      Chart.LegendEntry(colour: .scale(index: 1, of: 3), label: "Орточо"),
      Chart.LegendEntry(colour: .scale(index: 2, of: 3), label: "Пайдалуу"),
    ], axisEnd: 1, columnTitles: ["n", "mean"])

  static let figure = Annex.Figure(
    id: "figure-1", label: "Figure 1", caption: "All rating items, number of answers", chart: chart,
    alternativeText: "12 of 20 found the seminar useful.")

  static let table = Annex.Table(
    id: "table-1", label: "Table 1", caption: "The same items in numbers",
    columns: [.init("Item", .text), .init("n"), .init("Top-2")],
    rows: [
      .init(["Usefulness", "20", "12 of 20"]), .init(["Pace", "19"]),
      .init(["All items", "39", "20 of 39"], isApart: true),
    ], note: "One participant did not rate the pace.")

  static let annex = Annex(
    language: "en", title: "Annex 4. Participants' feedback", subtitle: "Project planning",
    facts: [.init("Date", "12 March 2026"), .init("Place", "Бишкек")],
    sections: [
      Annex.Section(
        id: "brief", heading: "In brief",
        blocks: [
          .paragraph("21 of 25 answered."),
          .inLanguage("ru", .paragraph("Ответили: 21 из 25.")),
          .statement(
            .init(
              "12 of 20 found it useful.",
              references: [
                .init(id: "figure-1", label: "Figure 1"), .init(id: "table-1", label: "Table 1"),
                .init(id: "q01-comments", label: "Comments"),
              ])),
        ]),
      Annex.Section(
        id: "ratings", heading: "Ratings", blocks: [.figure(figure), .table(table)],
        subsections: [
          Annex.Section(
            id: "q01", heading: "Which topics?",
            blocks: [
              .subline("several answers possible; 20 answered"),
              .list(["Budgets: 12", "Reports: 9"]), .note("Other: networking."),
            ],
            subsections: [
              Annex.Section(
                id: "q01-comments", heading: "Comments",
                blocks: [
                  .comments([
                    .init("More practice, please.\n\nAnd breaks."),
                    .init("Көбүрөөк көнүгүү керек", language: "ky", count: 3),
                  ])
                ])
            ])
        ]),
      Annex.Section(
        id: "how", heading: "How to read this", blocks: [.facts([.init("File", "a_b.csv")])]),
    ])

  /// An annex with the text in every place that takes one.
  static func everywhere(_ text: String) -> Annex {
    var chart = chart
    chart.rows[0].label = text
    chart.rows[0].segments[0].label = text
    chart.rows[0].columns = [text, text]
    chart.legend[0].label = text
    chart.axisTitle = text
    chart.columnTitles = [text, text]
    return Annex(
      language: "en", title: text, subtitle: text, facts: [.init(text, text)],
      sections: [
        Annex.Section(
          id: text, heading: text,
          blocks: [
            .paragraph(text), .subline(text), .note(text), .list([text]),
            .facts([.init(text, text)]),
            .table(
              .init(
                label: text, caption: text, columns: [.init(text, .text), .init(text)],
                rows: [.init([text, text])], note: text)),
            .figure(.init(label: text, caption: text, chart: chart, alternativeText: text)),
            .comments([.init(text), .init(text, language: "ru", count: 2)]),
          ])
      ])
  }

  /// Answers that are markup in one format or another.
  static let hostileAnswers = [
    "<script>document.title='XSS-1'</script>",
    "<img src=x onerror=\"document.title='XSS-2'\">",
    "\"><b>bold</b>",
    "' onmouseover='document.title=4",
    "</td></tr></table><h1>broken</h1>",
    "<!-- comment --> text",
    "</style></title></svg><svg onload=alert(1)>",
    "]]>",
    "&#x1F; &#0; &bogus;",
    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>",
    "\u{1B}]8;;http://127.0.0.1:9/\u{1B}\\harmless link\u{1B}]8;;\u{1B}\\",
    "control \u{1}\u{2}\u{8}\u{B}\u{C}\u{E}\u{1F} end \u{FFFE}\u{FFFF}",
    "\u{202E}evil gnp.exe \u{2066}isolate never closed",
  ]
}
