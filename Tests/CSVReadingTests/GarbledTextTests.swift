import CSVReading
import Diagnostics
import Testing

@Suite("Text saved in the wrong encoding") struct GarbledTextTests {
  private static let russian =
    "Время,Отзыв\n1,Очень полезный семинар — спасибо\n2,И ещё: больше практики\n"
  private static let kyrgyz = "Убакыт,Пикир\n1,Көңүлдүү өттү, рахмат\n2,Сабак эң пайдалуу болду\n"
  private static let french = "heure,avis\n1,très utile et agréable\n2,à répéter bientôt\n"

  private static func rows(_ text: String) throws -> (rows: [[String]], problems: [Problem]) {
    let file = try CSVFile.bytes(Array(text.utf8), name: "answers.csv")
    return (try readRecords(file).rows, file.problems)
  }

  @Test(
    arguments: [
      (russian, .utf8, .windows1251), (russian, .utf8, .windows1252),
      (russian, .windows1251, .windows1252), (kyrgyz, .utf8, .windows1251),
      (kyrgyz, .utf8, .windows1252), (french, .utf8, .windows1252), (french, .utf8, .windows1251),
    ] as [(String, TextEncoding, TextEncoding)])
  func `is turned back and told`(text: String, was: TextEncoding, takenFor: TextEncoding) throws {
    let garbled = text.mistaken(was, for: takenFor)
    #expect(garbled != text)
    let found = try Self.rows(garbled)
    #expect(found.rows == (try Self.rows(text)).rows)
    #expect(found.problems.map(\.code) == ["garbled-text"])
  }

  @Test func `is told with what was done and the way to switch it off`() throws {
    let problem = try #require(
      try Self.rows(Self.russian.mistaken(.utf8, for: .windows1251)).problems.first)
    #expect(
      problem.text == """
        warning: the text had been UTF-8 and was taken for Windows-1251 when it was saved, first here; its letters were turned back, every one of them [garbled-text]
         --> answers.csv:1:1
          = help: to read the text as it stands in the file, say `--encoding utf-8`
        """)
  }

  @Test func `is turned back as often as it was saved wrongly`() throws {
    let twice = Self.french.mistaken(.utf8, for: .windows1252).mistaken(.utf8, for: .windows1252)
    let found = try Self.rows(twice)
    #expect(found.rows == (try Self.rows(Self.french)).rows)
    #expect(found.problems.first?.text.contains("twice") == true)
  }

  @Test func `stays when the encoding is laid down`() throws {
    let garbled = Self.russian.mistaken(.utf8, for: .windows1251)
    let file = try CSVFile.bytes(
      Array(garbled.utf8), name: "a.csv", options: CSVOptions(encoding: .utf8))
    #expect(file.problems == [])
    #expect(try readRecords(file).rows[1][1].hasPrefix("РћС‡РµРЅСЊ"))
  }

  @Test func `stays when a letter of the file cannot be turned back`() throws {
    let garbled = Self.russian.mistaken(.utf8, for: .windows1251) + "3,Жакшы\n"
    #expect(try Self.rows(garbled).rows.last == ["3", "Жакшы"])
    #expect(try Self.rows(garbled).problems == [])
    // Even far behind the sample.
    let late =
      garbled.replacing("3,Жакшы\n", with: "")
      + String(repeating: "4,ok\n", count: 60_000) + "5,Жакшы\n"
    #expect(try Self.rows(late).rows.last == ["5", "Жакшы"])
  }

  @Test(arguments: [
    russian, kyrgyz, french,
    "a,b\n1,Ångström für Çelebi\n2,où ça ? naïve Ærø Øre\n",
    "a,b\n1,Ðað er þörf á því\n2,ÁÉÍÓÚ ÝÞÆÖ\n",
    "a,b\n1,№ 5 «да»\n2,40 °C ± 2\n",
    "a,b\n1,はい\n2,いいえ、とても\n",
    "a,b\n1,𝄞 👍🏽\n2,100 €\n",
  ])
  func `is never seen in a right one`(text: String) throws {
    let found = try Self.rows(text)
    #expect(found.problems == [])
    let plain = try CSVFile.bytes(
      Array(text.utf8), name: "a.csv", options: CSVOptions(encoding: .utf8))
    #expect(found.rows == (try readRecords(plain)).rows)
  }

  @Test func `is turned back over many chunks`() throws {
    let line = "1,Очень полезно и Көңүлдүү\n"
    let text = "a,b\n" + String(repeating: line, count: 6_000)
    let bytes = Array(text.utf8)
    let garbled = "a,b\n" + String(repeating: line.mistaken(.utf8, for: .windows1252), count: 6_000)
    let file = try CSVFile.bytes(Array(garbled.utf8), name: "a.csv")
    let reading = try readRecords(file)
    let expected = try readRecords(CSVFile.bytes(bytes, name: "a.csv"))
    #expect(reading.rows == expected.rows)
  }

  @Test(
    arguments: [
      ("РћС‡РµРЅСЊ хорошо", nil), ("РћС‡РµРЅСЊ", "Очень"), ("ok, ÐžÑ‡ÐµÐ½ÑŒ", "ok, Очень"),
      ("Очень", nil),
      ("СССР и РФ", nil), ("Rámcový café naïve", nil), ("Үчүн өңдүү", nil), ("Ђурђевдан", nil),
      ("plain", nil),
    ] as [(String, String?)])
  func `of a single cell is turned back`(cell: String, expected: String?) {
    #expect(GarbledText.turnedBack(cell) == expected)
  }
}
