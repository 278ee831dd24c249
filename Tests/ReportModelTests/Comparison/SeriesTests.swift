import SurveyModel
import SurveyStatistics
import Tabulation
import Testing
import WaveComparison

@testable import ReportModel

@Suite("A series of seminars") struct SeriesTests {
  /// Seminars a month apart in which so many gave 3, 4 and 5 points.
  static func seminars(_ counts: [[Int]], from year: Int = 2025) -> [ComparedSeminar] {
    counts.enumerated().map { place, counts in
      var seminar = ComparisonTests.seminar([0, 0] + counts, place: "Town \(place + 1)")
      let month = place % 12 + 1
      seminar.seminar.date = "\(year + place / 12)-\(month < 10 ? "0" : "")\(month)-10"
      return seminar
    }
  }

  static func content(
    _ seminars: [ComparedSeminar], by period: SeriesPeriod? = nil,
    confirmed: [ConfirmedMatch] = [], attendance: SeriesAttendance? = nil
  ) -> SeriesContent {
    SeriesContent(
      name: "s", seminars: seminars, period: period, confirmed: confirmed, attendance: attendance,
      program: "Anketa test")
  }

  /// Ten answers each, whose sum rises by one from seminar to seminar: 3.1, 3.2, …
  static func rising(_ count: Int) -> [ComparedSeminar] {
    seminars((1...count).map { [10 - $0, $0, 0] })
  }

  static func item(_ content: SeriesContent) throws -> SeriesItem {
    try #require(SeriesItem.all(content.lines, content).first)
  }

  static func brief(_ content: SeriesContent, _ phrases: Phrases = .english) throws -> [String] {
    try #require(Annex(content, in: phrases).section("brief")).texts
  }

  @Test func `a trend needs five seminars`() throws {
    let four = try Self.item(Self.content(Self.rising(4)))
    #expect(four.trend?.mannKendall == nil && four.trend?.slope == nil)
    // Of the 5! orders only the rising and the falling one are as far from chance: 2/120.
    let five = try Self.item(Self.content(Self.rising(5)))
    #expect(abs((five.trend?.mannKendall?.p?.value ?? 0) - 2.0 / 120) < 1e-12)
    #expect(abs((five.trend?.slope ?? 0) - 0.1) < 1e-12)
    #expect(
      try Self.brief(Self.content(Self.rising(4))).last?.hasPrefix("A trend can be told from 5")
        == true)
    let named = try Self.brief(Self.content(Self.rising(5)))
    #expect(
      named.contains(
        "“Was it clear?” rises over the series: 3.1 in the first of 5 seminars, 3.5 in the latest.")
    )
    #expect(named.last == "The data do not show why.")
  }

  @Test func `a trend over answers needs three seminars`() throws {
    #expect(try Self.item(Self.content(Self.rising(2))).trend?.answers == nil)
    #expect(try Self.item(Self.content(Self.rising(3))).trend?.answers != nil)
  }

  @Test func `limits begin with six seminars and are settled from twelve`() throws {
    func limits(_ count: Int) throws -> SeriesLimits? {
      let two = [[5, 5, 0], [6, 4, 0]]
      return try Self.item(Self.content(Self.seminars((0..<count).map { two[$0 % 2] }))).trend?
        .limits
    }
    #expect(try limits(5) == nil)
    #expect(try limits(6)?.isSettled == false && limits(11)?.isSettled == false)
    #expect(try limits(12)?.isSettled == true)
  }

  @Test func `more than threefold numbers of answers leave no common limits`() throws {
    func isSuitable(_ largest: Int) throws -> Bool {
      var counts = Array(repeating: [5, 5, 0], count: 5)
      counts.append([largest - 5, 5, 0])
      let limits = try Self.item(Self.content(Self.seminars(counts))).trend?.limits
      if case .singleValues = limits?.chart { return true }
      return false
    }
    #expect(try isSuitable(30))
    #expect(try !isSuitable(31))
  }

  @Test func `a series that never changes has no trend and no p`() throws {
    let item = try Self.item(Self.content(Self.seminars(Array(repeating: [4, 4, 4], count: 6))))
    #expect(item.trend?.mannKendall?.p == nil)
    #expect(item.verdict(Publication()) == .constant)
  }

  @Test func `seminars lie on the axis as far apart as their dates`() throws {
    var seminars = Self.rising(3)
    seminars[2].seminar.date = "2026-02-10"
    let positions = Self.content(seminars).moments.map(\.position)
    // January has 31 days, and from 10 February one year later there are 365.
    #expect(positions[1] - positions[0] == 31)
    #expect(positions[2] - positions[1] == 365)
    seminars[1].seminar.date = nil
    let content = Self.content(seminars)
    #expect(content.moments.map(\.position) == [0, 1, 2])
    #expect(try Self.brief(content).contains(Phrases.english.series.undated))
  }

  @Test func `a leap day counts`() {
    #expect(SeriesDate.days(2024, 3, 1) - SeriesDate.days(2024, 2, 28) == 2)
    #expect(SeriesDate.days(2025, 3, 1) - SeriesDate.days(2025, 2, 28) == 1)
    #expect(SeriesDate("2026-13") == nil && SeriesDate("spring") == nil)
    #expect(SeriesDate("2026")?.quarter == nil && SeriesDate("2026-06")?.quarter == 2)
  }

  @Test func `seminars of a quarter are put together and tested one by one`() throws {
    // January to March: 1 + 2 + 3 of 30 gave 4, the others 3. April and May: 4 + 5 of 20.
    let item = try Self.item(Self.content(Self.rising(5), by: .quarter))
    #expect(item.points.compactMap { $0?.figures.validN } == [30, 20])
    #expect(item.points.compactMap { $0?.figures.mean } == [3.2, 3.45])
    #expect(item.trend?.values.count == 5)
  }

  @Test func `what fewer than five answered is not told, nor to be found by subtraction`() throws {
    let seminars = Self.seminars([[10, 0, 0], [4, 0, 0], [5, 5, 0]])
    let item = try Self.item(Self.content(seminars))
    #expect(item.points.map { $0?.figures.validN } == [10, nil, 10])
    let quarter = try Self.item(Self.content(seminars, by: .quarter))
    #expect(quarter.points.map { $0?.figures.validN } == [20])
    // Three and two are five together.
    let small = try Self.item(
      Self.content(Self.seminars([[10, 0, 0], [3, 0, 0], [2, 0, 0]]), by: .quarter))
    #expect(small.points.map { $0?.figures.validN } == [15])
  }

  @Test func `a reworded question breaks the line, and only what follows is tested`() throws {
    var seminars = Self.rising(7)
    for place in 2..<7 {
      let counts = [0, 0, 9 - place, 1 + place, 0]
      var seminar = ComparisonTests.seminar(counts, text: "Was it easy?", place: "Osh")
      seminar.seminar.date = seminars[place].seminar.date
      seminars[place] = seminar
    }
    let content = Self.content(seminars)
    let item = try Self.item(content)
    #expect(item.points.map { $0?.part } == [0, 0, 1, 1, 1, 1, 1])
    #expect(item.trend?.values.map(\.seminar) == [2, 3, 4, 5, 6])
    let notes = try #require(Annex(content, in: .english).section("series-changes"))
    #expect(notes.texts.joined().contains("from 10 March 2025, Osh: the question was reworded"))
  }

  @Test func `a confirmed rewording keeps the line whole, with a mark`() throws {
    var seminars = Self.rising(2)
    var last = ComparisonTests.seminar([0, 0, 5, 5, 0], text: "Was it easy?", place: "Osh")
    last.seminar.date = "2025-09-01"
    seminars.append(last)
    let asked = [seminars[1], last].map { AskedItem($0.questionnaire.items[0], isInferred: false) }
    let content = Self.content(
      seminars, confirmed: [ConfirmedMatch(asked[0], asked[1], .equivalent)])
    let item = try Self.item(content)
    #expect(item.points.map { $0?.part } == [0, 0, 0])
    #expect(item.points.map { $0?.isReworded } == [false, false, true])
  }

  @Test func `a question that was left out once goes on as the same`() throws {
    var seminars = Self.rising(3)
    seminars[1].questionnaire.sections = [Section(items: [])]
    seminars[1].tally.items = []
    let item = try Self.item(Self.content(seminars))
    #expect(item.points.map { $0?.part } == [0, nil, 0])
    #expect(item.line.parts.count == 1)
  }

  @Test(arguments: [(10, false), (11, true)])
  func `people who came again are told above one in ten`(repeated: Int, isTold: Bool) throws {
    let content = Self.content(
      Self.rising(3), attendance: SeriesAttendance(people: 100, repeated: repeated))
    #expect(
      try Self.brief(content).contains {
        $0.contains("not independent groups") || $0.contains("are not independent")
      } == isTold)
  }

  @Test(arguments: Phrases.all)
  func `every language words a series without a confidence interval in its findings`(
    phrases: Phrases
  ) {
    let annex = Annex(Self.content(Self.rising(9)), in: phrases, detail: .technical)
    for words in ["confidence interval", "доверительн", "ишеним аралы"] {
      #expect(!annex.findings.contains { $0.lowercased().contains(words) })
    }
    #expect(annex.sections.contains { $0.id == "series-limits" })
    #expect(annex.sections.contains { $0.id == "series-tests" })
  }
}
