import AnketaWorkflow
import Diagnostics
import Foundation
import ResponseImport
import SurveyModel
import Tabulation
import Testing

@Suite("Groups and batteries of a seminar") struct JointTallyTests {
  static let library = QuestionnaireLibrary(folder: Examples.folder)

  static func read(
    _ names: [String], by: String? = nil, questionnaire: String? = "seminar-feedback"
  ) throws -> SeminarResponses {
    let declared = try questionnaire.map { try library.questionnaire($0).0 }
    return try SeminarResponses.read(
      names.map(Examples.path), questionnaire: declared, options: ReadingOptions(),
      request: TallyRequest(by: by, batteries: true))
  }

  /// The items of the questionnaire that can make groups.
  static func makers() throws -> [Item] {
    try library.questionnaire("seminar-feedback").0.items.filter {
      ![.text, .date, .ranking, .multiple].contains($0.type)
    }
  }

  @Test(arguments: Examples.names) func `add up to the whole`(name: String) throws {
    for maker in try Self.makers() {
      let tally = try Self.read([name], by: maker.key).tally
      let cross = try #require(tally.groups.first)
      let groups = cross.groups(of: maker).map(\.tally)
      #expect(groups.map(\.responses).reduce(0, +) == tally.responses, "\(maker.key)")
      let sum = try #require(groups.dropFirst().reduce(groups.first) { $0?.merging($1) })
      for item in sum.items {
        let whole = try #require(tally.items.first { $0.key == item.key })
        #expect(item.options == whole.options && item.numbers == whole.numbers)
        #expect(item.missing == whole.missing && item.answered == whole.answered)
      }
    }
  }

  @Test func `of several files are those of all of them`() throws {
    let maker = try #require(try Self.makers().first)
    let all = try Self.read(Examples.names, by: maker.key).tally
    let parts = try Examples.names.map { try Self.read([$0], by: maker.key).tally }
    let merged = try #require(parts.dropFirst().reduce(parts.first) { $0?.merging($1) })
    #expect(all == merged)
    #expect(!all.batteries.isEmpty)
    for battery in all.batteries { #expect(battery.responses == all.responses) }
  }

  @Test func `are left out, and told, where they would be too many`() throws {
    let folder = try TemporaryFolder()
    let values = (0..<200).map { "\($0 + 3),Yes\n" }
    let path = try folder.write("Years at work,Again?\n" + values.joined(), to: "wide.csv")
    let questionnaire = Questionnaire(
      key: "k",
      sections: [
        Section(items: [
          Item(key: "years", text: "Years at work", type: .number),
          Item(
            key: "again", text: "Again?", type: .yesNo,
            options: [
              ResponseOption(code: 0, label: "No"), ResponseOption(code: 1, label: "Yes"),
            ]),
        ])
      ])
    let responses = try SeminarResponses.read(
      [path, path], questionnaire: questionnaire, options: ReadingOptions(),
      request: TallyRequest(by: "years"))
    #expect(responses.tally.groups.isEmpty)
    #expect(responses.problems.map(\.code).filter { $0 == "too-many-groups" }.count == 1)
  }

  @Test(arguments: ["organisation", "Where do you work?", "где вы работаете?", "DO YOU WORK?"])
  func `are made by a key, by a text or by words of it`(name: String) throws {
    var report = FeedbackReport(
      paths: [Examples.path(Examples.names[0])], questionnaire: "seminar-feedback", language: "en",
      formats: [.md], by: name)
    report.library = Self.library
    #expect(
      try report.text().text.contains(
        "Respondents are grouped by their answer to “Where do you work?”."))
  }

  @Test func `by an unknown item stop the report`() throws {
    var report = FeedbackReport(
      paths: [Examples.path(Examples.names[0])], questionnaire: "seminar-feedback", formats: [.md],
      by: "nothing-like-it")
    report.library = Self.library
    let problems = #expect(throws: Problems.self) { try report.text() }
    #expect(problems?.list.map(\.code) == ["unknown-item"])
  }
}
