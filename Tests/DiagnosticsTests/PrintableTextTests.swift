import Diagnostics
import Testing

@Suite("Printable text") struct PrintableTextTests {
  @Test(arguments: [
    ("Нарын, «кенеш» – 5 ☺", "Нарын, «кенеш» – 5 ☺"),
    ("", ""),
    ("a\u{0}b", #"a\u{0}b"#),
    ("\u{1B}[31mred", #"\u{1B}[31mred"#),
    ("line\nnext\ttab\r", #"line\u{A}next\u{9}tab\u{D}"#),
    ("\u{7F}\u{9B}2J", #"\u{7F}\u{9B}2J"#),
    ("\u{202E}gnp\u{2066}", #"\u{202E}gnp\u{2066}"#),
    ("a\u{301}\u{A0}\u{200B}", "a\u{301}\u{A0}\u{200B}"),
  ])
  func `shows what could steer a terminal and nothing else`(text: String, expected: String) {
    #expect(text.printable() == expected)
  }

  @Test func `keeps the controls it is told to keep`() {
    #expect("a\nb\tc".printable(keeping: ["\n"]) == "a\nb\\u{9}c")
  }
}
