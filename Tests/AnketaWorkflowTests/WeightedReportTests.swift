import AnketaWorkflow
import Diagnostics
import SurveyModel
import Testing

@Suite("Weighted report") struct WeightedReportTests {
  let folder: TemporaryFolder
  let answers: String

  init() throws {
    folder = try TemporaryFolder()
    // 40 women like it, 20 men do not.
    let rows = (0..<60).map { $0 < 40 ? "Women,\(4 + $0 % 2)" : "Men,\(2 + $0 % 2)" }
    answers = try folder.write(
      "Gender,How useful was it?\n" + rows.joined(separator: "\n") + "\n", to: "answers.csv")
  }

  func report(
    _ weighting: String, isWeighted: Bool = true, attended: Int? = nil, paths: [String]? = nil
  ) throws -> (text: String, problems: [Problem]) {
    let path = try folder.write(
      """
      anketa: 1
      key: form
      languages: [en]
      items:
        - {key: gender, text: Gender, type: single, options: [Women, Men]}
        - {key: useful, text: How useful was it?, type: rating, scale: [1, 2, 3, 4, 5]}

      """ + weighting, to: "form.yaml")
    return try FeedbackReport(
      paths: paths ?? [answers], questionnaire: path, seminar: Seminar(attended: attended),
      formats: [.md], isWeighted: isWeighted
    ).text()
  }

  static let targets = "weighting: {targets: [{item: gender, counts: {1: 45, 2: 45}}]}"

  @Test func `is weighted only where it is asked to be`() throws {
    let plain = try report(Self.targets, isWeighted: false)
    #expect(try plain.text == report("", isWeighted: false).text)
    let weighted = try report(Self.targets, attended: 90)
    #expect(weighted.problems.map(\.code) == plain.problems.map(\.code))
    // (4.5 + 2.5)/2 = 3.5; unweighted (40·4.5 + 20·2.5)/60 = 3.8
    #expect(weighted.text.contains("| 3.8 |") || weighted.text.contains(" 3.8 |"))
    #expect(weighted.text.contains(" 3.5 |"))
    #expect(weighted.text.contains("## Weighted figures"))
  }

  @Test func `pools the cells of several files`() throws {
    let lines = try #require(folder.text("answers.csv")).split(separator: "\n")
    let paths = try [lines[1..<20], lines[20...]].enumerated().map { number, part in
      try folder.write(
        lines[0] + "\n" + part.joined(separator: "\n") + "\n", to: "part\(number).csv")
    }
    func figures(_ text: String) -> Substring? {
      text.firstRange(of: "## Weighted figures").flatMap { start in
        text.firstRange(of: "## How to read").map { text[start.lowerBound..<$0.lowerBound] }
      }
    }
    let whole = try #require(figures(try report(Self.targets).text))
    #expect(try figures(report(Self.targets, paths: paths).text) == whole)
  }

  @Test func `is refused without targets`() throws {
    let problems = try #require(throws: Problems.self) { try report("") }
    #expect(problems.list.map(\.code) == ["no-targets"])
    #expect(problems.list.first?.help?.text.contains("--weighted") == true)
    let inferred = try #require(throws: Problems.self) {
      try FeedbackReport(paths: [answers], formats: [.md], isWeighted: true).text()
    }
    #expect(inferred.list.map(\.code) == ["no-targets"])
    #expect(inferred.list.first?.help?.text.contains("-q") == true)
  }

  @Test func `warns of targets that do not fit`() throws {
    #expect(
      try report(Self.targets, attended: 80).problems.map(\.code).contains("targets-and-attended"))
    let uneven = "weighting: {targets: [{item: gender, shares: {1: 5, 2: 95}}]}"
    #expect(try report(uneven).problems.map(\.code).contains("uneven-weights"))
  }
}
