import Foundation
import Testing

@Suite("Own text on the command line") final class KeptTextTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write("How was the room?,What else?\nGood,Warmer\nBad,\n", to: "a.csv")
  }

  deinit { program.remove() }

  @Test func `has its file made once and is printed in every format from then on`() throws {
    let first = try program.run("report", "a.csv", "--keep-text", "notes.md")
    #expect(first.status == 0 && first.errors.contains("[text-file-made]"))
    let template = try String(contentsOfFile: program.folder + "/notes.md", encoding: .utf8)
    #expect(template.contains("## Introduction\n"))
    #expect(try program.run("report", "a.csv").output == first.output)
    let filled = template.replacing(
      "## Our response\n", with: "## Our response\n\nWe bought heaters.\n")
    try program.write(filled, to: "notes.md")
    for format in ["md", "html", "json"] {
      let annex = try program.run("report", "a.csv", "--keep-text", "notes.md", "--format", format)
      #expect(annex.output.contains("We bought heaters."), "\(format)")
      #expect(!annex.errors.contains("notes.md"))
    }
    #expect(try String(contentsOfFile: program.folder + "/notes.md", encoding: .utf8) == filled)
  }

  @Test func `under an unknown heading is told with its line and the nearest heading`() throws {
    try program.write("## Introdution\nWhy we met.\n", to: "notes.md")
    let annex = try program.run("report", "a.csv", "--keep-text", "notes.md")
    #expect(annex.status == 0 && annex.output.contains("## Introdution\n\nWhy we met."))
    #expect(annex.errors.contains("[unknown-heading]"))
    #expect(annex.errors.contains("--> notes.md:1"))
    #expect(annex.errors.contains("did you mean “Introduction”?"))
  }

  @Test func `that cannot be read leaves no annex`() throws {
    try program.write("## Introduction\n<!-- a hint\nWhy we met.\n", to: "notes.md")
    let unclosed = try program.run("report", "a.csv", "--keep-text", "notes.md", "-o", "a.html")
    #expect(unclosed.status == 1 && unclosed.errors.contains("[comment-not-closed]"))
    try program.write([0xC2, 0x20], to: "notes.md")
    let damaged = try program.run("report", "a.csv", "--keep-text", "notes.md", "-o", "a.html")
    #expect(damaged.status == 1 && damaged.errors.contains("[not-utf-8]"))
    #expect(program.names == ["a.csv", "notes.md"])
  }
}
