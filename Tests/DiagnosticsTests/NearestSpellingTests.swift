import Diagnostics
import Testing

@Suite("Nearest spelling") struct NearestSpellingTests {
  @Test(
    arguments: [
      ("seminar-fedback", ["trainer", "seminar-feedback"], "seminar-feedback"),
      ("Utf8", ["utf-16", "utf-8"], "utf-8"),
      // Two neighbours swapped are one slip: 1 · 3 ≤ 4.
      ("fiel", ["file"], "file"),
      // 1 of 5 letters differs: 1 · 3 ≤ 5.
      ("fluke", ["brake", "flake"], "flake"),
      // 2 of 5 letters differ: 2 · 3 > 5.
      ("broke", ["flake"], nil),
      ("abc", [], nil),
      ("", ["a"], nil),
      // Of equally near ones the first.
      ("rate", ["rats", "race"], "rats"),
      ("Пайдалу", ["Пайдасыз", "Пайдалуу"], "Пайдалуу"),
    ] as [(String, [String], String?)])
  func `is suggested when at most a third of the letters differ`(
    word: String, candidates: [String], expected: String?
  ) {
    #expect(nearestSpelling(to: word, in: candidates) == expected)
  }
}
