import Testing

@testable import SurveyModel

@Suite("Clean text") struct CleanTextTests {
  @Test(arguments: [
    ("  Very  good ", "Very good"), ("Very\u{A0}good", "Very good"),
    ("Very\r\ngood\n", "Very good"),
    ("\u{FEFF}Да\u{200B}", "Да"), ("so\u{AD}fort", "sofort"), ("\u{0}", ""), (" \t\n", ""),
    ("Да, и НЕТ!", "Да, и НЕТ!"), ("Ыңгайлуу", "Ыңгайлуу"),
  ])
  func `has plain blanks`(text: String, expected: String) {
    #expect(text.withPlainBlanks() == expected)
  }

  @Test(arguments: [
    ("  Two lines:\n\n  kept.  \n", "Two lines:\n\n  kept."), (" \u{200B} ", ""), ("x", "x"),
  ])
  func `of an open answer is only trimmed`(text: String, expected: String) {
    #expect(text.trimmed() == expected)
  }

  @Test(arguments: [
    ("Strongly  AGREE!", "strongly agree"), ("Ещё раз", "еще раз"), ("don't know", "dont know"),
    ("don’t know", "dont know"), ("N/A", "n a"), ("1-3 years", "1 3 years"), ("— ", ""),
    ("(Very) good…", "very good"), ("Өтө жай", "өтө жай"), ("e-mail", "e mail"), ("½ day", "½ day"),
    ("й", "й"), ("и\u{306}", "и\u{306}"),
  ])
  func `is looked up by its words`(text: String, expected: String) {
    #expect(text.foldedToWords() == expected)
  }

  @Test(arguments: [
    ("<p>How <b>useful</b>?</p>", "How useful?"), ("Salt &amp; pepper", "Salt & pepper"),
    ("a&nbsp;b", "a b"), ("&lt;b&gt;", "<b>"), ("&amp;lt;", "&lt;"),
    ("Under < 5 days", "Under < 5 days"),
    ("a < b > c", "a < b > c"), ("5 <6", "5 <6"), ("<unclosed", "<unclosed"), ("R&D", "R&D"),
    ("", ""), ("<br/>x", "x"), ("&quot;x&quot; &#39;y&#39;", "\"x\" 'y'"),
  ])
  func `of a title has no markup`(text: String, expected: String) {
    #expect(text.withoutMarkup() == expected)
  }
}
