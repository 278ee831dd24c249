import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("What tools write otherwise") struct ToolVariantTests {
  @Test func `Google quizzes add a score and a remark to each question`() throws {
    let responses = try Given.inferred(
      """
      Отметка времени,Баллы,Сколько дней?,Сколько дней? [Баллы],Сколько дней? [Отзыв],Оцените [Зал],Оцените [Отзыв]
      29.05.2026 16:41:07,1 / 1,Два,1.00 / 1,--,5,4
      29.05.2026 16:42:07,0 / 1,Три,0.00 / 1,--,4,5
      29.05.2026 16:43:07,1 / 1,Два,1.00 / 1,--,3,3
      29.05.2026 16:44:07,1 / 1,Два,1.00 / 1,--,4,4
      29.05.2026 16:45:07,0 / 1,Три,0.00 / 1,--,2,4
      """)
    // A row of a grid may be called so: its stem is no question of its own.
    #expect(responses.uses == ["time", "tool", "q01", "tool", "tool", "q02", "q03"])
  }

  @Test func `Kyrgyz titles of Google Forms are known`() throws {
    let file = try Given.file("Убакыт белгиси,Жалпы баа (1-5)\n29.05.2026 16:41:07,5\n")
    #expect(file.layout.name == "google-forms")
  }

  static let microsoft = """
    ID;Время начала;Время выполнения;Адрес электронной почты;Имя;Общая оценка;Баллы - Общая оценка;Темы
    1;29.05.2026 16:35;29.05.2026 16:41;anonymous;;5;0;"Бюджет;"
    2;29.05.2026 16:36;29.05.2026 16:42;anonymous;;4;0;"Бюджет;Аудит;"
    3;29.05.2026 16:37;29.05.2026 16:43;anonymous;;3;0;"Аудит;"
    """

  @Test func `Microsoft Forms in another language is known by its first columns`() throws {
    let file = try Given.file(Self.microsoft)
    #expect(file.layout.name == "microsoft-forms")
    #expect(file.reason == "the first columns hold a number, two times, an account and a name")
    let responses = try Given.inferred(Self.microsoft)
    #expect(
      responses.uses == ["tool", "time", "time", "person", "person", "q01", "tool", "q02"])
    #expect(responses.types == ["rating", "multiple"])
  }

  @Test func `LimeSurvey puts comments between the options`() throws {
    let responses = try Given.inferred(
      """
      id,submitdate,why[SQ001],why[SQ001comment],why[SQ002],why[SQ002comment]
      1,2026-05-29 16:41:07,Y,near my work,,
      2,2026-05-29 16:42:07,Y,,Y,a friend told me
      3,2026-05-29 16:43:07,,,Y,
      """)
    #expect(responses.uses == ["tool", "time", "q01", "q02", "q01", "q03"])
    #expect(
      responses.answers("q01") == [.options([1]): 1, .options([1, 2]): 1, .options([2]): 1])
  }

  @Test(arguments: ["rate[SQ001][1]", "Rate [Room][Scale 1]"])
  func `both scales of a dual array of LimeSurvey have rows of their own`(header: String) throws {
    let title = ExportLayout.limeSurvey.titles([[header]])[0]
    #expect(title.part == "SQ001" || title.part == "Room")
    #expect(title.question == "rate [1]" || title.question == "Rate [Scale 1]")
  }

  @Test func `LimeSurvey writes an empty record where nobody responded`() throws {
    let responses = try Given.inferred(
      #""id";"submitdate";"lastpage";"overall""# + "\n" + #""";"";"";"""# + "\n")
    #expect(responses.audit.counted == 0)
    #expect(responses.audit.excluded.map(\.reason) == [.blank])
  }

  @Test func `rows of LimeSurvey without a submission time are unfinished`() throws {
    let responses = try Given.inferred(
      "id,submitdate,lastpage,overall\n1,2026-05-29 16:41:07,3,5\n2,,1,4\n3,2026-05-29 16:43:07,3,4\n"
    )
    #expect(responses.audit.excluded.map(\.reason) == [.unfinished])
    #expect(responses.audit.excluded.map(\.recordNumbers) == [[2]])
  }

  @Test func `-99 in several columns is no answer, and is told`() throws {
    let csv = "Room (1-5),Trainer (1-5),Balance\n5,-99,-99\n4,3,-12\n-99,5,10\n3,4,7\n"
    let responses = try Given.inferred(csv)
    #expect(responses.types == ["rating", "rating", "number"])
    #expect(responses.answers("q01")[.missing(.blank)] == 1)
    #expect(responses.problems.contains { $0.code == "missing-code" })
    // In a single column it may be what it says.
    let single = try Given.inferred("Room (1-5),Balance\n5,-99\n4,-12\n3,10\n")
    #expect(single.answers("q02")[.number(-99)] == 1)
  }

  @Test func `Moodle Feedback writes HTML entities into cells`() throws {
    let file = try Given.file(
      """
      Groups,Date,(pace) How was the pace?,(change) What should we change?
      ,"пятница, 29 мая 2026, 16:41",Good,Coffee &amp; tea
      ,"пятница, 29 мая 2026, 16:42",Poor,&quot;Nothing&quot;
      """)
    #expect(file.layout.name == "moodle-feedback")
    let responses = try ResponseImporter.inferredResponses(in: file, key: "form")
    let key = try #require(responses.questionnaire.items.last?.key)
    #expect(responses.answers(key) == [.text("Coffee & tea"): 1, .text("\"Nothing\""): 1])
  }

  @Test(arguments: [
    "Friday, 29 May 2026, 4:41 PM", "пятница, 29 мая 2026, 16:41",
    "Donnerstag, 26. Januar 2023 um 13:39:50 Mitteleuropäische Normalzeit",
  ])
  func `dates written out are times of submission`(text: String) {
    #expect(LongDate.isLike(text))
  }

  @Test(arguments: ["29 May 2026", "We met at 16:41", "In 2026, 29 people came: all of them late"])
  func `sentences are no dates`(text: String) {
    #expect(!LongDate.isLike(text))
  }

  @Test func `SurveyMonkey may write numbers in place of labels`() throws {
    let responses = try Given.inferred(
      """
      Respondent ID,Collector ID,Custom Data 2,How was it? (1-5),Which ones?,,
      ,,,Response,Budgets,Hearings,Other (please specify)
      1184901,77,,5,1,,
      1184902,77,,4,,2,a walk
      1184903,77,,3,1,2,
      """)
    #expect(responses.uses == ["tool", "tool", "tool", "q01", "q02", "q02", "q02"])
    #expect(
      responses.answers("q02") == [
        .options([1]): 1, .options([2, 3], writeIns: ["a walk"]): 1, .options([1, 2]): 1,
      ])
  }

  @Test func `Qualtrics may write numbers of choices into one cell`() throws {
    let responses = try Given.inferred(
      """
      StartDate,ResponseId,Q1,Q2
      Start Date,Response ID,Which ones?,How many hours?
      "{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
      2026-05-29 16:35:10,R_1,"1,3","2,5"
      2026-05-29 16:36:10,R_2,2,"4,0"
      2026-05-29 16:37:10,R_3,"1,2","1,5"
      """)
    // 4,0 is a number that a spreadsheet has written: choices ascend.
    #expect(responses.types == ["multiple", "number"])
    #expect(
      responses.answers("q01") == [.options([1, 3]): 1, .options([2]): 1, .options([1, 2]): 1])
    #expect(responses.answers("q02")[.number(2.5)] == 1)
  }

  @Test func `Yandex Forms may give every option a column`() throws {
    let responses = try Given.inferred(
      """
      ID,Время создания,Оценка (1-5),Что было полезно / Практика,Что было полезно / Экскурсия,Что было полезно / Другое
      1,2026-05-29 13:41:07,5,Практика,,
      2,2026-05-29 13:42:07,4,Практика,Экскурсия,
      3,2026-05-29 13:43:07,4,,Экскурсия,обед
      """)
    #expect(responses.uses == ["tool", "time", "q01", "q02", "q02", "q02"])
    #expect(
      responses.answers("q02") == [
        .options([1]): 1, .options([1, 2]): 1, .options([2, 3], writeIns: ["обед"]): 1,
      ])
  }
}
