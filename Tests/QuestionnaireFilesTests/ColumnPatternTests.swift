import SurveyModel
import Testing

@Suite("Column pattern") struct ColumnPatternTests {
  @Test(arguments: [
    ("Overall", "Overall"),
    ("overall, HOW useful*", "Overall, how useful was it?"),
    ("*useful*", "Overall, how useful was it?"),
    ("*useful*", "useful"),
    ("*[The aims*", "How far do you agree? [The aims were clear]"),
    ("a*b*c", "a b c b c"),
    ("**", "anything"),
    ("*", ""),
    ("Overall how", "Overall\u{A0}\r\n how "),
    ("Overall", "\u{FEFF}Over\u{200B}all"),
    ("Сиз кайда*", "СИЗ КАЙДА ИШТЕЙСИЗ?"),
    ("*өзгөрт*", "Эмнени ӨЗГӨРТҮШҮБҮЗ керек?"),
    ("й", "и\u{306}"),
    ("Q3", "Ｑ３"),
    ("Rate *", "Rate *"),
  ])
  func `matches a title however it was typed`(pattern: String, title: String) {
    #expect(ColumnPattern(pattern).matches(title))
  }

  @Test(arguments: [
    ("Overall", "Overall, how useful"), ("*useful", "useful?"), ("a*b", "a"), ("", "Q1"),
    ("Q1", "Q10"), ("a*b*c", "a c b"), ("й", "и"), ("Over all", "Overall"),
  ])
  func `does not match another title`(pattern: String, title: String) {
    #expect(!ColumnPattern(pattern).matches(title))
  }

  @Test func `says when it would match everything`() {
    #expect(ColumnPattern(" * ").matchesEverything)
    #expect(!ColumnPattern("*a*").matchesEverything)
    #expect(!ColumnPattern("").matchesEverything)
  }

  @Test func `is quick on a pattern made to be slow`() {
    let pattern = ColumnPattern(String(repeating: "a*", count: 40) + "b")
    let start = ContinuousClock.now
    #expect(!pattern.matches(String(repeating: "a", count: 5_000)))
    #expect(ContinuousClock.now - start < .seconds(2))
  }
}
