import AnketaWorkflow
import Diagnostics
import ReportModel
import SurveyModel
import Tabulation
import Testing

/// From a file and a questionnaire to what is said of a battery.
@Suite("Batteries of a report") struct BatteryReportTests {
  /// The third row asked the other way round; answers of twelve people.
  static let answers =
    "One,Two,Three\n"
    + [
      "5,4,1", "4,4,2", "2,2,4", "1,2,5", "3,3,3", "5,5,1", "4,5,2", "2,1,5", "4,3,2", "3,4,3",
      "1,1,4", "5,5,2",
    ].joined(separator: "\n") + "\n"

  static func questionnaire(scale: String = "s", reverse: String = "") -> String {
    """
    anketa: 1
    key: form
    scales:
      s: [1, 2, 3, 4, 5]
      t: {favourable: low, points: [1, 2, 3, 4, 5]}
    batteries: {b: Stem}
    items:
      - {key: one, text: One, type: rating, scale: s, battery: b}
      - {key: two, text: Two, type: rating, scale: s, battery: b}
      - {key: three, text: Three, type: rating, scale: \(scale), battery: b\(reverse)}
    """
  }

  static func report(
    _ questionnaire: String, detail: ReportDetail = .full, format: ReportFormat = .md
  ) throws -> (text: String, problems: [Problem]) {
    let folder = try TemporaryFolder()
    return try FeedbackReport(
      paths: [try folder.write(answers, to: "answers.csv")],
      questionnaire: try folder.write(questionnaire, to: "form.yaml"), formats: [format],
      detail: detail
    ).text()
  }

  @Test func `turn what the questionnaire calls reversed`() throws {
    let (text, problems) = try Self.report(Self.questionnaire(reverse: ", reverse: true"))
    #expect(problems.isEmpty)
    // Σ of the first two rows 39 + 39, of the third 12 · 6 − 34 = 38: 116 of 36 answers.
    #expect(text.contains("All of these questions together: average 3.2 of 5"))
    #expect(text.contains("Asked the other way round: “Three”."))
  }

  @Test func `never turn anything silently`() throws {
    let (text, problems) = try Self.report(Self.questionnaire(), detail: .technical)
    #expect(problems.filter { $0.severity == .warning }.map(\.code).contains("doubtful-direction"))
    #expect(!text.contains("together: average"))
    #expect(text.contains("Was this asked the other way round?"))
  }

  @Test func `with two scales have the rest of the annex`() throws {
    for format in ReportFormat.allCases where format.isText {
      let (text, problems) = try Self.report(
        Self.questionnaire(scale: "t"), detail: .technical, format: format)
      #expect(problems.map(\.code) == ["mixed-battery"])
      #expect(text.contains("Three"))
      #expect(!text.contains("alpha "))
    }
  }

  @Test func `of doubtful direction are told however short the annex is`() throws {
    let brief = try Self.report(Self.questionnaire(), detail: .brief)
    #expect(brief.problems.map(\.code).contains("doubtful-direction"))
    #expect(!brief.text.contains("alpha "))
    #expect(
      try Self.report(Self.questionnaire(), detail: .brief, format: .json).text
        .contains("\"alphaIfDropped\""))
  }
}
