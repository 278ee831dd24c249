import CSVReading
import Foundation
import ResponseImport
import SurveyModel
import Testing

/// The same nine answers to one form, as a tool exports them, with what must be made of the file.
struct ToolFixture: Sendable, CustomTestStringConvertible {
  var file: String
  var tool: String
  var headerRows = 1
  /// What each column is; items of the form by number.
  var uses: [String]
  var excluded: [ExclusionReason] = [.testRow]
  /// Whether the tool is only told by `--tool`.
  var isNamed = false
  /// Labels and codes of this file that stand for others of the form, perhaps for one item only.
  var names: [String: String] = [:]
  /// An item beyond the form: the text beside “other”, where the tool has a question of its own.
  var textBesideOther: String?
  /// How the file writes that nobody ticked anything, and that a row of the grid was left out.
  var nothingTicked = "blank"
  var rowLeftOut = "blank"

  var testDescription: String { file }

  func surveyed() throws -> SurveyedFile { try SurveyedFile(csvFile(), options: options) }

  func csvFile() throws -> CSVFile {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(file).csv")
    return try CSVFile.bytes(Array(Data(contentsOf: url)), name: "\(file).csv")
  }

  var options: ImportOptions { ImportOptions(tool: isNamed ? tool : nil) }

  /// Counts for each item of the form, in words that all tools share.
  func neutral(_ responses: ImportedResponses) -> [[String: Int]] {
    zip(responses.questionnaire.items, responses.items).compactMap { item, answers in
      if item.key == textBesideOther { return nil }
      return Dictionary(
        answers.answers.map { (word($0.answer, of: item), $0.count) }, uniquingKeysWith: +)
    }
  }

  private func word(_ answer: Answer, of item: Item) -> String {
    switch answer {
    case .option(let code, _):
      item.type == .single || item.type == .yesNo
        ? label(code, of: item) : named(String(code), of: item)
    case .options(let codes, let written):
      codes.isEmpty
        ? "nothing"
        : (chosen(codes, of: item, written).map { label($0, of: item) } + written)
          .sorted().joined(separator: "+")
    case .text(let text): text
    case .number(let number): named(String(Int(number)), of: item)
    case .missing(let reason): reason.rawValue
    case .ranking, .date: "?"
    }
  }

  /// What was written beside “other” stands for it.
  private func chosen(_ codes: [Int], of item: Item, _ written: [String]) -> [Int] {
    codes.filter { code in
      written.isEmpty || item.options.first { $0.code == code }?.role != .other
    }
  }

  private func label(_ code: Int, of item: Item) -> String {
    guard let option = item.options.first(where: { $0.code == code }) else { return "?" }
    if option.role == .other { return names["other"] ?? "other" }
    let label = option.label.texts.values.sorted().first ?? ""
    let words = label.lowercased().replacingOccurrences(of: "_", with: " ")
    return named(words, of: item)
  }

  private func named(_ words: String, of item: Item) -> String {
    names["\(item.key) \(words)"] ?? names[words] ?? words
  }

  /// What everybody answered, worked out by hand.
  var expected: [[String: Int]] {
    [
      ["5": 3, "4": 3, "3": 1, "2": 1, "blank": 1],
      ["5": 3, "4": 4, "3": 1, "2": 1],
      ["5": 2, "4": 5, "3": 2],
      ["4": 3, "3": 2, "2": 2, "1": 1, rowLeftOut: 1],
      [
        "case work+group work": 2, "case work+site visit": 2, "case work": 1, "group work": 1,
        "group work+networking+site visit": 1, "case work+group work+site visit": 1,
        nothingTicked: 1,
      ],
      ["yes": 6, "no": 3],
      ["10": 1, "9": 2, "8": 2, "6": 1, "5": 1, "3": 1, "blank": 1],
      [
        "More time for questions": 1, "Send the slides before, please": 1, "Start later": 1,
        "blank": 6,
      ],
    ]
  }
}

extension ToolFixture {
  private static let ratings = ["q01", "q02", "q03", "q04"]
  private static let closing = ["q06", "q07", "q08"]
  private static let oneCell = ratings + ["q05"] + closing

  private static func split(_ columns: Int) -> [String] {
    ratings + Array(repeating: "q05", count: columns) + closing
  }

  private static func own(_ columns: Int) -> [String] { Array(repeating: "tool", count: columns) }

  private static let qualtricsOwn =
    ["time", "time", "tool", "place", "tool", "tool", "tool", "time", "tool"]
    + ["person", "person", "person", "person", "place", "place", "tool", "tool"]
  private static let koboOwn = own(2) + ["time"] + own(3) + ["person"] + own(4)

  static let all: [ToolFixture] = [
    ToolFixture(file: "google-forms", tool: "google-forms", uses: ["time", "person"] + oneCell),
    ToolFixture(
      file: "google-forms-sheet", tool: "google-forms", uses: ["time", "person"] + oneCell),
    ToolFixture(
      file: "microsoft-forms", tool: "microsoft-forms",
      uses: ["tool", "time", "time", "person", "person"] + oneCell),
    ToolFixture(
      file: "surveymonkey", tool: "surveymonkey", headerRows: 2,
      uses: ["tool", "tool", "time", "time", "place", "person", "person", "person", "tool"]
        + split(4)),
    ToolFixture(
      file: "surveymonkey-expanded", tool: "surveymonkey", headerRows: 2,
      uses: ["tool", "tool", "time", "time", "place", "person", "person", "person", "tool"]
        + Array(repeating: "q01", count: 5) + ["q02", "q03", "q04"]
        + Array(repeating: "q05", count: 4) + ["q06", "q06"] + Array(repeating: "q07", count: 11)
        + ["q08"]),
    ToolFixture(
      file: "qualtrics", tool: "qualtrics", headerRows: 3,
      uses: qualtricsOwn + ratings + Array(repeating: "q05", count: 5)
        + ["q06", "tool", "q07", "q08", "tool"],
      excluded: [.preview]),
    ToolFixture(
      file: "qualtrics-numeric", tool: "qualtrics", headerRows: 3, uses: qualtricsOwn + oneCell,
      excluded: [.preview]),
    ToolFixture(
      file: "qualtrics-legacy", tool: "qualtrics-legacy", headerRows: 2,
      uses: own(10) + oneCell + ["empty"], excluded: [.preview]),
    ToolFixture(
      file: "limesurvey", tool: "limesurvey", uses: ["tool", "time"] + own(3) + split(4),
      excluded: [.unfinished],
      names: [
        "sq001": "case work", "sq002": "group work", "sq003": "site visit", "y": "yes", "n": "no",
      ]),
    ToolFixture(
      file: "limesurvey-texts", tool: "limesurvey", uses: ["tool", "time"] + own(3) + split(4),
      excluded: [.unfinished], nothingTicked: "notAsked"),
    ToolFixture(
      file: "kobotoolbox", tool: "kobotoolbox",
      uses: ["time", "time"] + ratings + ["summary"] + Array(repeating: "q05", count: 5) + closing
        + koboOwn, excluded: [.rejected]),
    ToolFixture(
      file: "kobotoolbox-hxl", tool: "kobotoolbox", headerRows: 2,
      uses: ["time", "time"] + ratings + ["summary"] + Array(repeating: "q05", count: 5) + closing
        + koboOwn, excluded: [.rejected]),
    ToolFixture(
      file: "odk-central", tool: "odk-central",
      uses: ["time"] + ratings + ["summary"] + Array(repeating: "q05", count: 5) + closing
        + own(2) + ["person", "person"] + own(7), excluded: [.rejected]),
    // Open boxes may be a question that was left out, here and below.
    ToolFixture(
      file: "redcap", tool: "redcap",
      uses: ["tool", "person", "time"] + ratings + Array(repeating: "q05", count: 4)
        + ["q06", "q07", "q08", "q09", "tool"],
      excluded: [.unfinished],
      names: [
        "q05 1": "case work", "q05 2": "group work", "q05 3": "site visit", "other": "networking",
      ],
      textBesideOther: "q06", nothingTicked: "nothing"),
    ToolFixture(
      file: "redcap-labels", tool: "redcap-labels",
      uses: ["tool", "person", "time"] + ratings + Array(repeating: "q05", count: 4)
        + ["q06", "q07", "q08", "q09", "tool"],
      excluded: [.unfinished], names: ["other": "networking"], textBesideOther: "q06",
      nothingTicked: "nothing"),
    ToolFixture(
      file: "moodle-questionnaire", tool: "moodle-questionnaire",
      uses: ["tool", "time", "person", "person", "tool", "tool", "tool", "person", "person"]
        + ["tool"] + split(4), excluded: [.unfinished, .totals],
      nothingTicked: "nothing", rowLeftOut: "notApplicable"),
    ToolFixture(
      file: "moodle-feedback", tool: "moodle-feedback",
      uses: ["tool", "tool", "time"] + oneCell),
    ToolFixture(
      file: "typeform", tool: "typeform",
      uses: ["tool"] + split(4) + ["tool", "time", "time", "time", "place", "tool", "tool"],
      excluded: [.unfinished]),
    ToolFixture(
      file: "alchemer", tool: "alchemer",
      uses: ["tool", "time", "time"] + own(8) + Array(repeating: "place", count: 7) + split(4),
      excluded: [.unfinished]),
    ToolFixture(file: "indico", tool: "indico", uses: ["person", "person", "time"] + oneCell),
    ToolFixture(
      file: "jotform", tool: "jotform",
      uses: ["time", "person", "person"] + oneCell + ["tool", "place"]),
    ToolFixture(
      file: "formstack", tool: "formstack",
      uses: ["time"] + oneCell + ["tool", "place", "tool", "place"]),
    // The rows of the grid share a column.
    ToolFixture(
      file: "formstack-matrix", tool: "formstack",
      uses: ["time", "q01", "q02", "q05"] + closing + ["tool", "place", "tool", "place"]),
    ToolFixture(
      file: "jotform-lines", tool: "jotform",
      uses: ["time", "person", "person", "q01", "q02", "q05"] + closing + ["tool", "place"]),
    ToolFixture(
      file: "mentimeter", tool: "mentimeter", uses: ["tool", "tool", "time"] + oneCell),
    ToolFixture(
      file: "yandex-forms", tool: "yandex-forms", uses: ["tool", "time"] + oneCell,
      names: [
        "разбор случаев": "case work", "работа в группах": "group work",
        "экскурсия": "site visit", "да": "yes", "нет": "no",
      ]),
    // A scanner counts boxes: the second one is “no”, and 0 of 0 to 10 is the first one.
    ToolFixture(
      file: "sdaps", tool: "sdaps",
      uses: own(8) + ["q01"] + own(6) + ["q02"] + own(5) + ["q03"] + own(5) + ["q04"] + own(5)
        + ["tool", "q05", "q05", "q05", "q05", "tool", "q06"] + own(3) + ["q07"] + own(11)
        + ["tool", "q08"],
      excluded: [.blank, .rejected],
      names: [
        "q05 1": "case work", "q05 2": "group work", "q05 3": "site visit", "q06 1": "yes",
        "q06 2": "no", "q07 11": "10", "q07 10": "9", "q07 9": "8", "q07 7": "6", "q07 6": "5",
        "q07 4": "3",
      ], nothingTicked: "nothing"),
  ]
}
