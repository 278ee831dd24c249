import Foundation
import ReportModel
import ReportRendering
import SVGCharts
import Testing

@Suite("Markdown") struct MarkdownRendererTests {
  @Test func `a figure is its sentence and its numbers`() {
    let annex = Annex(
      language: "en", title: "t",
      sections: [.init(id: "s", heading: "s", blocks: [.figure(SampleAnnex.figure)])])
    let label = "Семинар жалпысынан ишиңиз үчүн канчалык пайдалуу болду?"
    let blank = String(repeating: " ", count: label.count)
    let dashes = String(repeating: "-", count: label.count - 1)
    #expect(
      MarkdownRenderer().render(annex) == """
        # t

        ## s

        **Figure 1.** All rating items, number of answers

        12 of 20 found the seminar useful.

        | \(blank) | Пайдасыз | Орточо | Пайдалуу |   n | mean |
        | :\(dashes) | -------: | -----: | -------: | --: | ---: |
        | \(label) |        2 |      6 |       12 |  20 |  2.5 |

        """)
  }

  @Test func `a chart of single bars leaves its numbers to its sentence`() {
    let chart = Chart(
      layout: .columns,
      rows: [.init(label: "10", segments: [.init(length: 1, colour: .series, label: "1")])],
      axisEnd: 1)
    let figure = Annex.Figure(label: "F 1", caption: "c", chart: chart, alternativeText: "10: 1.")
    let annex = Annex(
      language: "en", title: "t",
      sections: [.init(id: "s", heading: "s", blocks: [.figure(figure)])])
    let text = MarkdownRenderer().render(annex)
    #expect(text.contains("10: 1"))
    #expect(!text.contains("|"))
  }

  @Test func `marks, lines and shaded cells become tables with their ranges`() {
    let axis = ValueAxis(
      start: 1, end: 5, ticks: [], references: [.init(position: 4, label: "goal 4")])
    let mark = Mark(value: 4.2, low: 3.9, high: 4.5, label: "4.2", rangeLabel: "3.9–4.5")
    let dots = DotPlot(
      rows: [.init(label: "Pace", marks: [nil, mark], columns: ["21"])],
      series: [.init(label: "before"), .init(label: "now")], axis: axis, columnTitles: ["n"])
    let lines = LinePlot(
      times: [.init(position: 0, label: "2025"), .init(position: 90, label: "2026")],
      series: [.init(.init(label: "Pace"), points: [.init(mark, note: "21"), nil])], axis: axis,
      noteTitle: "n")
    let heat = HeatTable(
      columnTitles: ["2025", "2026"],
      rows: [.init(label: "Pace", cells: [.init(value: 4.2, label: "4.2"), .withheld])],
      shading: .sequential(from: 1, to: 5))
    #expect(
      table(Chart(dots)) == [
        ["", "before", "now", "n"], ["Pace", "", "4.2 (3.9–4.5)", "21"], ["goal 4", "", "", ""],
      ])
    #expect(
      table(Chart(lines)) == [
        ["", "Pace", "n"], ["2025", "4.2 (3.9–4.5)", "21"], ["2026", "", ""], ["goal 4", "", ""],
      ])
    #expect(table(Chart(heat)) == [["", "2025", "2026"], ["Pace", "4.2", "·"]])
  }

  /// The cells of the table that Markdown prints for a chart.
  private func table(_ chart: Chart) -> [[String]] {
    let figure = Annex.Figure(label: "F 1", caption: "c", chart: chart, alternativeText: "t")
    let annex = Annex(
      language: "en", title: "t",
      sections: [.init(id: "s", heading: "s", blocks: [.figure(figure)])])
    let lines = MarkdownRenderer().render(annex).split(separator: "\n")
    return lines.filter { $0.hasPrefix("|") && !$0.contains("---") }.map { line in
      line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces.union(["\u{A0}"]))
      }
    }
  }

  @Test func `an answer cannot leave its quotation`() {
    let answer = "one\n\n# two\n> three\n\n- four"
    let annex = Annex(
      language: "en", title: "t",
      sections: [.init(id: "s", heading: "s", blocks: [.comments([.init(answer), .init("")])])])
    #expect(
      MarkdownRenderer().render(annex).hasSuffix(
        """
        ## s

        > one\\
        > \\
        > \\# two\\
        > \\> three\\
        > \\
        > \\- four

        > &nbsp;

        """))
  }

  @Test func `lists in a row stay two lists`() {
    let annex = Annex(
      language: "en", title: "t",
      sections: [
        .init(id: "s", heading: "s", blocks: [.list(["a\nb"]), .facts([.init("n", "v")])])
      ])
    #expect(
      MarkdownRenderer().render(annex).hasSuffix("- a\\\n  b\n\n<!-- -->\n\n- **n:** v\n"))
  }

  @Test(arguments: SampleAnnex.hostileAnswers)
  func `no answer brings HTML with it`(answer: String) {
    let markdown = MarkdownRenderer().render(SampleAnnex.everywhere(answer))
    #expect(markdown.replacing("<!-- -->", with: "").matches(of: /(^|[^\\])</).isEmpty)
  }

  @Test func `a small annex looks as recorded`() throws {
    try expectGolden(MarkdownRenderer().render(SampleAnnex.annex), "annex.md")
  }
}
