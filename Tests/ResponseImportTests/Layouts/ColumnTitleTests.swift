import Testing

@testable import ResponseImport

@Suite("Column titles") struct ColumnTitleTests {
  @Test(arguments: [
    ("How far do you agree? [The aims were clear]", "How far do you agree?", "The aims were clear"),
    ("Баалаңыз [Зал]", "Баалаңыз", "Зал"), ("Rate [a] day [b]", "Rate [a] day", "b"),
    ("  Rate  [ Room ] ", "Rate", "Room"),
  ])
  func `of a grid are stem and row`(header: String, question: String, part: String) {
    let title = ColumnTitle(index: 3, header: header)
    #expect(title.question == question)
    #expect(title.part == part)
    #expect(title.text == "\(question) [\(part)]")
    #expect(title.raw == [header])
  }

  @Test(arguments: [
    "How was it?", "[Room]", "Rate []", "Rate [Room] today", "Rate ]", "", "Rate [Room",
  ])
  func `of other questions are whole`(header: String) {
    let title = ColumnTitle(index: 0, header: header)
    #expect(title.question == header)
    #expect(title.part == nil)
    #expect(title.text == header)
  }

  @Test func `lose markup and odd blanks`() {
    let title = ColumnTitle(index: 0, header: "<p>How\u{A0}was\nit?</p>")
    #expect(title.text == "How was it?")
  }
}
