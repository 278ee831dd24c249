import Foundation
import Testing

@Suite("Annexes of many seminars") final class BatchTests {
  let program: Program

  init() throws { program = try Program() }

  deinit { program.remove() }

  /// Four seminars of two series; the first has responses for groups, and the last is of another series.
  private func hold() throws {
    for (key, series) in [
      ("osh", "Rooms"), ("naryn", "Rooms"), ("talas", "Rooms"), ("batken", "Food"),
    ] {
      let rows = (1...12).map { "\($0 % 5 + 1),\(key == "talas" ? "" : "Town \($0 % 2)")" }
      try program.write(
        "How was it? (1–5),Where from?\n\(rows.joined(separator: "\n"))\n\(key.count),x\n",
        to: "\(key).csv")
      let result = try program.run(
        "import", "\(key).csv", "--series", series, "--seminar", key, "--replace")
      #expect(result.status == 0, "\(result.errors)")
    }
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(program.folder)/\(name)"))
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(program.folder)/\(folder)").sorted()
  }

  @Test func `have the bytes of single runs, and each is recorded`() throws {
    try hold()
    let batch = try program.run(
      "report", "--all", "--series", "Rooms", "--format", "html,json", "--format", "md", "-o",
      "deep/reports/")
    #expect(batch.status == 0, "\(batch.errors)")
    #expect(batch.output == "")
    #expect(batch.errors.contains("3/3  "))
    let expected = ["naryn", "osh", "talas"].flatMap { key in
      ["html", "json", "md"].map { "\(key).\($0)" }
    }
    #expect(try names(in: "deep/reports") == expected)
    let releases = try program.run("releases").output
    #expect(releases.contains("3 × release"))
    for name in expected {
      let key = String(name.split(separator: ".")[0])
      #expect(try program.run("report", key, "-o", name).status == 0)
      #expect(try bytes(name) == bytes("deep/reports/\(name)"), "\(name)")
    }
  }

  @Test func `are of the whole archive and HTML when nothing else is said`() throws {
    try hold()
    let batch = try program.run("report", "--all", "-o", "reports")
    #expect(batch.status == 0, "\(batch.errors)")
    #expect(try names(in: "reports") == ["batken.html", "naryn.html", "osh.html", "talas.html"])
  }

  @Test func `go on when one cannot be written`() throws {
    try hold()
    let reports = "\(program.folder)/reports/osh.html"
    try FileManager.default.createDirectory(atPath: reports, withIntermediateDirectories: true)
    let batch = try program.run("report", "--all", "--series", "Rooms", "-o", "reports")
    #expect(batch.status == 1)
    #expect(batch.errors.contains("[cannot-write]") && batch.errors.contains("--> osh"))
    #expect(batch.errors.contains("the annexes of 2 seminars of 3 were written into reports"))
    #expect(try names(in: "reports") == ["naryn.html", "osh.html", "talas.html"])
    #expect(try program.run("releases").output.contains("2 × release"))
  }

  @Test func `are not begun where the folder is a file, or the archive holds nothing`() throws {
    try hold()
    let file = try program.run("report", "--all", "-o", "osh.csv")
    #expect(file.status == 1)
    #expect(file.errors.contains("osh.csv could not be written: it is a file"))
    #expect(try program.run("report", "--all", "-o", "reports", "--archive", "no").status == 1)
    let series = try program.run("report", "--all", "--series", "Romms", "-o", "reports")
    #expect(series.status == 1 && series.errors.contains("did you mean"))
    #expect(!program.exists("reports"))
    #expect(try program.run("releases").output == "No annex has been written from the archive.\n")
  }

  @Test(arguments: [
    ["--all"], ["--all", "-o", "a", "-o", "b"], ["--all", "-o", "a", "--title", "x"],
    ["osh", "--all", "-o", "a"], ["osh", "--series", "Rooms"],
    ["--all", "-o", "a", "--format", "html,x"],
    ["--all", "-o", "a", "--format", "md,md"], ["osh", "--format", "md", "--format", "html"], [],
  ])
  func `are asked for in one way`(arguments: [String]) throws {
    #expect(try program.run(["report"] + arguments).status == 2)
  }
}
