import AnketaWorkflow
import Diagnostics
import Foundation
import ReportModel
import SurveyModel
import Testing

@Suite("Draft of a questionnaire") struct QuestionnaireDraftTests {
  struct Given: CustomTestStringConvertible {
    var name: String
    var csv: String
    var testDescription: String { name }
  }

  static let files = [
    Given(
      name: "grids and scales",
      csv: """
        Timestamp,Rate [Room],Rate [Food],How was the pace?,How useful (1-5)?,How likely are you to recommend it?
        3/12/2026 9:00:01,Agree,Strongly agree,Too slow,4,9
        3/12/2026 9:00:02,Agree,Neutral,Just right,5,10
        3/12/2026 9:00:03,Disagree,N/A,Just right,3,7
        3/12/2026 9:00:04,Strongly disagree,Agree,A little too fast,4,0
        3/12/2026 9:00:05,Agree,Agree,Just right,,8
        """),
    Given(
      name: "choices",
      csv: """
        Where do you work?;Which topics?;Gender;How old are you?;Will you come again?
        Town hall;Budgets, Hearings;1;18-29;Yes
        School;Hearings, Tenders;2;30-44;No
        Town hall;Budgets, Tenders;1;45-60;Yes
        Other;Budgets;2;18-29;Don't know
        Town hall;Tenders;1;30-44;Yes
        School;Budgets, Hearings, Tenders;2;30-44;да
        """),
    Given(
      name: "numbers, dates, open answers",
      csv: """
        For how many years have you taught?,Next hearing,What else?
        3,31.05.2026,More time
        12,,"Two
        lines"
        7.5,01.06.2026,"Quotes ""here"", # and: more"
        4,30.06.2026,- a list?
        1,31.05.2026,'single'
        """),
    Given(
      name: "an option a column",
      csv: """
        Which? [Budgets],Which? [Hearings],Which? [Other],Else?
        x,,,fine
        ,x,,
        x,x,a museum,good
        ,,,
        x,,,"[x]"
        """),
    Given(
      name: "odd titles",
      csv: """
        "Rate: the ""room"" #1 *","Rate: the ""room"" #1 *",- dash,"two
        lines",{brace},"&anchor",yes,"%",Rate*
        Good,Poor,a,a,a,a,a,a,Fair
        Good,Fair,a,a,a,b,b,b,Good
        Poor,Good,b,a,b,b,a,b,Poor
        Fair,Good,b,b,b,a,b,a,Good
        """),
    Given(
      name: "odd options",
      csv: """
        Choose,Say
        "no: not at all",~
        "#hash",null
        "no: not at all",~
        "- dash",null
        "#hash",~
        "- dash",true
        '1',true
        '1',0x1F
        "@at",0x1F
        "@at",~
        """),
    Given(
      name: "Kyrgyz and Russian",
      csv: """
        Семинар кандай болду?,Зал ыңгайлуу болду,Эмне кошосуз?
        Жакшы,Макулмун,Рахмат
        Мыкты,Толук макулмун,Баары жакты
        Жакшы,Скорее согласен(на),Всё понравилось
        Орточо,Макул эмесмин,
        """),
    Given(name: "2026-03 зал №1", csv: "Room\nGood\nFair\nGood\n"),
    Given(name: "no answers", csv: "Room,What else?\n"),
    Given(
      name: "a column without title",
      csv: "Room,,Food\nGood,a,Good\nFair,b,Poor\nGood,c,Good\nPoor,d,Good\n"),
  ]

  /// The annex, without what tells whether the questionnaire was guessed.
  static func annex(_ responses: SeminarResponses) -> Annex {
    Annex(
      AnnexContent(
        questionnaire: responses.questionnaire, isInferred: false, tally: responses.tally,
        seminar: Seminar(title: "Seminar"), sources: responses.sources, program: "test"),
      in: Phrases.all[0])
  }

  static func expectSameAnnex(_ path: String, in folder: TemporaryFolder) throws {
    let guessed = try SeminarResponses.read([path], questionnaire: nil, options: ReadingOptions())
    let draft = try QuestionnaireDraft(paths: [path])
    let yaml = "\(folder.path)/draft.yaml"
    try draft.write(to: yaml, replacing: false)
    let questionnaire: Questionnaire
    do {
      questionnaire = try QuestionnaireLibrary(folder: folder.path).questionnaire(yaml).0
    } catch {
      Issue.record(
        "\(error.list.filter { $0.severity == .error }.map(\.text).joined(separator: "\n"))\n\(draft.text)"
      )
      return
    }
    let read = try SeminarResponses.read(
      [path], questionnaire: questionnaire, options: ReadingOptions())
    let (expected, found) = (annex(guessed), annex(read))
    #expect(found == expected)
    for (a, b) in zip(expected.sections, found.sections) where a != b {
      Issue.record("\(a)\n≠\n\(b)\n\(draft.text)")
    }
  }

  @Test(arguments: Examples.names)
  func `reads an example as the guess did`(name: String) throws {
    try Self.expectSameAnnex(Examples.path(name), in: TemporaryFolder())
  }

  @Test(arguments: files)
  func `reads a file as the guess did`(given: Given) throws {
    let folder = try TemporaryFolder()
    try Self.expectSameAnnex(try folder.write(given.csv, to: "\(given.name).csv"), in: folder)
  }

  @Test func `says what it was guessed from, and keeps the key it is given`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("Room\nGood\nFair\nGood\n", to: "answers.csv")
    let text = try QuestionnaireDraft(paths: [path], key: "my-form").text
    #expect(text.contains("# A draft made from answers.csv."))
    #expect(text.contains("guessed from 3 answers"))
    #expect(text.contains("key: my-form"))
  }

  @Test func `never replaces a questionnaire unasked`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("Room\nGood\nFair\nGood\n", to: "answers.csv")
    let yaml = try folder.write("mine", to: "form.yaml")
    let draft = try QuestionnaireDraft(paths: [path])
    let problems = #expect(throws: Problems.self) { try draft.write(to: yaml, replacing: false) }
    #expect(problems?.list.map(\.code) == ["questionnaire-exists"])
    #expect(folder.text("form.yaml") == "mine")
    try draft.write(to: yaml, replacing: true)
    #expect(folder.text("form.yaml") == draft.text)
  }
}
