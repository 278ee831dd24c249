import Foundation
import ResponseImport
import SurveyModel
import Testing

@testable import ReportModel

@Suite("Wording") struct PhrasesTests {
  @Test func `speaks three languages`() {
    #expect(Phrases.all.map(\.code) == ["en", "ru", "ky"])
    #expect(Phrases.codes == ["en", "ru", "ky"])
    for code in Phrases.codes { #expect(Phrases.language(code)?.code == code) }
    #expect(Phrases.language("de") == nil)
  }

  @Test(arguments: Phrases.all)
  func `names every type of item and every reason to leave a row out`(phrases: Phrases) {
    #expect(Set(phrases.typeNames.keys) == Set(ItemType.allCases.map(\.rawValue)))
    #expect(Set(phrases.exclusionReasons.keys) == Set(ExclusionReason.allCases.map(\.rawValue)))
    #expect(phrases.months.count == 12)
    #expect(Set(phrases.months).count == 12)
  }

  /// Words that claim more than answers can carry.
  static let banned = [
    "en": ["significant", "proves", "confirms", "thanks to", "drastically", "record"],
    "ru": ["значимо", "доказывает", "подтверждает", "благодаря", "резко", "рекорд"],
    "ky": ["маанилүү айырма", "далилдейт", "ырастайт", "аркасында", "кескин", "рекорд"],
  ]

  /// The texts of a language as they stand in its source files, those that take numbers included.
  static func literals(_ name: String) throws -> [String] {
    let files = SourceLiterals.all.filter {
      $0.key.hasPrefix("ReportModel/Wording/\(name)") && $0.key.hasSuffix(".swift")
    }
    #expect(files.count == 12, "\(files.keys.sorted())")
    return files.values.flatMap(\.literals).map(\.template)
  }

  @Test(arguments: [("English", "en"), ("Russian", "ru"), ("Kyrgyz", "ky")])
  func `never claims too much`(name: String, language: String) throws {
    let texts = try Self.literals(name)
    #expect(texts.count > 100)
    for word in try #require(Self.banned[language]) {
      let found = texts.filter { $0.lowercased().contains(word) }
      #expect(found.isEmpty, "\(word)")
    }
  }

  @Test(arguments: Phrases.all)
  func `speaks of confidence intervals only in the method note`(phrases: Phrases) {
    let annex = Annex(SampleAnswers.content(answered: 30), in: phrases)
    let technical = Annex(SampleAnswers.content(answered: 30), in: phrases, detail: .technical)
    for words in ["confidence interval", "доверительн", "ишеним аралы"] {
      #expect(!technical.findings.contains { $0.lowercased().contains(words) })
      #expect(!annex.findings.contains { $0.lowercased().contains(words) })
    }
  }

  @Test(arguments: [
    (1, "Ответили: 1 из 1 участника (5%)."), (2, "Ответили: 1 из 2 участников (5%)."),
    (11, "Ответили: 1 из 11 участников (5%)."), (21, "Ответили: 1 из 21 участника (5%)."),
  ])
  func `bends Russian nouns with their number`(attended: Int, expected: String) {
    #expect(Phrases.russian.part(1, attended, "5%") == expected)
  }

  @Test(arguments: [
    (1, "Заполнена 1 анкета."), (3, "Заполнены 3 анкеты."), (12, "Заполнено 12 анкет."),
    (21, "Заполнена 21 анкета."),
  ])
  func `bends Russian nouns and verbs with their number`(count: Int, expected: String) {
    #expect(Phrases.russian.returnedOnly(count) == expected)
  }

  @Test func `knows one from many in English`() {
    #expect(Phrases.english.returnedOnly(1) == "1 questionnaire was returned.")
    #expect(Phrases.english.commentsWritten(1, 1) == "1 comment was written.")
    #expect(Phrases.english.commentsWritten(7, 2) == "7 comments were written to 2 questions.")
    #expect(Phrases.english.headerRows(3) == "3 rows of titles")
  }

  @Test(arguments: [
    ("2026-03-12", "12 March 2026", "12 марта 2026 г.", "2026-жылдын 12-март"),
    ("2026-12-01", "1 December 2026", "1 декабря 2026 г.", "2026-жылдын 1-декабрь"),
    ("12–13 March", "12–13 March", "12–13 March", "12–13 March"),
    ("2026-13-01", "2026-13-01", "2026-13-01", "2026-13-01"),
  ])
  func `writes dates as the language does, and other texts as they are`(
    iso: String, english: String, russian: String, kyrgyz: String
  ) {
    #expect(Phrases.english.date(iso: iso) == english)
    #expect(Phrases.russian.date(iso: iso) == russian)
    #expect(Phrases.kyrgyz.date(iso: iso) == kyrgyz)
  }
}
