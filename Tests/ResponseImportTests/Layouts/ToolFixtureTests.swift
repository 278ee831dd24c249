import Diagnostics
import ResponseImport
import SurveyModel
import Testing

@Suite("The same answers from every tool") struct ToolFixtureTests {
  @Test(arguments: ToolFixture.all)
  func `are known as the tool's, with the reason`(fixture: ToolFixture) throws {
    let file = try fixture.surveyed()
    #expect(file.layout.name == fixture.tool)
    #expect(file.headerRows == fixture.headerRows)
    #expect(!file.reason.text.isEmpty)
  }

  @Test(arguments: ToolFixture.all)
  func `leave out the tool's own columns and personal data, nothing else`(fixture: ToolFixture)
    throws
  {
    let responses = try ResponseImporter.inferredResponses(in: fixture.surveyed(), key: "form")
    #expect(responses.uses == fixture.uses)
  }

  @Test(arguments: ToolFixture.all)
  func `leave out what is no response`(fixture: ToolFixture) throws {
    let audit = try ResponseImporter.inferredResponses(in: fixture.surveyed(), key: "form").audit
    #expect(audit.counted == 9)
    #expect(audit.excluded.map(\.reason) == fixture.excluded)
    #expect(audit.excluded.allSatisfy { $0.count == 1 })
  }

  @Test(arguments: ToolFixture.all)
  func `are the same answers, made out from the file`(fixture: ToolFixture) throws {
    let responses = try ResponseImporter.inferredResponses(in: fixture.surveyed(), key: "form")
    #expect(fixture.neutral(responses) == fixture.expected)
  }

  @Test(arguments: ToolFixture.all.filter { $0.file != "sdaps" })
  func `are the same answers, read with one questionnaire`(fixture: ToolFixture) throws {
    var fixture = fixture
    fixture.names = ["other": "networking"]
    fixture.textBesideOther = nil
    let responses = try ResponseImporter.responses(
      in: fixture.surveyed(), questionnaire: Self.questionnaire)
    #expect(fixture.neutral(responses) == fixture.expected)
    #expect(!responses.problems.contains { $0.code == "item-without-column" })
  }

  /// One definition for all of them: titles and codes of each tool are listed.
  static let questionnaire = Questionnaire(
    key: "seminar", languages: ["en"],
    sections: [
      Section(items: [
        Item(
          key: "overall", text: ["en": "Overall rating (1-5)", "ru": "Общая оценка (1-5)"],
          type: .rating, scale: Given.scale("1", "2", "3", "4", "5"), columns: ["*Overall rating*"]),
        row("aims", "The aims were clear", "Цели были понятны", "SQ001"),
        row("tasks", "The tasks were practical", "Задания были полезны", "SQ002"),
        row("room", "The room was suitable", "Зал подошёл", "SQ003"),
        Item(
          key: "sessions",
          text: ["en": "Which sessions were useful?", "ru": "Какие занятия были полезны?"],
          type: .multiple,
          options: [
            session(1, "Case work", "Разбор случаев", "case_work"),
            session(2, "Group work", "Работа в группах", "group_work"),
            session(3, "Site visit", "Экскурсия", "site_visit"),
            ResponseOption(
              code: 4, label: ["en": "Other"], role: .other,
              columns: [
                "*[Other]", "*[Other - Text]", "*[Other (please specify)]", "*[Other - Write In]",
                "*[Other:]", "Other",
              ]),
          ], columns: ["*sessions were useful?*"]),
        Item(
          key: "again", text: ["en": "Would you come again?", "ru": "Придёте снова?"],
          type: .yesNo,
          options: [
            ResponseOption(code: 1, label: ["en": "Yes"], aliases: ["Y"]),
            ResponseOption(code: 0, label: ["en": "No"], aliases: ["N"]),
          ], columns: ["*come again?*"]),
        Item(
          key: "recommend", text: ["en": "Recommend"], type: .recommend,
          columns: ["*recommend the seminar*", "recommend [SQ001]", "*порекомендуете*"]),
        Item(
          key: "change", text: ["en": "What should we change?", "ru": "Что изменить?"], type: .text,
          columns: ["*should we change?*"]),
      ])
    ])

  private static func row(_ key: String, _ text: String, _ russian: String, _ code: String) -> Item
  {
    Item(
      key: key, text: ["en": text, "ru": russian], type: .rating, scale: agreement,
      columns: ["*\(text)*", "agree_\(key)", "agree [\(code)]"])
  }

  private static func session(_ code: Int, _ label: String, _ russian: String, _ name: String)
    -> ResponseOption
  {
    ResponseOption(
      code: code, label: ["en": label, "ru": russian], aliases: [name],
      columns: [
        "*[\(label)]", label, "sessions [\(name)]", "sessions [\(code)]", "sessions [SQ00\(code)]",
      ])
  }

  private static let agreement = Scale(
    key: "agreement",
    points: zip(
      ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
      ["Полностью не согласен", "Не согласен", "Нейтрально", "Согласен", "Полностью согласен"]
    ).enumerated().map { index, labels in
      ResponseOption(
        code: index + 1, label: ["en": labels.0, "ru": labels.1], aliases: ["A\(index + 1)"])
    })
}
