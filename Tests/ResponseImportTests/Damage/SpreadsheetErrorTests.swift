import Diagnostics
import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Marks of spreadsheets") struct SpreadsheetErrorTests {
  @Test(arguments: ["#REF!", "#name?", "#Н/Д", "#ЗНАЧ!", "########"])
  func `of a failed formula are no answers`(cell: String) throws {
    #expect(SpreadsheetError.isIn(cell))
    let csv = "Pace,What else?\n4,Thank you\n5,\(cell)\n3,More breaks\n\(cell),All good\n4,Air\n"
    let responses = try Given.inferred(csv)
    #expect(responses.answers("q01")[.missing(.damaged)] == 1)
    #expect(responses.answers("q02")[.missing(.damaged)] == 1)
    #expect(responses.types == ["rating", "text"])
    let problem = try #require(responses.problems.first { $0.code == "spreadsheet-error" })
    #expect(problem.place?.line == 3)
    #expect(problem.closing == "1 more cell is like it.")
  }

  @Test(arguments: ["#1", "##", "#seminar", "# REF!", ""])
  func `of a failed formula are nothing else`(cell: String) {
    #expect(!SpreadsheetError.isIn(cell))
  }

  @Test func `against formulas are no part of an answer`() throws {
    let responses = try Given.inferred(
      "Pace,What else?\n'+1,'=more time\n'-1,'quoted' words\n'+1,'tis fine\n'+1,-\n'-1,'-more\n")
    let texts = Set(
      responses.answers("q02").keys.compactMap { answer in
        if case .text(let text) = answer { text } else { nil }
      })
    #expect(texts == ["=more time", "'quoted' words", "'tis fine", "-", "-more"])
    #expect(responses.items[0].answers.allSatisfy { $0.answer != .missing(.damaged) })
  }

  @Test func `for lost letters keep a comment out of print`() throws {
    let responses = try Given.inferred(
      "Эмне жакты?\nБаары к???л\n????? ???? ????????\nЖакшы болду\n")
    #expect(responses.answers("q01") == [.missing(.damaged): 2, .text("Жакшы болду"): 1])
  }
}
