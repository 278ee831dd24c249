import SVGCharts
import SurveyModel
import Tabulation
import Testing

@testable import ReportModel

@Suite("How a series is shown") struct SeriesLooksTests {
  /// Seminars at which so many of twenty chose each of three answers.
  static func choices(_ counts: [[Int]]) -> [ComparedSeminar] {
    SeriesTests.seminars(Array(repeating: [0, 0, 20], count: counts.count)).enumerated().map {
      place, seminar in
      var seminar = seminar
      let item = Item(
        key: "work", text: "Where do you work?", type: .single,
        options: [
          ResponseOption(code: 1, label: "Town"), ResponseOption(code: 2, label: "School"),
          ResponseOption(code: 3, label: "Library"),
        ])
      seminar.questionnaire.sections = [Section(items: [item])]
      seminar.tally = Tally(of: seminar.questionnaire)
      seminar.tally.responses = counts[place].reduce(0, +)
      for (option, count) in counts[place].enumerated() where count > 0 {
        seminar.tally.items[0].count(.option(option + 1), times: count)
      }
      return seminar
    }
  }

  static func question(_ seminars: [ComparedSeminar], _ detail: ReportDetail = .full) throws
    -> Annex.Section
  {
    let annex = Annex(SeriesTests.content(seminars), in: .english, detail: detail)
    let questions = try #require(annex.sections.first { $0.id == "series-questions" })
    return try #require(questions.subsections.first)
  }

  @Test func `choices of up to four seminars stand side by side with their counts`() throws {
    let section = try Self.question(Self.choices([[10, 8, 2], [12, 8, 0]]))
    let table = try #require(section.tables.first)
    #expect(table.columns.map(\.title) == ["Answer", "01/2025 Town 1", "02/2025 Town 2"])
    #expect(table.rows.map(\.cells).first == ["Town", "10 of 20 (50%)", "12 of 20 (60%)"])
    #expect(section.figures.isEmpty)
  }

  @Test func `choices of more seminars are shades, with few answers left out`() throws {
    let counts = Array(repeating: [10, 8, 2], count: 4) + [[5, 2, 2]]
    let section = try Self.question(Self.choices(counts))
    #expect(section.tables.isEmpty)
    let texts = section.texts.joined(separator: " ")
    #expect(texts.contains("Town: 50%, 50%, 50%, 50%, ·; School: 40%"))
    #expect(texts.contains("fewer than 10 answered"))
  }

  @Test func `two seminars of one month are told apart by their days`() throws {
    var seminars = Self.choices([[10, 8, 2], [12, 8, 0]])
    for place in seminars.indices {
      seminars[place].seminar.place = nil
      seminars[place].seminar.date = "2025-03-0\(place + 1)"
    }
    let table = try #require(try Self.question(seminars).tables.first)
    #expect(table.columns.dropFirst().map(\.title) == ["2025-03-01", "2025-03-02"])
  }

  @Test func `the figures beside a chart stand in the technical annex`() throws {
    let seminars = SeriesTests.rising(3)
    #expect(try Self.question(seminars).tables.isEmpty)
    let table = try #require(try Self.question(seminars, .technical).tables.first)
    #expect(table.rows.count == 3)
  }

  @Test func `averages on scales of different lengths are drawn as percent of the scale`() throws {
    var seminars = SeriesTests.rising(3)
    // Two of the first seminar's five points are gone.
    for place in 1..<3 {
      var scale = SampleAnswers.scale
      scale.points.removeFirst(2)
      seminars[place].questionnaire.sections[0].items[0].scale = scale
    }
    let section = try Self.question(seminars, .technical)
    let table = try #require(section.tables.first)
    let percent = try #require(table.columns.firstIndex { $0.title == "Percent of the scale" })
    // 3.1 of 1–5 and 3.2 of 3–5.
    #expect(table.rows.prefix(2).map { $0.cells[percent] } == ["53%", "10%"])
    #expect(section.texts.contains { $0.hasPrefix("The scale changed, so averages are drawn") })
  }

  @Test func `what the latest seminar asks for the first time is only listed`() throws {
    var seminars = SeriesTests.rising(3)
    var item = seminars[2].questionnaire.items[0]
    item.key = "new"
    item.text = "Was the coffee warm?"
    seminars[2].questionnaire.sections[0].items.append(item)
    seminars[2].tally = ItemTally.twice(seminars[2].tally)
    let annex = Annex(SeriesTests.content(seminars), in: .english)
    let told = annex.sections.filter { $0.id != "series-changes" }.flatMap(\.texts).joined()
    #expect(!told.contains("coffee"))
    let changes = try #require(annex.section("series-changes"))
    #expect(changes.texts.joined().contains("Was the coffee warm?"))
  }

  @Test func `shares of seminars with alike numbers of answers have limits`() throws {
    let seminars = (0..<6).map { place in
      var seminar = SeriesTests.rising(6)[place]
      let item = Item(
        key: "again", text: "Would you come again?", type: .yesNo,
        options: [ResponseOption(code: 1, label: "Yes"), ResponseOption(code: 0, label: "No")])
      seminar.questionnaire.sections = [Section(items: [item])]
      seminar.tally = Tally(of: seminar.questionnaire)
      seminar.tally.responses = 20
      let yes = place == 5 ? 20 : 10
      seminar.tally.items[0].count(.option(1), times: yes)
      if yes < 20 { seminar.tally.items[0].count(.option(0), times: 20 - yes) }
      return seminar
    }
    let annex = Annex(SeriesTests.content(seminars), in: .english)
    let limits = try #require(annex.section("series-limits")?.tables.first)
    // p̄ = 70/120, and 0.583 ± 3 · √(0.583 · 0.417 / 20) = 0.25 … 0.91.
    #expect(
      limits.rows.map(\.cells) == [
        [
          "Would you come again?", "provisional", "58%", "25–91% (for 20 answers)",
          "10 June 2025, Town 6",
        ]
      ])
  }

  @Test(arguments: [
    (4.6, 8.7, ["4", "5", "6", "7", "8", "9"]), (0, 1, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    (-30, 65, ["−40", "−20", "0", "20", "40", "60", "80"]), (7, 7, ["6", "8"]),
  ])
  func `axes go from one round number to another`(low: Double, high: Double, labels: [String]) {
    let axis = ValueAxis(from: low, to: high, NumberStyle.english)
    #expect(axis.start <= low && axis.end >= high && axis.end > axis.start)
    #expect(axis.ticks.count <= 8)
    if low < high { #expect(axis.ticks.map(\.label) == labels) }
  }
}

extension ItemTally {
  /// A tally whose last item is counted for a further one of another key.
  fileprivate static func twice(_ tally: Tally) -> Tally {
    var tally = tally
    var item = tally.items[tally.items.count - 1]
    item.key = "new"
    tally.items.append(item)
    return tally
  }
}
