import Foundation
import Testing

@testable import AnketaWorkflow

@Suite("Inspection") struct InspectionTextTests {
  /// A file with a name, a place, a long grid, and a test row.
  func inspection(_ language: String) throws -> Inspection {
    let folder = try TemporaryFolder()
    let stem = "How far do you agree with these statements about the seminar as a whole?"
    let answers = (1...6).map {
      "2026-03-0\($0) 10:00:00,Name \($0),10.0.0.\($0),\($0 % 5 + 1),\($0 % 4 + 1),Text \($0)\n"
    }
    let path = try folder.write(
      "Timestamp,Your name,IP address,\(stem) [Aims],\(stem) [Tasks],Comments\n"
        + answers.joined() + "2026-03-07 10:00:00,test,10.0.0.9,3,3,test\n", to: "a.csv")
    return try Inspection(path: path, language: language)
  }

  @Test(arguments: [
    (
      "en",
      """
      a.csv
        Form tool  Google Forms: the first column is the submission time as Google Forms titles it
        Text       utf-8, cells parted by “,”, 1 row of titles
        Rows       7 = 6 counted + 1 left out
                   1 × a trial of the form: line 8
        Columns    6 = 3 with answers + 1 about the form + 2 personal (never used)
                   1 × personal data, never used: “Your name”
                   1 × location, never used: “IP address”
        Remarks    none

         1  Timestamp                                             –    time of submission
         2  Your name                                             –    personal data, never used
         3  IP address                                            –    location, never used
         4  How far do you agree with these statements a… [Aims]  q01  rating of 5 points, 1 … 5; 6 answered
         5  How far do you agree with these statements … [Tasks]  q02  rating of 5 points, 1 … 5; 6 answered
         6  Comments                                              q03  open answer; 6 answered

      """
    ),
    (
      "ru",
      """
      a.csv
        Сервис     Google Forms: первый столбец — время отправки, как его называет Google Forms
        Текст      utf-8, разделитель «,», 1 строка заголовков
        Строки     7 = 6 учтено + 1 исключена
                   1 × проба анкеты: строка 8
        Столбцы    6 = 3 с ответами + 1 служебный + 2 с личными данными (не используются)
                   1 × личные данные, никогда не используются: «Your name»
                   1 × местоположение, никогда не используется: «IP address»
        Замечания  нет

         1  Timestamp                                             –    время отправки
         2  Your name                                             –    личные данные, никогда не используются
         3  IP address                                            –    местоположение, никогда не используется
         4  How far do you agree with these statements a… [Aims]  q01  оценка по 5-балльной шкале, 1 … 5; ответили: 6
         5  How far do you agree with these statements … [Tasks]  q02  оценка по 5-балльной шкале, 1 … 5; ответили: 6
         6  Comments                                              q03  открытый ответ; ответили: 6

      """
    ),
  ])
  func `accounts for everything at a glance`(language: String, text: String) throws {
    #expect(try inspection(language).text == text)
  }
}
