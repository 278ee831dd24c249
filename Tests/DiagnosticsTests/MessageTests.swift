import Diagnostics
import Testing

@Suite("Messages") struct MessageTests {
  @Test func `keep their template apart from what stands in it`() {
    let message: Message = "the row has \(4) cells, the titles \("six")"
    #expect(message.template == "the row has %1 cells, the titles %2")
    #expect(message.text == "the row has 4 cells, the titles six")
  }

  @Test func `are said in another language, their parts in any order`() {
    let catalogue = MessageCatalogue(
      "ru",
      [
        ["%1 of %2 rows": "строк %2, из них %1"], ["“%1”": "«%1»", "left out": "пропущено"],
      ])
    let label: Message = "“\("a")”"
    let rows: Message = "\([label, "left out"]) of \(7) rows"
    #expect(rows.text(in: catalogue) == "строк 7, из них «a», пропущено")
    #expect(rows.text == "“a”, left out of 7 rows")
  }

  @Test func `take what an author has said in the language`() {
    let message: Message = "“\(["en": "Pace", "ru": "Темп"], otherwise: "Pace")”"
    #expect(message.text == "“Pace”")
    #expect(message.text(in: MessageCatalogue("ru", [])) == "“Темп”")
    #expect(message.text(in: MessageCatalogue("ky", [])) == "“Pace”")
  }

  @Test func `fall back to English`() {
    let message: Message = "\(2) cells"
    #expect(message.text(in: MessageCatalogue("ru", [["cells": "ячейки"]])) == "2 cells")
  }

  @Test func `never take a value for a gap`() {
    let message: Message = "\("%2") is not \("100%1"), 5% or %9"
    #expect(message.text == "%2 is not 100%1, 5% or %9")
  }

  @Test func `can be written on several lines`() {
    let message: Message = "\(1) of \(2), " + "\(3) of \(4)"
    #expect(message.template == "%1 of %2, %3 of %4")
    #expect(message.text == "1 of 2, 3 of 4")
  }

  @Test func `quote no more than a piece of a long value`() {
    let owner: Message = "item \(String(repeating: "ж", count: 900))"
    let message: Message = "“\("key")” of \(owner)"
    #expect(message.clipped(to: 5).text == "“key” of item жжжжж…")
  }

  @Test(arguments: [
    (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c", "d", "e"], "a, b, c, d and e"),
    (["a", "b", "c", "d", "e", "f", "g"], "a, b, c, d, e and 2 more"), ([], ""),
  ])
  func `list up to five words`(words: [String], text: String) {
    #expect(Message.listing(words).text == text)
  }
}
