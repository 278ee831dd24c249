import Foundation
import Testing

@Suite("Series on the command line") final class SeriesCommandTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write("How was the room? (1–5)\n1\n2\n3\n2\n2\n1\n", to: "spring.csv")
    try program.write("How good was the room? (1–5)\n5\n4\n5\n3\n5\n4\n", to: "autumn.csv")
  }

  deinit { program.remove() }

  private func hold() throws {
    for (key, date) in [("spring", "2026-03"), ("autumn", "2026-09")] {
      let result = try program.run(
        "import", "\(key).csv", "--series", "Rooms", "--seminar", key, "--date", date)
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  static let pair = "How was the room? (1–5)=How good was the room? (1–5)"

  @Test func `what was decided once is compared from then on`() throws {
    try hold()
    let before = try program.run("compare", "spring", "autumn")
    #expect(before.status == 1 && before.errors.contains("no question in common"))
    let series = try program.run("compare", "--series", "Rooms")
    #expect(series.status == 1 && series.errors.contains("[no-common-questions]"))
    let open = try program.run("series", "match", "Rooms")
    #expect(open.status == 0 && open.output.hasPrefix("Rooms: to decide: 1, decided: 0\n"))
    let decided = try program.run("series", "match", "Rooms", "--equivalent", Self.pair)
    #expect(decided.status == 0, "\(decided.errors)")
    let after = try program.run("compare", "spring", "autumn")
    #expect(after.status == 0, "\(after.errors)")
    #expect(after.output.contains("Higher than before"))
    #expect(after.output.contains("The organiser says that these questions still ask the same."))
    let line = try program.run("compare", "--series", "Rooms")
    #expect(line.status == 0, "\(line.errors)")
    #expect(line.output.contains("* The question was reworded; the organiser says"))
    #expect(
      try program.run("series").output
        == "Rooms  2 × seminar  2026-03 … 2026-09  12 × response  1 × match\n")
    #expect(try program.run("series", "list", "--json").output.contains("\"decided\" : 1"))
  }

  @Test func `a file of matches is written, filled in and read`() throws {
    try hold()
    let name = "rooms.matches.yaml"
    #expect(
      try program.run("series", "match", "Rooms", "--write", name).output == "Wrote \(name)\n")
    let again = try program.run("series", "match", "Rooms", "--write", name)
    #expect(again.status == 1 && again.errors.contains("[matches-exist]"))
    let written = try String(contentsOfFile: "\(program.folder)/\(name)", encoding: .utf8)
    try program.write(written.replacing("\"?\"", with: "same"), to: name)
    let read = try program.run("series", "match", "Rooms", "--from", name)
    #expect(read.status == 0 && read.output.hasSuffix("): same\n"), "\(read.errors)")
    #expect(
      try program.run("series", "match", "Rooms").output.hasPrefix(
        "Rooms: nothing to decide, decided: 1\n"))
  }

  @Test func `two files are compared by a file of matches, which overrules the archive`() throws {
    func matches(_ verdict: String) throws -> String {
      try program.write(
        """
        anketa-matches: 1
        matches:
          - earlier: How was the room? (1–5)
            later: How good was the room? (1–5)
            verdict: \(verdict)
        """, to: "m.yaml")
    }
    let files = try program.run(
      "compare", "spring.csv", "autumn.csv", "--matches", try matches("equivalent"))
    #expect(files.status == 0 && files.output.contains("Higher than before"), "\(files.errors)")
    try hold()
    _ = try program.run("series", "match", "Rooms", "--equivalent", Self.pair)
    let denied = try program.run(
      "compare", "spring", "autumn", "--matches", try matches("different"))
    #expect(denied.status == 1 && denied.errors.contains("no question in common"))
    let series = try program.run(
      "compare", "--series", "Rooms", "--matches", try matches("different"))
    #expect(series.status == 1 && series.errors.contains("[no-common-questions]"))
    let misspelt = try program.run(
      "compare", "spring", "autumn", "--matches", try matches("sane"))
    #expect(misspelt.status == 1 && misspelt.errors.contains("did you mean “same”?"))
  }

  @Test func `a series or a question that is not there is told with the nearest one`() throws {
    try hold()
    let series = try program.run("series", "match", "Romms")
    #expect(series.status == 1 && series.errors.contains("did you mean `Rooms`?"))
    let item = try program.run(
      "series", "match", "Rooms", "--same", "How was the rom? (1–5)=How good was the room? (1–5)")
    #expect(item.status == 1)
    #expect(item.errors.contains("did you mean “How was the room? (1–5)”?"), "\(item.errors)")
  }

  @Test func `ways that exclude each other are wrong usage`() throws {
    let result = try program.run("series", "match", "Rooms", "--write", "a", "--from", "b")
    #expect(result.status == 2 && result.errors.contains("one at a time"))
  }
}
