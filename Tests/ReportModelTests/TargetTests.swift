import Foundation
import SurveyModel
import SurveyStatistics
import Tabulation
import Testing

@testable import ReportModel

@Suite("Targets") struct TargetTests {
  /// A rating from 1 to 5 with so many answers per point.
  static func figures(
    _ counts: [Int], _ target: ItemTarget, of participants: Int? = nil,
    favourable: Scale.Favourable = .high
  ) -> ItemFigures {
    var scale = SampleAnswers.scale
    scale.favourable = favourable
    var item = SampleAnswers.rating("clear", scale: scale)
    item.target = target
    var tally = ItemTally(of: item)
    for (point, count) in counts.enumerated() { tally.count(.option(point + 1), times: count) }
    return ItemFigures(
      item, tally: tally,
      target: InferenceTarget(participants: participants, returned: counts.reduce(0, +)))
  }

  static func verdict(
    _ figures: ItemFigures, _ chosen: [PublicationKey: Int] = [:]
  ) -> TargetResult.Verdict? {
    TargetResult(figures, Publication(chosen))?.verdict
  }

  @Test(
    arguments: [
      // Wilson's range of 20 of 20 is 83.9 to 100, printed 83–100%.
      ([0, 0, 0, 2, 18], 83, nil, .met), ([0, 0, 0, 2, 18], 84, nil, .tooFew),
      // The printed range decides, not the one behind it.
      ([0, 0, 0, 2, 18], 83.5, nil, .tooFew),
      // That of 0 of 20 is 0 to 16.1, printed 0–17%.
      ([10, 5, 5, 0, 0], 18, nil, .notYet), ([10, 5, 5, 0, 0], 17, nil, .tooFew),
      ([10, 5, 5, 0, 0], 16.5, nil, .tooFew),
      // 18 of 20, of 25 who attended: 20–23 of 25.
      ([0, 1, 1, 9, 9], 80, 25, .met), ([0, 1, 1, 9, 9], 80.1, 25, .tooFew),
      ([0, 1, 1, 9, 9], 92, 25, .tooFew), ([0, 1, 1, 9, 9], 92.1, 25, .notYet),
      // Everybody answered: 16 of 20 is a fact.
      ([0, 2, 2, 8, 8], 80, 20, .met), ([0, 2, 2, 8, 8], 80.1, 20, .notYet),
      // Below ten answers no percentage has a range, and below five nothing has; counts of a group have.
      ([0, 0, 0, 0, 9], 10, nil, .tooFew), ([0, 0, 0, 0, 9], 50, 12, .met),
      ([0, 0, 0, 0, 4], 50, 4, .tooFew), ([0, 0, 0, 0, 0], 50, nil, .tooFew),
    ] as [([Int], Double, Int?, TargetResult.Verdict)])
  func `of shares are judged by the printed range`(
    counts: [Int], percent: Double, participants: Int?, verdict: TargetResult.Verdict
  ) {
    #expect(
      Self.verdict(Self.figures(counts, .share(atLeast: percent), of: participants)) == verdict)
  }

  @Test(
    arguments: [
      // 5, 5, 5, 4, 4, 4, 3: mean 4.3, range 3.4–4.8.
      (3.4, .high, .met), (3.5, .high, .tooFew), (4.8, .high, .tooFew), (4.9, .high, .notYet),
      // Where the best is at the low end, the average is to be no higher.
      (4.8, .low, .met), (4.7, .low, .tooFew), (3.4, .low, .tooFew), (3.3, .low, .notYet),
    ] as [(Double, Scale.Favourable, TargetResult.Verdict)])
  func `of averages are judged by the printed range`(
    average: Double, favourable: Scale.Favourable, verdict: TargetResult.Verdict
  ) {
    let figures = Self.figures([0, 0, 1, 3, 3], .average(average), favourable: favourable)
    #expect(Self.verdict(figures) == verdict)
  }

  @Test func `of numbers that are all equal cannot be told`() throws {
    var item = Item(key: "years", text: "Years", type: .number, target: .average(2))
    var tally = ItemTally(of: item)
    tally.count(.number(4), times: 6)
    #expect(Self.verdict(ItemFigures(item, tally: tally, target: .process)) == .tooFew)
    // Unless everybody answered.
    #expect(Self.verdict(ItemFigures(item, tally: tally, target: .group(of: 6))) == .met)
    item.target = .average(4.1)
    #expect(Self.verdict(ItemFigures(item, tally: tally, target: .group(of: 6))) == .notYet)
  }

  @Test func `of shares that strict rules withhold cannot be told`() {
    let figures = Self.figures([0, 0, 0, 2, 18], .share(atLeast: 50))
    #expect(Self.verdict(figures) == .met)
    #expect(Self.verdict(figures, [.widestRange: 10]) == .tooFew)
  }

  @Test(arguments: [
    (ItemTarget.share(atLeast: 50), [4, 5], 7), (.share(atLeast: 50, of: [1]), [1], 1),
    (.share(atLeast: 50, of: [5, 1]), [5, 1], 5),
  ])
  func `count the named answers, else the best`(target: ItemTarget, codes: [Int], count: Int) {
    let result = TargetResult(Self.figures([1, 0, 2, 3, 4], target), Publication())
    #expect(result?.counted?.codes == codes && result?.counted?.count == count)
  }

  @Test func `count the same best answers as the boxes of the annex`() throws {
    for (points, favourable) in [
      (2, .high), (3, .high), (4, .low), (5, .high), (7, .low), (5, .middle),
    ] as [(Int, Scale.Favourable)] {
      let scale = Scale(
        key: "s",
        points: (1...points).map { ResponseOption(code: $0, label: LocalizedText("\($0)")) },
        favourable: favourable)
      let item = SampleAnswers.rating("q", scale: scale)
      var tally = ItemTally(of: item)
      for point in 1...points { tally.count(.option(point), times: point * point) }
      let boxes = ItemFigures(item, tally: tally, target: .process).boxes
      #expect(item.bestCodes?.reduce(0) { $0 + $1 * $1 } == boxes?.top, "\(points) \(favourable)")
    }
    #expect(Item(key: "q", text: "", type: .recommend).bestCodes == [9, 10])
  }

  // MARK: - The annex

  static func content(attended: Int? = nil, _ targets: [String: ItemTarget]) -> AnnexContent {
    var content = SampleAnswers.ratings(
      ["a": [0, 0, 0, 2, 18], "b": [10, 5, 5, 0, 0], "c": [0, 0, 1, 3, 3]],
      order: ["a", "b", "c"])
    for place in content.questionnaire.sections[0].items.indices {
      let key = content.questionnaire.sections[0].items[place].key
      content.questionnaire.sections[0].items[place].target = targets[key]
    }
    content.seminar.attended = attended
    return content
  }

  static let three: [String: ItemTarget] = [
    "a": .share(atLeast: 80), "b": .share(atLeast: 50, of: [5]), "c": .average(4),
  ]

  @Test(arguments: [
    (
      Phrases.english,
      ["at least 80%: “Good” or “Great”", "20", "20 (100%)", "83–100%", "met"],
      ["average of at least 4.0", "7", "4.3", "3.4–4.8", "too few answers to tell"],
      "Of 3 targets, 1 is met; 1 is not met yet; for 1 there are too few answers to tell."
    ),
    (
      .russian,
      [
        "не меньше 80\u{A0}%: «Good» или «Great»", "20", "20 (100\u{A0}%)", "83–100\u{A0}%",
        "достигнута",
      ],
      ["среднее не ниже 4,0", "7", "4,3", "3,4–4,8", "ответов мало, судить рано"],
      "Поставлены 3 цели: 1 достигнута; 1 пока не достигнута; о 1 судить рано, ответов мало."
    ),
    (
      .kyrgyz,
      ["кеминде 80%: «Good» же «Great»", "20", "20 (100%)", "83–100%", "аткарылды"],
      ["орточо кеминде 4,0", "7", "4,3", "3,4–4,8", "айтууга жооптор аз"],
      "Коюлган максаттар: 3; аткарылганы — 1, азырынча аткарыла элеги — 1, айтууга жооптору аз — 1."
    ),
  ])
  func `stand in a section of their own and in the summary`(
    phrases: Phrases, share: [String], average: [String], sentence: String
  ) throws {
    let annex = Annex(Self.content(Self.three), in: phrases)
    let section = try #require(annex.section("targets"))
    let table = try #require(section.tables.first)
    #expect(table.rows.map { $0.cells[0] } == ["Item a", "Item b", "Item c"])
    #expect(Array(table.rows[0].cells.dropFirst()) == share)
    #expect(Array(table.rows[2].cells.dropFirst()) == average)
    #expect(table.rows[1].cells.last == phrases.targets.verdicts["notYet"])
    #expect(try #require(annex.section("brief")).texts.contains(sentence))
    let ids = annex.sections.map(\.id)
    #expect(ids.suffix(2) == ["targets", "method"])
  }

  @Test func `are not spoken of where there are none, or no answers`() {
    #expect(Annex(Self.content([:]), in: .english).section("targets") == nil)
    var empty = SampleAnswers.content(answered: 0)
    empty.questionnaire.sections[0].items[0].target = .average(4)
    let texts = Annex(empty, in: .english).texts
    #expect(!texts.contains { $0.contains("target") })
  }

  @Test func `show nothing that the annex withholds`() throws {
    var content = Self.content(Self.three)
    content.questionnaire.publication = [.countsFrom: 10]
    let rows = try #require(
      Annex(content, in: .english).section("targets")?.tables.first?.rows)
    #expect(rows[2].cells.dropFirst(2) == ["7", "—", "—", "too few answers to tell"])
  }

  @Test func `speak of the participants where their number is known`() throws {
    let table = try #require(
      Annex(Self.content(attended: 25, Self.three), in: .english).section("targets")?.tables.first)
    #expect(table.rows[0].cells.dropFirst(3) == ["20 (100%)", "23–25 of 25", "met"])
    #expect(table.note.contains("all 25 participants"))
    // Where everybody answered there is no range of theirs, and the note says what decides.
    let all = try #require(
      Annex(Self.content(attended: 20, Self.three), in: .english).section("targets")?.tables.first)
    #expect(all.rows[0].cells.dropFirst(3) == ["20 (100%)", "—", "met"])
    #expect(all.note.contains("Where everybody answered"))
  }

  @Test(arguments: [
    (Phrases.english, (1, 0, 0), "The target that was set is met."),
    (.english, (0, 1, 0), "The target that was set is not met yet."),
    (.english, (4, 0, 0), "All 4 targets are met."),
    (
      .english, (0, 2, 1),
      "Of 3 targets, 2 are not met yet; for 1 there are too few answers to tell."
    ),
    (.english, (2, 0, 0), "Both targets are met."),
    (.russian, (0, 0, 1), "Достигнута ли поставленная цель, судить рано: ответов мало."),
    (.russian, (2, 0, 0), "Все поставленные цели (2) достигнуты."),
    (.russian, (5, 16, 0), "Поставлена 21 цель: 5 достигнуто; 16 пока не достигнуто."),
    (.kyrgyz, (0, 1, 0), "Коюлган максат азырынча аткарыла элек."),
    (.russian, (2, 3, 0), "Поставлено 5 целей: 2 достигнуты; 3 пока не достигнуты."),
    (.kyrgyz, (0, 0, 2), "Коюлган максаттар (2) аткарылганын айтууга жооптор аз."),
    (.kyrgyz, (2, 1, 0), "Коюлган максаттар: 3; аткарылганы — 2, азырынча аткарыла элеги — 1."),
  ])
  func `are counted as the language does`(
    phrases: Phrases, counts: (Int, Int, Int), sentence: String
  ) {
    #expect(phrases.targets.brief(counts.0, counts.1, counts.2) == sentence)
  }

  // MARK: - Programs

  @Test func `are part of the document for programs`() throws {
    let data = try JSONEncoder().encode(AnnexDocument(Self.content(Self.three)))
    let document = try #require(
      try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let targets = try #require(document["targets"] as? [[String: Any]])
    #expect(targets.map { $0["key"] as? String } == ["a", "b", "c"])
    #expect(targets[0]["atLeast"] as? Double == 0.8 && targets[0]["of"] as? [Int] == [4, 5])
    #expect(targets[2]["average"] as? Double == 4 && targets[2]["of"] == nil)
    let results = targets.compactMap { $0["result"] as? [String: Any] }
    #expect(results.map { $0["verdict"] as? String } == ["met", "notYet", "tooFew"])
    #expect(results[0]["count"] as? Int == 20 && results[0]["value"] as? Double == 1)
    #expect(results[2]["count"] == nil && results[2]["validN"] as? Int == 7)
    let interval = try #require(results[2]["interval"] as? [String: Any])
    #expect(interval["of"] as? String == "mean")
  }
}
