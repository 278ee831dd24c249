import Foundation
import SurveyModel
import Testing

@Suite("Text in several languages") struct LocalizedTextTests {
  let text: LocalizedText = ["en": "Pace", "ru": "Темп", "ky": "Темпи"]

  @Test(
    arguments: [
      (["en": "Pace", "ru": "Темп"], "ru", "Темп", "ru"),
      // The asked language is missing: English, Russian, Kyrgyz, in this order.
      (["en": "Pace", "ru": "Темп"], "ky", "Pace", "en"),
      (["ky": "Темпи", "ru": "Темп"], "en", "Темп", "ru"),
      (["ky": "Темпи", "de": "Tempo"], "en", "Темпи", "ky"),
      // None of these: the first code of the alphabet.
      (["uk": "Темп", "de": "Tempo"], "en", "Tempo", "de"),
      (["und": "Pace?"], "ky", "Pace?", "und"),
      ([:], "ky", "", "ky"),
    ] as [([String: String], String, String, String)])
  func `falls back to the best text there is`(
    texts: [String: String], language: String, expected: String, code: String
  ) {
    let found = LocalizedText(texts).text(in: language)
    #expect(found.text == expected)
    #expect(found.language == code)
    #expect(LocalizedText(texts)(language) == expected)
  }

  @Test func `a text of unknown language is undetermined`() {
    #expect(LocalizedText("Pace")[LocalizedText.undetermined] == "Pace")
    let literal: LocalizedText = "Pace"
    #expect(literal == LocalizedText("Pace"))
  }

  @Test func `a text without words is empty`() {
    #expect(LocalizedText([:]).isEmpty)
    #expect(LocalizedText(["en": ""]).isEmpty)
    #expect(!text.isEmpty)
  }

  @Test func `is one object by language in JSON`() throws {
    let data = try JSONEncoder().encode(text)
    #expect(try JSONDecoder().decode([String: String].self, from: data) == text.texts)
    #expect(try JSONDecoder().decode(LocalizedText.self, from: data) == text)
  }
}
