import Foundation
import Testing

@Suite("Comparing on the command line") final class CompareCommandTests {
  let program: Program

  init() throws { program = try Program() }

  deinit { program.remove() }

  /// A file in which the room was rated so.
  private func answers(_ name: String, _ points: [Int]) throws -> String {
    try program.write(
      "How was the room? (1–5),Any comment?\n" + points.map { "\($0),\n" }.joined(), to: name)
  }

  @Test func `two files are compared without any archive`() throws {
    let before = try answers("spring.csv", [2, 1, 3, 2, 2, 1, 3, 2])
    let now = try answers("autumn.csv", [4, 5, 5, 4, 5, 3, 4, 5])
    let result = try program.run("compare", before, now)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Questionnaires returned: 8 now (autumn), 8 before (spring)."))
    #expect(result.output.contains("Higher than before"))
    #expect(program.names == ["autumn.csv", "spring.csv"])
  }

  @Test func `seminars of the archive are compared with their dates and places`() throws {
    for (key, place, points) in [
      ("one", "Ош", [2, 1, 3, 2, 2, 1]), ("two", "Нарын", [4, 5, 5, 4, 5, 3]),
    ] {
      let file = try answers("\(key).csv", points)
      let imported = try program.run(
        "import", file, "--series", "s", "--seminar", key, "--place", place)
      #expect(imported.status == 0, "\(imported.errors)")
    }
    let result = try program.run("compare", "one", "two", "-o", "c.html", "--language", "ru")
    #expect(result.status == 0, "\(result.errors)")
    let page = try String(contentsOfFile: "\(program.folder)/c.html", encoding: .utf8)
    #expect(page.contains("сейчас 6 (Нарын), раньше 6 (Ош)"))
    let unknown = try program.run("compare", "one", "twoo")
    #expect(unknown.status == 1 && unknown.errors.contains("did you mean `two`?"))
  }

  @Test func `nothing in common is said, and nothing is written`() throws {
    let before = try program.write("How was the room?\nGood\nBad\n", to: "a.csv")
    let now = try program.write("Which town do you live in?\nОш\nНарын\n", to: "b.csv")
    let result = try program.run("compare", before, now, "-o", "c.html")
    #expect(result.status == 1)
    #expect(result.errors.contains("have no question in common"))
    #expect(!program.exists("c.html"))
  }
}
