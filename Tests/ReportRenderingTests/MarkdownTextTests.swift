import Testing

@testable import ReportRendering

@Suite("Text in Markdown") struct MarkdownTextTests {
  @Test(arguments: [
    (#"**bold** _it_ ~~del~~ `code`"#, #"\*\*bold\*\* \_it\_ \~\~del\~\~ \`code\`"#),
    (#"`<script>1</script>`{=html}"#, #"\`\<script\>1\</script\>\`\{=html\}"#),
    (#"[link](javascript:alert(1))"#, #"\[link\](javascript\:alert(1))"#),
    (#"![img](x)"#, #"\!\[img\](x)"#),
    (#"<https://127.0.0.1:9/>"#, #"\<https\://127.0.0.1:9/\>"#),
    (#"\input{/etc/hostname}"#, #"\\input\{/etc/hostname\}"#),
    (#"a^b^ H~2~O $E=mc^2$"#, #"a\^b\^ H\~2\~O \$E=mc\^2\$"#),
    ("&lt; R & D &#0; AT&T", ##"\&lt; R & D \&\#0; AT\&T"##),
    (#"don't "quote" -- and ..."#, #"don\'t \"quote\" \-\- and \.\.\."#),
    ("x | y", #"x \| y"#),
    ("[@smith] :smile: 10:30", #"\[\@smith\] \:smile: 10:30"#),
    ("me@example.com", #"me\@<!-- -->example\.com"#),
    ("www.example.org", #"www\.example\.org"#),
    ("Да. 3.5 из 5!", "Да. 3.5 из 5!"),
  ])
  func `escapes what is active and nothing else`(text: String, expected: String) {
    #expect(MarkdownText.text(text) == expected)
  }

  @Test(arguments: [
    ("# A heading", ##"\# A heading"##),
    ("- a", #"\- a"#),
    ("+ a", #"\+ a"#),
    ("---", #"\-\-\-"#),
    ("===", #"\==="#),
    ("> quote", #"\> quote"#),
    ("1986. A great summer", #"1986\. A great summer"#),
    ("1)", #"1\)"#),
    ("iv. four", #"iv\. four"#),
    ("(@) example", #"\(\@) example"#),
    (": definition", #"\: definition"#),
    ("::: warning", #"\::: warning"#),
    ("~ definition", #"\~ definition"#),
    ("% title", #"\% title"#),
    ("Table: caption", #"Table\: caption"#),
    ("Good. More", "Good. More"),
    ("5 of 5", "5 of 5"),
  ])
  func `a line begins no block`(text: String, expected: String) {
    #expect(MarkdownText.text(text) == expected)
    #expect(MarkdownText.text("x\n\(text)") == "x\\\n\(expected)")
  }

  @Test(arguments: [
    ("", ""),
    ("\n\n", ""),
    ("a\r\nb\n", "a\\\nb"),
    ("a\n\nb", "a\\\n\\\nb"),
    ("    code", "&#32;&#32;&#32;&#32;code"),
    ("two  ", "two&#32;&#32;"),
    ("a   b", "a &#32;&#32;b"),
    ("tab\there", "tab&#9;here"),
    ("end\\", #"end\\"#),
    ("\u{1B}[2J", "\u{FFFD}\\[2J"),
    ("\u{202E}evil", #"\\u\{202E\}evil"#),
  ])
  func `spaces, line breaks and invisible characters are kept or shown`(
    text: String, expected: String
  ) {
    #expect(MarkdownText.text(text) == expected)
  }
}
