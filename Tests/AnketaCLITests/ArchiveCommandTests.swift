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
}
