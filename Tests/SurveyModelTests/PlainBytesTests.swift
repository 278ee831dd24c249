import Testing

@testable import SurveyModel

@Suite("Words by bytes") struct PlainBytesTests {
  @Test(arguments: [
    "", " ", "Strongly agree", "  two   blanks ", "tab\tand\nbreak", "Don't know!", "don’t know",
    "5 - Fully agree", "Ёлка и ёж", "Затрудняюсь ответить", "ЌЍЎЏ ѐёђџ", "ѠѢ ѡѣ", "Өтө жаңы үй",
    "и\u{306}", "no\u{A0}break", "soft\u{AD}hyphen", "zero\u{200B}width", "\u{FEFF}mark",
    "nul\u{0}byte", "½ of ²", "Größe, naïve", "日本", "...", "a.", ".a", "…", "I\u{307}",
  ])
  func `are the words scalar by scalar`(text: String) {
    #expect(text.foldedToWords() == text.foldedByScalars())
    #expect(text.withPlainBlanks() == text.withPlainBlanksByScalars())
  }
}
