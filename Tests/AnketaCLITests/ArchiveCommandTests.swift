import Foundation
import Testing

@Suite("Archive on the command line") final class ArchiveCommandTests {
  let program: Program

  init() throws { program = try Program() }

  deinit { program.remove() }

  private func importAnswers(_ options: String...) throws -> Program.Result {
    try program.write("How was the room?,What else?\nGood,Рахмат\nBad,\n", to: "a.csv")
    return try program.run(["import", "a.csv", "--series", "Бюджет", "--seminar", "ош"] + options)
  }

  @Test func `a trial prints what the import prints, and makes no archive`() throws {
    let trial = try importAnswers("--dry-run")
    #expect(program.names == ["a.csv"])
    let real = try importAnswers()
    #expect(real.status == 0 && trial.status == 0)
    #expect(real.output == trial.output && real.errors == trial.errors)
    #expect(program.names == ["a.csv", "archive.sqlite"])
  }

  @Test func `a seminar is listed, shown, changed and removed`() throws {
    _ = try importAnswers()
    #expect(try program.run("seminars").output.contains("Бюджет\n  ош"))
    #expect(try program.run("seminars", "--json").output.contains("\"returned\" : 2"))
    #expect(try program.run("seminars", "edit", "ош", "--place", "Ош").status == 0)
    #expect(try program.run("seminars", "show", "ош").output.contains("place          Ош\n"))
    let kept = try program.run("seminars", "remove", "ош", input: "no\n")
    #expect(kept.status == 1 && kept.errors.contains("Nothing was removed."))
    #expect(try program.run("seminars", "remove", "ош", input: "yes\n").status == 0)
    #expect(try program.run("seminars").output == "The archive holds no seminar.\n")
  }

  @Test func `an unknown seminar is told with the nearest one`() throws {
    _ = try importAnswers()
    let result = try program.run("seminars", "show", "ошш")
    #expect(result.status == 1)
    #expect(result.errors.contains("= help: did you mean `ош`?"))
  }

  @Test func `without an archive there is nothing to list`() throws {
    let result = try program.run("seminars", "--archive", "none.sqlite")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("error: there is no archive “none.sqlite” [no-archive]"))
    #expect(program.names == [])
  }

  @Test(.disabled(if: getuid() == 0, "root may write every file"))
  func `an archive that may only be read is left alone`() throws {
    _ = try importAnswers()
    chmod("\(program.folder)/archive.sqlite", 0o444)
    #expect(try program.run("seminars").status == 0)
    let result = try program.run("seminars", "edit", "ош", "--place", "x")
    #expect(result.status == 1 && result.errors.contains("[archive-read-only]"))
  }

  private func importRatings() throws {
    let rows = String(repeating: "4,Town\n5,School\n", count: 6)
    try program.write("How was the room? (1–5),Where do you work?\n" + rows, to: "room.csv")
    let result = try program.run("import", "room.csv", "--series", "s", "--seminar", "one")
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func `an annex from the archive is recorded once it is written`() throws {
    try importRatings()
    #expect(try program.run("report", "one", "-o", "nowhere/a.html").status == 1)
    #expect(
      try program.run("releases").output == "No annex has been written from the archive.\n")
    #expect(try program.run("report", "one").status == 0)
    let listed = try program.run("releases", "one", "--json")
    #expect(listed.output.contains("\"schema\" : \"anketa-releases/1\""))
    #expect(listed.output.contains("\"responses\" : 12"))
    let unknown = try program.run("releases", "onee")
    #expect(unknown.status == 1 && unknown.errors.contains("did you mean `one`?"))
  }

  @Test func `what was written before a file that cannot be is recorded`() throws {
    try importRatings()
    let result = try program.run("report", "one", "-o", "a.html", "-o", "nowhere/a.md")
    #expect(result.status == 1 && program.exists("a.html"))
    #expect(try program.run("releases", "one").output.contains("html, md"))
  }

  @Test func `an annex that shows one more response is refused, or accepted`() throws {
    try importRatings()
    #expect(try program.run("report", "one", "-o", "a.html").status == 0)
    try program.write("How was the room? (1–5),Where do you work?\n1,Town\n", to: "late.csv")
    #expect(try program.run("import", "late.csv", "--seminar", "one", "--add").status == 0)
    let refused = try program.run("report", "one", "-o", "b.html")
    #expect(refused.status == 1 && refused.errors.contains("[difference-shows-few]"))
    #expect(!program.exists("b.html"))
    let accepted = try program.run("report", "one", "-o", "b.html", "--accept-difference")
    #expect(accepted.status == 0 && accepted.errors.contains("warning: seminar one: whoever"))
    #expect(try program.run("releases").output.contains("accepted difference"))
  }

  @Test func `a name that is neither file nor seminar is told as what it looks like`() throws {
    try importRatings()
    #expect(try program.run("report", "rooms.csv").errors.contains("[missing-file]"))
    #expect(try program.run("report", "on").errors.contains("did you mean `one`?"))
  }

  @Test(.disabled(if: getuid() == 0, "root may write every file"))
  func `an annex from an archive that may only be read is written, and that is told`() throws {
    try importRatings()
    chmod("\(program.folder)/archive.sqlite", 0o444)
    let result = try program.run("report", "one", "-o", "a.html")
    #expect(result.status == 0 && program.exists("a.html"))
    #expect(result.errors.contains("[release-not-recorded]"))
  }
}
