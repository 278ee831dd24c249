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

  @Test func `several -o are several formats of one comparison`() throws {
    let before = try answers("spring.csv", [2, 1, 3, 2, 2, 1])
    let now = try answers("autumn.csv", [4, 5, 5, 4, 5, 3])
    let all = try program.run("compare", before, now, "-o", "c.html", "-o", "c.md", "-o", "c.json")
    #expect(all.status == 0 && all.output.isEmpty, "\(all.errors)")
    for format in ["html", "md", "json"] {
      let one = try program.run("compare", before, now, "--format", format)
      let file = try String(contentsOfFile: "\(program.folder)/c.\(format)", encoding: .utf8)
      #expect(file == one.output)
    }
    let other = try program.run("compare", before, now, "-o", "d.html", "-o", "d.doc")
    #expect(other.errors.contains("The ending of “d.doc” names no format"))
    let twice = try program.run("compare", before, now, "-o", "d.md", "-o", "d.md")
    #expect(twice.errors.contains("-o names “d.md” twice"))
    let both = try program.run(
      "compare", before, now, "-o", "d.md", "-o", "d.html", "--format", "md")
    #expect(both.errors.contains("leave --format out"))
    #expect(!program.exists("d.html") && !program.exists("d.md"))
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

extension CompareCommandTests {
  @Test func `more than two files are a series in the order given`() throws {
    let files = try (1...3).map { try answers("\($0).csv", [$0, $0, 3, 4, 5, 4]) }
    let result = try program.run("compare", files[0], files[1], files[2])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Seminars: 3. Questionnaires returned: 18 (Table "))
    #expect(result.output.contains("Not every seminar has a date"))
  }

  @Test func `files have their dates from a list of seminars beside them`() throws {
    let files = try (1...3).map { try answers("\($0).csv", [$0, $0, 3, 4, 5, 4]) }
    _ = try program.write(
      "file,seminar,date,place\n3.csv,c,2026-01-10,Osh\n1.csv,a,2026-04-10,Naryn\n2.csv,b,2026-09-10,Talas\n",
      to: "seminars.csv")
    let result = try program.run("compare", files[0], files[1], files[2])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("| 01/2026 Osh | 04/2026 Naryn | 09/2026 Talas |"))
    #expect(!result.output.contains("Not every seminar has a date"))
  }

  @Test func `a series of the archive is compared, and what is wrong with its name is said`() throws
  {
    for (key, date) in [("one", "2026-01-10"), ("two", "2026-05-10")] {
      let file = try answers("\(key).csv", key == "one" ? [2, 1, 3, 2, 2] : [4, 5, 5, 4, 5])
      let imported = try program.run(
        "import", file, "--series", "Rooms", "--seminar", key, "--date", date)
      #expect(imported.status == 0, "\(imported.errors)")
    }
    let result = try program.run("compare", "--series", "Rooms", "--by", "quarter")
    #expect(result.status == 0 && result.output.contains("Q1 2026"), "\(result.errors)")
    let unknown = try program.run("compare", "--series", "Room")
    #expect(unknown.status == 1 && unknown.errors.contains("did you mean `Rooms`?"))
    let one = try program.run("compare", "--series", "Rooms", "two")
    #expect(one.status == 1 && one.errors.contains("has 1 seminar to compare"))
    let other = try program.run("compare", "--series", "Rooms", "two", "three")
    #expect(other.status == 1 && other.errors.contains("no seminar “three” in the series “Rooms”"))
    #expect(try program.run("compare", "only").status == 2)
  }
}
