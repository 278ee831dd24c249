import Diagnostics
import Testing

@Suite("Text of a problem") struct ProblemTextTests {
  @Test func `says what, where, what was expected and what to do`() {
    let problem = Problem(
      .error, "unknown-response-option", "“Отчасти ясно” is not a response option of item q07",
      at: Place(file: "2026-06-osh.csv", line: 18, column: 8, header: "Цели семинара"),
      excerpt: Excerpt("…;Отчасти ясно;…", marking: 2..<14),
      expected: "“Ясно”, “Неясно”", help: "did you mean “Ясно”?",
      closing: "2 more answers of q07 cannot be read.")
    #expect(
      problem.text == """
        error: “Отчасти ясно” is not a response option of item q07 [unknown-response-option]
          --> 2026-06-osh.csv:18:8, column “Цели семинара”
           |
        18 | …;Отчасти ясно;…
           |   ^^^^^^^^^^^^
           = expected: “Ясно”, “Неясно”
           = help: did you mean “Ясно”?
        2 more answers of q07 cannot be read.
        """)
  }

  @Test func `leaves out what is not known`() {
    #expect(
      Problem(.warning, "odd", "something is odd").text == "warning: something is odd [odd]")
    #expect(
      Problem(.note, "odd", "something is odd", at: Place(file: "a.csv")).text == """
        note: something is odd [odd]
         --> a.csv
        """)
    #expect(
      Problem(.error, "odd", "odd", at: Place(file: "a.csv", line: 7), help: "look there").text
        == """
        error: odd [odd]
         --> a.csv:7
          = help: look there
        """)
  }

  @Test func `marks an empty cell with one caret`() {
    let problem = Problem(
      .error, "empty", "nothing there", at: Place(file: "a.csv", line: 2, column: 3),
      excerpt: Excerpt("a,,b", marking: 2..<2))
    #expect(
      problem.text == """
        error: nothing there [empty]
         --> a.csv:2:3
          |
        2 | a,,b
          |   ^
        """)
  }

  @Test func `shows no excerpt without a line to number it with`() {
    let problem = Problem(
      .error, "odd", "odd", at: Place(file: "a.csv"), excerpt: Excerpt("a,b", marking: 0..<1))
    #expect(problem.text == "error: odd [odd]\n --> a.csv")
  }

  @Test func `passes no control character on, and the caret stays under its cell`() {
    let problem = Problem(
      .warning, "odd", "“\u{1B}[2J” is odd",
      at: Place(file: "a\n.csv", line: 3, column: 1, header: "\u{202E}x"),
      excerpt: Excerpt("\u{7},\u{1B}[2J,b", marking: 2..<6))
    #expect(
      problem.text == #"""
        warning: “\u{1B}[2J” is odd [odd]
         --> a\u{A}.csv:3:1, column “\u{202E}x”
          |
        3 | \u{7},\u{1B}[2J,b
          |       ^^^^^^^^^
        """#)
  }

  @Test func `severities are ordered by weight`() {
    #expect([Problem.Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }
}
