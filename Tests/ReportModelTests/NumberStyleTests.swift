import Foundation
import SurveyStatistics
import Testing

@testable import ReportModel

@Suite("Numbers on paper") struct NumberStyleTests {
  /// No-break space.
  static let gap = "\u{A0}"

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1,000", "1 000"),
    (1_234_567, "1,234,567", "1 234 567"),
    (-12345, "−12,345", "−12 345"),
  ])
  func `whole numbers are grouped by three`(number: Int, english: String, others: String) {
    #expect(NumberStyle.english.whole(number) == english)
    let spaced = others.replacing(" ", with: Self.gap)
    #expect(NumberStyle.russian.whole(number) == spaced)
    #expect(NumberStyle.kyrgyz.whole(number) == spaced)
  }

  @Test(arguments: [
    (4.3, 1, "4.3", "4,3"), (12345.6, 1, "12,345.6", "12 345,6"), (4.25, 1, "4.3", "4,3"),
    (-4.25, 1, "−4.3", "−4,3"), (4, 1, "4.0", "4,0"), (4.004, 2, "4.00", "4,00"),
    // A half whose double lies a hair below: 1.005 is 1.00499999…
    (1.005, 2, "1.01", "1,01"),
    // Never a minus before nothing.
    (-0.04, 1, "0.0", "0,0"), (-0.0, 0, "0", "0"), (0, 2, "0.00", "0,00"),
    (.infinity, 1, "—", "—"), (.nan, 1, "—", "—"), (1e300, 1, "—", "—"),
  ])
  func `decimals are rounded half away from zero`(
    value: Double, places: Int, english: String, others: String
  ) {
    #expect(NumberStyle.english.decimal(value, places: places) == english)
    let spaced = others.replacing(" ", with: Self.gap)
    #expect(NumberStyle.russian.decimal(value, places: places) == spaced)
    #expect(NumberStyle.kyrgyz.decimal(value, places: places) == spaced)
  }

  @Test(arguments: [
    (7, 12, "58%", "58 %", "58%"), (0, 5, "0%", "0 %", "0%"), (5, 5, "100%", "100 %", "100%"),
    // 1 of 200 is a half: away from zero.
    (1, 200, "1%", "1 %", "1%"),
    (1, 1000, "< 1%", "< 1 %", "< 1%"), (999, 1000, "> 99%", "> 99 %", "> 99%"),
    (0, 0, "—", "—", "—"),
  ])
  func `shares carry the sign as the language writes it`(
    count: Int, base: Int, english: String, russian: String, kyrgyz: String
  ) {
    func spaced(_ text: String) -> String { text.replacing(" ", with: Self.gap) }
    #expect(NumberStyle.english.percent(count, of: base, decimals: 0) == spaced(english))
    #expect(NumberStyle.russian.percent(count, of: base, decimals: 0) == spaced(russian))
    #expect(NumberStyle.kyrgyz.percent(count, of: base, decimals: 0) == spaced(kyrgyz))
  }

  @Test(
    arguments: [
      (4, "4"), (4.5, "4.5"), (0.125, "0.125"), (1.0 / 3, "0.33"), (0.1 + 0.2, "0.3"),
      (-2.5, "−2.5"),
      (1234.5, "1,234.5"),
    ] as [(Double, String)])
  func `numbers of respondents keep the decimals they have`(value: Double, expected: String) {
    #expect(NumberStyle.english.plain(value) == expected)
  }

  @Test(arguments: [(45, "+45"), (0, "0"), (-7, "−7")])
  func `scores carry their sign`(units: Int, expected: String) {
    #expect(NumberStyle.english.signed(FixedDecimal(units: units, decimals: 0)) == expected)
  }

  // MARK: Golden cases

  struct GoldenCase: Decodable {
    var id: String
    var stat: String
    var locale: String?
    var num: Int?
    var den: Int?
    var decimals: Int?
    var n: Int?
    var expected: [String: GoldenText]
  }

  /// Other statistics have other values; only texts are wanted here.
  struct GoldenText: Decodable {
    var text: String?

    init(from decoder: any Decoder) throws {
      text = try? decoder.singleValueContainer().decode(String.self)
    }
  }

  static func golden(_ stats: String...) throws -> [GoldenCase] {
    struct File: Decodable {
      struct Entry: Decodable {
        var found: GoldenCase?

        init(from decoder: any Decoder) throws { found = try? GoldenCase(from: decoder) }
      }

      var cases: [Entry]
    }
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(
      contentsOf: tests.appendingPathComponent("SurveyStatisticsTests/Golden/golden.json"))
    return try JSONDecoder().decode(File.self, from: data).cases.compactMap(\.found)
      .filter { stats.contains($0.stat) }
  }

  @Test func `golden numbers and percentages are written alike`() throws {
    let cases = try Self.golden("number_text", "percent_text")
    #expect(cases.count == 33, "5 numbers and 6 percentages in three languages")
    for example in cases {
      let style = try #require(Phrases.language(example.locale ?? "")).numbers
      let (num, den, decimals) = (example.num ?? 0, example.den ?? 1, example.decimals ?? 0)
      let text =
        example.stat == "percent_text"
        ? style.percent(num, of: den, decimals: decimals)
        : style.fixed(ExactFraction(Int128(num), Int128(den)).rounded(decimals: decimals))
      // The golden file writes a hyphen for minus.
      #expect(
        text.replacing("−", with: "-").replacing(Self.gap, with: " ")
          == example.expected["text"]?.text?.replacing(Self.gap, with: " "),
        "\(example.id)")
    }
  }
}
