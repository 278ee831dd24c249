import Foundation
import Testing

@Suite("Languages of the command line") final class SpokenLanguageTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write(
      "Timestamp,Your name,Room\n01.02.2026 10:00:00,A,Good\n01.02.2026 10:01:00,B\n", to: "a.csv")
  }

  deinit { program.remove() }

  @Test(arguments: [
    (
      "ru_RU.UTF-8",
      """
      предупреждение: ячеек в строке — 2, заголовков — 3; недостающие посчитаны как «нет ответа» [uneven-row]
       --> a.csv:3
        = подсказка: поищите в этой строке пропущенный или лишний разделитель

      """
    ),
    (
      "ky_KG.UTF-8",
      """
      эскертүү: саптагы уячалар — 2, аталыштар — 3; жетишпегендери «жооп жок» деп эсептелди [uneven-row]
       --> a.csv:3
        = кеңеш: бул саптан түшүп калган же ашыкча бөлгүчтү издеңиз

      """
    ),
    (
      "de_DE.UTF-8",
      """
      warning: the row has 2 cells, the titles 3; the missing ones count as no answer [uneven-row]
       --> a.csv:3
        = help: look for a missing or an additional delimiter in this row

      """
    ),
  ])
  func `problems are told in the language of the system`(locale: String, errors: String) throws {
    let commands = [["inspect"], ["report", "--language", "en"], ["questionnaire", "draft"]]
    for command in commands {
      let result = try program.run(command + ["a.csv"], locale: locale)
      #expect(result.status == 0)
      #expect(result.errors == errors)
    }
  }

  @Test func `inspect tells problems in the language that it is asked for`() throws {
    let result = try program.run(["inspect", "a.csv", "--language", "ru"])
    #expect(result.output.contains("  Замечания  1 предупреждение; см. под таблицей\n"))
    #expect(result.output.hasSuffix("\n\n"), "the problems stand apart on a terminal")
    #expect(result.errors.hasPrefix("предупреждение: "))

    let missing = try program.run(["inspect", "gone.csv", "--language", "ky"])
    #expect(missing.status == 1)
    #expect(missing.errors.hasPrefix("ката: «gone.csv» деген файл жок [missing-file]\n"))
  }

  @Test(arguments: [
    ("C", "Anketa does not speak “de”"), ("ru_RU.UTF-8", "Anketa не говорит на языке «de»"),
  ])
  func `an unknown language is refused in that of the system`(
    locale: String, sentence: String
  ) throws {
    let result = try program.run(["inspect", "a.csv", "--language", "de"], locale: locale)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.contains(": \(sentence) [unknown-language]\n"))
  }

  @Test func `a questionnaire is quoted in the same language`() throws {
    try program.write(
      """
      anketa: 1
      key: room
      languages: [en, ru]
      items:
        - key: room
          text: {en: Room, ru: Зал}
          type: single
          options: [{label: {en: Fine, ru: Хороший}}, {label: {en: Cold, ru: Холодный}}]
      """, to: "room.yaml")
    let arguments = ["inspect", "a.csv", "-q", "room.yaml", "--language"]
    let russian = try program.run(arguments + ["ru"]).errors
    #expect(russian.contains("ответа «Good» нет среди вариантов: вопрос room «Зал»"), "\(russian)")
    #expect(russian.contains("= ожидалось: «Хороший», «Холодный»\n"))
    let english = try program.run(arguments + ["en"]).errors
    #expect(english.contains("“Good” is not a response option of item room “Room”"))
  }

  @Test func `JSON stays as it is`() throws {
    let english = try program.run("inspect", "a.csv", "--json")
    let kyrgyz = try program.run(["inspect", "a.csv", "--json"], locale: "ky_KG.UTF-8")
    #expect(english.output == kyrgyz.output)
  }
}
