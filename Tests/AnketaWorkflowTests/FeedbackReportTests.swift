import AnketaWorkflow
import Diagnostics
import Foundation
import ReportModel
import SurveyModel
import Tabulation
import Testing

@Suite("Feedback report") struct FeedbackReportTests {
  static let library = QuestionnaireLibrary(folder: Examples.folder)

  static func report(
    _ paths: [String], questionnaire: String? = nil, language: String? = nil,
    format: ReportFormat = .md, seminar: Seminar = Seminar()
  ) throws -> (text: String, problems: [Problem]) {
    var report = FeedbackReport(
      paths: paths, questionnaire: questionnaire, seminar: seminar, language: language,
      formats: [format])
    report.library = library
    return try report.text()
  }

  static func json(_ paths: [String], questionnaire: String? = nil) throws -> [String: Any] {
    let text = try report(paths, questionnaire: questionnaire, format: .json).text
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// Records below the titles of the examples, by Python's `csv`.
  static let rows = ["2026-03-bishkek": 25, "2026-06-osh": 27, "2026-09-naryn": 23]

  @Test(arguments: Examples.names, [nil, "seminar-feedback"])
  func `accounts for every row of the examples`(name: String, questionnaire: String?) throws {
    let document = try Self.json([Examples.path(name)], questionnaire: questionnaire)
    let audit = try #require(document["audit"] as? [String: Any])
    #expect(audit["records"] as? Int == Self.rows[name])
    let counted = try #require(audit["counted"] as? Int)
    let excluded = try #require(audit["excluded"] as? [[String: Any]])
    #expect(
      counted + excluded.compactMap { $0["count"] as? Int }.reduce(0, +) == Self.rows[name])
    let items = try #require(document["items"] as? [[String: Any]])
    #expect(items.count == 16)
    for item in items {
      let missing = try #require(item["missing"] as? [String: Int])
      #expect(try #require(item["validN"] as? Int) + missing.values.reduce(0, +) == counted)
    }
  }

  @Test(arguments: Examples.names)
  func `says the same with a questionnaire as without`(name: String) throws {
    func items(_ questionnaire: String?) throws -> [[String: Any]] {
      try #require(
        Self.json([Examples.path(name)], questionnaire: questionnaire)["items"]
          as? [[String: Any]])
    }
    for (guessed, declared) in zip(try items(nil), try items("seminar-feedback")) {
      let key = try #require(declared["key"] as? String)
      #expect(guessed["validN"] as? Int == declared["validN"] as? Int, "\(key)")
      // Choices with free texts among them may be taken for open answers.
      if declared["options"] != nil, declared["mean"] == nil { continue }
      // A degree that nobody chose is not in the file.
      let points = [guessed, declared].map { ($0["options"] as? [Any])?.count }
      if guessed["type"] as? String == "rating", points[0] != points[1] { continue }
      #expect(guessed["type"] as? String == declared["type"] as? String, "\(key)")
      #expect(guessed["mean"] as? Double == declared["mean"] as? Double, "\(key)")
      #expect(guessed["median"] as? Double == declared["median"] as? Double, "\(key)")
    }
  }

  @Test(arguments: Examples.names, ["en", "ru", "ky"])
  func `of the examples is written in every language`(name: String, language: String) throws {
    let (text, problems) = try Self.report(
      [Examples.path(name)], questionnaire: "seminar-feedback", language: language)
    #expect(text.contains(try #require(Self.returned[name])))
    #expect(!problems.contains { $0.severity == .error })
    let title = ["en": "# Annex", "ru": "# Приложение", "ky": "# Тиркеме"][language]!
    #expect(text.hasPrefix(title))
  }

  /// Questionnaires that the three examples hold, tests and empty rows left out.
  static let returned = ["2026-03-bishkek": "24", "2026-06-osh": "26", "2026-09-naryn": "22"]

  @Test func `pools several files`() throws {
    let paths = Examples.names.map(Examples.path)
    let each = try paths.map { path in
      try SeminarResponses.read(
        [path], questionnaire: Self.library.questionnaire("seminar-feedback").0,
        options: ReadingOptions())
    }
    let all = try SeminarResponses.read(
      paths, questionnaire: Self.library.questionnaire("seminar-feedback").0,
      options: ReadingOptions())
    #expect(all.tally == each[0].tally.merging(each[1].tally).merging(each[2].tally))
    #expect(all.sources.map(\.file) == Examples.names.map { "\($0).csv" })
  }

  @Test func `pools files of one form without a questionnaire`() throws {
    let folder = try TemporaryFolder()
    let head = "Room,Else?\n"
    let (a, b) = ("Good,x\nGood,y\nFair,\n", "Fair,\nGood,z\nPoor,z\n")
    let paths = [
      try folder.write(head + a, to: "a.csv"), try folder.write(head + b, to: "b.csv"),
    ]
    let whole = try folder.write(head + a + b, to: "whole.csv")
    let pooled = try SeminarResponses.read(paths, questionnaire: nil, options: ReadingOptions())
    let single = try SeminarResponses.read([whole], questionnaire: nil, options: ReadingOptions())
    #expect(pooled.tally == single.tally)
    #expect(pooled.questionnaire.items == single.questionnaire.items)
  }

  @Test func `does not pool files of two forms without a questionnaire`() throws {
    let folder = try TemporaryFolder()
    let paths = [
      try folder.write("Room\nGood\n", to: "a.csv"), try folder.write("Food\nGood\n", to: "b.csv"),
    ]
    let problems = #expect(throws: Problems.self) { try Self.report(paths) }
    #expect(problems?.list.map(\.code) == ["different-columns"])
  }

  @Test(arguments: ReportFormat.allCases.filter { $0 != .pdf })
  func `of the same input is the same bytes`(format: ReportFormat) throws {
    let paths = [Examples.path("2026-09-naryn")]
    let first = try Self.report(paths, format: format).text
    #expect(try Self.report(paths, format: format).text == first)
  }

  @Test(
    arguments: [
      ("annex.html", .html), ("out/annex.HTM", .html), ("a.b.md", .md), ("x.markdown", .md),
      ("x.json", .json), ("annex.docx", .docx), ("annex.pdf", .pdf), ("annex.ODT", .odt),
      ("annex.doc", nil),
      ("annex", nil),
      ("a.html/annex", nil), ("", nil),
    ] as [(String, ReportFormat?)])
  func `takes its format from the ending`(path: String, expected: ReportFormat?) {
    #expect(ReportFormat(path: path) == expected)
  }

  @Test func `warns when more answered than attended`() throws {
    let problems = try Self.report(
      [Examples.path("2026-03-bishkek")], questionnaire: "seminar-feedback",
      seminar: Seminar(attended: 5)
    ).problems
    #expect(problems.contains { $0.code == "more-than-attended" })
  }

  @Test func `does not speak every language`() {
    let problems = #expect(throws: Problems.self) {
      try Self.report([Examples.path("2026-03-bishkek")], language: "de")
    }
    #expect(problems?.list.map(\.code) == ["unknown-language"])
  }
}
