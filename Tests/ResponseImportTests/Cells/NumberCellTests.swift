import Testing

@testable import ResponseImport

@Suite("Numbers in cells") struct NumberCellTests {
  @Test(
    arguments: [
      ("4", 4), ("4.0", 4), ("4,5", 4.5), ("0", 0), ("007", 7), (".5", 0.5), ("5.", 5),
      ("-3", -3), ("−3,5", -3.5), ("–2", -2), ("+7", 7), ("85%", 85), ("85 %", 85),
      ("1 234", 1234), ("1 234,5", 1234.5), ("1\u{A0}234\u{A0}567", 1_234_567),
      ("12\u{202F}000", 12000), ("1,234,567", 1_234_567), ("1.234.567", 1_234_567),
      ("1,234.5", 1234.5), ("1.234,5", 1234.5), ("1'234", 1234), ("1'234.50", 1234.5),
      ("999999999999999", 999_999_999_999_999),
      // One comma or point alone is the decimal mark, whatever follows.
      ("1,234", 1.234), ("1.234", 1.234),
    ] as [(String, Double)])
  func `are read as people type them`(text: String, expected: Double) {
    #expect(NumberCell.value(of: text) == expected)
  }

  @Test(arguments: [
    "", "-", "−", "%", ".", ",", " ", "four", "4 of 5", "1e5", "NaN", "inf", "0x10", "1-3", "--3",
    "3-", "5%5", "1 23", "1 2345", "12,34,567", "1,234.567,8", "1.2.3", "12 ", " 12", "1'23",
    "1234567890123456", "½", "٣",
  ])
  func `are nothing else`(text: String) {
    #expect(NumberCell.value(of: text) == nil)
  }
}
