import Testing

@testable import SVGCharts

@Suite("Measured text") struct TextMeasureTests {
  @Test(arguments: [
    ("", ""),
    ("one", "one"),
    ("one two three", "one two|three"),
    ("кофе-паузы", "кофе-|паузы"),
    ("и/или", "и/или"),
    ("завтрак/обед", "завтрак/|обед"),
    ("3.9–4.6 of 5", "3.9–4.6|of 5"),
    ("Unbreakable", "Unbreak|able"),
    ("a\n b\t c", "a b c"),
    ("10\u{A0}000 of", "10\u{A0}000|of"),
  ])
  func `lines end at spaces, after hyphens and slashes, else anywhere`(
    text: String, expected: String
  ) {
    // 47 units at size 10 are about eight letters.
    let lines = TextMeasure.lines(of: text, width: 47, size: 10)
    #expect(lines.joined(separator: "|") == expected)
    #expect(lines.allSatisfy { TextMeasure.width(of: $0, size: 10) <= 47 })
  }

  @Test func `letters of all three languages have a width of their own`() {
    for letter in "abcXYZабвЩЭЮңөүҢӨҮ0123456789%–“”«»№" {
      let width = TextMeasure.width(of: String(letter), size: 100)
      #expect((20...115).contains(width), "\(letter): \(width)")
    }
    #expect(TextMeasure.width(of: "i", size: 100) < TextMeasure.width(of: "Щ", size: 100))
  }

  @Test func `a combining sign takes no room and an ideograph a full em`() {
    #expect(TextMeasure.width(of: "e\u{301}", size: 10) == TextMeasure.width(of: "e", size: 10))
    #expect(TextMeasure.width(of: "字", size: 10) >= 10)
  }
}
