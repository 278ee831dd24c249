import SVGCharts
import Testing

@Suite("Text in markup") struct MarkupTextTests {
  @Test(arguments: [
    ("1 < 2 && 3 > 2", "1 &lt; 2 &amp;&amp; 3 &gt; 2"),
    ("&lt; &amp; &copy;", "&amp;lt; &amp;amp; &amp;copy;"),
    ("' onmouseover=\"x\"", "&#39; onmouseover=&quot;x&quot;"),
    ("]]>", "]]&gt;"),
    ("ң ө ү 👩‍👩‍👧", "ң ө ү 👩‍👩‍👧"),
  ])
  func `is escaped once`(text: String, expected: String) {
    #expect(MarkupText.escaped(text) == expected)
  }

  @Test(arguments: [
    ("\u{1B}[2Jx\u{7F}\u{9B}\u{0}", "\u{FFFD}[2Jx\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("\u{202E}evil\u{2066}x", "\\u{202E}evil\\u{2066}x"),
    ("a\r\nb\rc\u{2028}d\n", "a\nb\nc\nd\n"),
    ("\ttab", "\ttab"),
  ])
  func `shows what could steer a display`(text: String, expected: String) {
    #expect(MarkupText.visible(text) == expected)
    #expect(MarkupText.visible(expected) == expected)
  }
}
