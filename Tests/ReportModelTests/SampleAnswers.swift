import ReportModel
import SurveyModel
import Tabulation

/// A questionnaire with every type of item, and answers to it.
enum SampleAnswers {
  static func options(_ labels: String...) -> [ResponseOption] {
    labels.enumerated().map { ResponseOption(code: $0 + 1, label: LocalizedText($1)) }
  }

  static let apart = ResponseOption(code: 99, label: "Not my concern", role: .notApplicable)

  static let scale = Scale(
    key: "usefulness-5", points: options("Awful", "Poor", "Fair", "Good", "Great"),
    outside: [apart])

  static let pace = Scale(
    key: "pace-3",
    points: [-1, 0, 1].map { ResponseOption(code: $0, label: LocalizedText("pace \($0)")) },
    favourable: .middle)

  static func rating(_ key: String, battery: String? = nil, scale: Scale = scale) -> Item {
    Item(
      key: key, text: LocalizedText("Item \(key)"), type: .rating, scale: scale, battery: battery)
  }

  static let items = [
    rating("overall"), rating("aims", battery: "b"), rating("room", battery: "b"),
    rating("food", battery: "b"), rating("pace", scale: pace),
    Item(
      key: "work", text: "Item work", type: .single,
      options: options("Town hall", "School", "University")),
    Item(
      key: "topics", text: "Item topics", type: .multiple,
      options: options("Budgets", "Hearings", "Tenders")
        + [ResponseOption(code: 4, label: "Other", role: .other)]),
    Item(key: "use", text: "Item use", type: .yesNo, options: options("Yes", "No")),
    Item(key: "recommend", text: "Item recommend", type: .recommend),
    Item(key: "years", text: "Item years", type: .number),
    Item(key: "hearing", text: "Item hearing", type: .date),
    Item(key: "order", text: "Item order", type: .ranking, options: options("Room", "Time")),
    Item(key: "else", text: "Item else", type: .text),
  ]

  static let questionnaire = Questionnaire(
    key: "sample", languages: ["en"], title: "Sample form", scales: [scale, pace],
    batteries: [Battery(key: "b", text: "How was it")], sections: [Section(items: items)])

  /// The same number of answers to every item, spread over what it offers.
  static func answer(_ item: Item, _ index: Int) -> Answer {
    switch item.type {
    case .rating: .option(item.scale!.points[(index * index + 3) % item.scale!.points.count].code)
    case .single, .yesNo: .option(1 + index * index % item.options.count)
    case .multiple:
      index % 4 == 3 ? .options([4], writeIns: ["walk"]) : .options([1, 2 + index % 2])
    case .recommend: .option(10 - index * index % 11)
    case .number: .number(Double(index % 7) + 0.5)
    case .date: .date(CalendarDate(year: 2026, month: 1 + index % 12, day: 9))
    case .ranking: .ranking(index % 3 == 0 ? [2, 1] : [1, 2])
    case .text: .text("Comment \(index)")
    }
  }

  /// - Parameters:
  ///   - answered: Valid n of every item.
  ///   - responses: Responses; who did not answer an item left it blank.
  static func content(
    answered: Int, responses: Int? = nil, attended: Int? = nil, items: [Item] = items
  ) -> AnnexContent {
    let responses = responses ?? answered
    var questionnaire = questionnaire
    questionnaire.sections = [Section(items: items)]
    var tally = Tally(of: questionnaire)
    tally.responses = responses
    for (place, item) in items.enumerated() {
      for index in 0..<answered { tally.items[place].count(answer(item, index)) }
      tally.items[place].count(.missing(.blank), times: responses - answered)
    }
    return content(questionnaire, tally, attended: attended)
  }

  static func content(_ questionnaire: Questionnaire, _ tally: Tally, attended: Int? = nil)
    -> AnnexContent
  {
    AnnexContent(
      questionnaire: questionnaire, isInferred: true, tally: tally,
      seminar: Seminar(date: "2026-03-12", place: "Osh", attended: attended),
      sources: [
        SourceRecord(
          file: "answers.csv", sha256: "0f", tool: "google-forms", toolTitle: "Google Forms",
          isToolConfirmed: true, encoding: "utf-8", delimiter: ",", quote: "\"", headerRows: 1,
          records: tally.responses + 3, counted: tally.responses,
          excluded: [
            .init(reason: "test-row", count: 2, lines: [4, 9]),
            .init(reason: "blank", count: 1, lines: [5]),
          ], blankLines: 0,
          columns: questionnaire.items.enumerated().map { index, item in
            .init(index: index, header: [item.text("en")], role: .item, detail: item.key)
          })
      ], program: "Anketa test")
  }

  /// A battery of rating items with these answers per point, from the worst to the best; who gives the lowest
  /// answer to one of them gives the lowest to each.
  static func ratings(_ counts: [String: [Int]], order: [String]) -> AnnexContent {
    var questionnaire = questionnaire
    questionnaire.sections = [Section(items: order.map { rating($0, battery: "b") })]
    var tally = Tally(of: questionnaire)
    tally.responses = counts.values.map { $0.reduce(0, +) }.max() ?? 0
    for (index, key) in order.enumerated() {
      for (point, count) in counts[key]!.enumerated() where count > 0 {
        tally.items[index].count(.option(point + 1), times: count)
      }
      tally.items[index].count(
        .missing(.blank), times: tally.responses - counts[key]!.reduce(0, +))
    }
    guard order.count > 1 else { return content(questionnaire, tally) }
    let answers = order.map { key in
      counts[key]!.enumerated().flatMap { Array(repeating: UInt8($0 + 1), count: $1) }
    }
    var battery = BatteryTally(key: "b", items: order, points: Array(1...5))
    for index in 0..<tally.responses {
      let row = answers.map { index < $0.count ? $0[index] : 0 }
      battery.count(row.span)
    }
    tally.batteries = [battery]
    return content(questionnaire, tally)
  }
}
