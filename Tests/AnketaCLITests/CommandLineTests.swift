import Foundation
import Testing

@Suite("Command line") final class CommandLineTests {
  let program: Program

  init() throws { program = try Program() }

  deinit { program.remove() }

  static let commands = [
    [], ["report"], ["inspect"], ["records"], ["questionnaire", "draft"],
    ["questionnaire", "check"], ["import"], ["seminars"], ["seminars", "list"],
    ["seminars", "show"], ["seminars", "edit"], ["seminars", "remove"], ["seminars", "forget"],
    ["seminars", "export"], ["explain"],
  ]

  @Test(arguments: commands)
  func `help shows how a command is used`(command: [String]) throws {
    let result = try program.run(command + ["--help"])
    #expect(result.status == 0)
    #expect(result.errors == "")
    let example = (["  anketa"] + (command.isEmpty ? ["report"] : command)).joined(separator: " ")
    #expect(result.output.contains(example), "an example that can be copied")
  }

  @Test func `a version is told`() throws {
    let result = try program.run("--version")
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /Anketa \d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    ["nonsense"], ["report"], ["inspect"], ["records"], ["questionnaire", "draft"],
    ["report", "a.csv", "--nonsense"], ["report", "a.csv", "--attended", "0"],
    ["report", "a.csv", "--attended", "many"], ["report", "a.csv", "--format", "docx"],
    ["report", "a.csv", "-o", "annex.doc"], ["report", "a.csv", "--format", "docx"],
    ["report", "a.csv", "-o", "annex"],
    ["report", "-", "-"], ["inspect", "a.csv", "--header-rows", "7"],
    ["inspect", "a.csv", "b.csv"], ["import", "a.csv"], ["seminars", "forget"], ["explain", "a"],
    ["import", "a.csv", "--seminar", "a", "--add", "--replace"],
    ["import", "a.csv", "--seminar", "a", "--attended", "-1"],
  ])
  func `wrong usage is told and changes nothing`(arguments: [String]) throws {
    try program.write("Room\nGood\n", to: "a.csv")
    let result = try program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("Error: "))
    #expect(program.names == ["a.csv"])
  }

  // MARK: Inputs that cannot be used

  /// The sentence that standard error must begin with.
  func expectRefusal(_ arguments: [String], _ sentence: String, input: String = "") throws {
    let before = program.names
    let result = try program.run(arguments, input: input)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("error: \(sentence) ["), "\(result.errors)")
    #expect(result.errors.components(separatedBy: "error: ").count == 2, "one sentence")
    #expect(result.errors.contains("= help: "))
    #expect(program.names == before)
  }

  static let readers = [["report", "-o", "annex.html"], ["inspect"], ["questionnaire", "draft"]]

  @Test(arguments: readers)
  func `an empty file is refused`(command: [String]) throws {
    try program.write("", to: "a.csv")
    try expectRefusal(command + ["a.csv"], "the file is empty")
    try program.write("\u{FEFF}\n\n", to: "a.csv")
    try expectRefusal(command + ["a.csv"], "the file is empty")
  }

  @Test(arguments: readers + [["records"]])
  func `a workbook that was only renamed is refused`(command: [String]) throws {
    try program.write([0x50, 0x4B, 3, 4] + Array(repeating: 7, count: 200), to: "a.csv")
    try expectRefusal(
      command + ["a.csv"], "this is an Excel workbook or a ZIP archive, not a CSV file")
  }

  @Test(arguments: readers)
  func `a web page is refused`(command: [String]) throws {
    try program.write(
      "<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>\n", to: "a.csv")
    try expectRefusal(command + ["a.csv"], "this is a web page, not a CSV file")
  }

  @Test(arguments: readers + [["records"]])
  func `a missing file is refused`(command: [String]) throws {
    try expectRefusal(command + ["gone.csv"], "there is no file “gone.csv”")
  }

  @Test(arguments: readers)
  func `a folder is refused`(command: [String]) throws {
    try FileManager.default.createDirectory(
      atPath: program.folder + "/answers", withIntermediateDirectories: false)
    try expectRefusal(command + ["answers"], "this is a folder, not a CSV file")
  }

  @Test(.disabled(if: getuid() == 0, "root may read every file"))
  func `a file that may not be read is refused`() throws {
    try program.write("Room\nGood\n", to: "a.csv")
    chmod("\(program.folder)/a.csv", 0)
    try expectRefusal(["inspect", "a.csv"], "the file cannot be read: permission denied")
  }

  @Test func `an unknown questionnaire is refused`() throws {
    try program.write("Room\nGood\n", to: "a.csv")
    try expectRefusal(
      ["report", "a.csv", "-q", "nothing", "-o", "a.md"], "there is no questionnaire “nothing”")
  }

  @Test func `an unknown language is refused`() throws {
    try program.write("Room\nGood\n", to: "a.csv")
    try expectRefusal(
      ["report", "a.csv", "--language", "de", "-o", "a.md"],
      "the annex cannot be written in “de”")
  }

  @Test(arguments: [
    (["--encoding", "klingon"], "“klingon” is no encoding that Anketa reads"),
    (["--delimiter", "::"], "`--delimiter` takes one character, not “::”"),
    (["--tool", "googleforms"], "“googleforms” is no form tool that Anketa knows"),
  ])
  func `an option that no file could have is refused`(
    options: [String], sentence: String
  ) throws {
    try program.write("Room\nGood\n", to: "a.csv")
    try expectRefusal(["inspect", "a.csv"] + options, sentence)
  }

  @Test(arguments: ["nowhere/a.html", "folder.html"])
  func `an output that cannot be written is refused`(output: String) throws {
    try program.write("Room\nGood\n", to: "a.csv")
    try FileManager.default.createDirectory(
      atPath: program.folder + "/folder.html", withIntermediateDirectories: false)
    let reason = output == "folder.html" ? "it is a folder" : "no such file or directory"
    try expectRefusal(
      ["report", "a.csv", "-o", output], "\(output) could not be written: \(reason)")
  }

  @Test func `a questionnaire that fits nothing is refused`() throws {
    try program.write("Room\nGood\n", to: "a.csv")
    let path = Program.repository + "/questionnaires/seminar-feedback.yaml"
    try expectRefusal(
      ["report", "a.csv", "-q", path],
      "no column of the file belongs to an item of questionnaire “seminar-feedback”")
  }

  // MARK: Inputs that are odd

  @Test func `titles without answers are a report of no responses`() throws {
    try program.write("How was the room?,What else?\n", to: "a.csv")
    let result = try program.run("report", "a.csv")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("**Questionnaires returned:** 0"))
    #expect(result.output.contains("The file holds the questions, but no answers yet."))
  }

  @Test func `an item without a column is a warning`() throws {
    try program.write(
      """
      anketa: 1
      key: short
      version: 1
      languages: [en]
      title: {en: Short}
      items:
        - key: else
          text: {en: What else?}
          type: text
        - key: gone
          text: {en: Which question is gone?}
          type: text
      """, to: "short.yaml")
    try program.write("What else?,Room\nMore time,\n", to: "a.csv")
    let result = try program.run("report", "a.csv", "-q", "short.yaml")
    #expect(result.status == 0)
    #expect(
      result.errors == """
        warning: item gone “Which question is gone?” has no column in the file; it is counted as not asked [item-without-column]
         --> a.csv:1
          = help: if the file has the question under another title, add the title under `columns:` of the item

        """)
    #expect(result.output.hasPrefix("# Annex"))
  }

  @Test func `standard input is a file`() throws {
    let csv = "Room,Else\nGood,x\n"
    let records = try program.run("records", "-", input: csv)
    #expect(records.status == 0)
    #expect(records.output == "[\"Room\",\"Else\"]\n[\"Good\",\"x\"]\n")
    let report = try program.run("report", "-", "--format", "json", input: csv)
    #expect(report.status == 0)
    #expect(report.output.contains("\"file\" : \"standard input\""))
    #expect(try program.run("inspect", "-", input: csv).output.contains("standard input"))
  }

  @Test func `records are printed with their titles, letters as they are`() throws {
    try program.write("Зал;\"a \"\"b\"\"\"\n\nда;\"1\n2\"\n;\\\n", to: "a.csv")
    let result = try program.run("records", "a.csv")
    #expect(
      result.output == #"""
        ["Зал","a \"b\""]
        ["да","1\n2"]
        ["","\\"]

        """#)
  }

  @Test func `records stand as they are in the file`() throws {
    try program.write("Room , Else\n\" Good \", x\u{0}\n", to: "a.csv")
    let result = try program.run("records", "a.csv")
    #expect(result.status == 0)
    #expect(result.output == "[\"Room \",\" Else\"]\n[\" Good \",\" x\\u0000\"]\n")
    #expect(
      result.errors.hasPrefix("warning: a NUL byte stands here [nul-bytes]\n --> a.csv:2:12\n"))
  }

  @Test func `an empty file has no records`() throws {
    try program.write("", to: "a.csv")
    let result = try program.run("records", "a.csv")
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("warning: the file is empty [empty-file]\n"))
  }

  @Test func `a line break as delimiter is passed over and told`() throws {
    try program.write("Room;Else\nGood;x\n", to: "a.csv")
    let result = try program.run("records", "a.csv", "--delimiter", "\n")
    #expect(result.output == "[\"Room\",\"Else\"]\n[\"Good\",\"x\"]\n")
    #expect(result.errors.contains("[impossible-delimiter]"))
  }

  @Test func `an output file takes the place of what was there`() throws {
    try program.write("Room\nGood\n", to: "a.csv")
    try program.write("old", to: "annex.md")
    let result = try program.run("report", "a.csv", "-o", "annex.md")
    #expect(result.status == 0)
    #expect(result.output == "")
    let text = try String(contentsOfFile: program.folder + "/annex.md", encoding: .utf8)
    #expect(text == (try program.run("report", "a.csv").output))
    #expect(program.names == ["a.csv", "annex.md"])
  }

  @Test func `an annex is brief, full or technical`() throws {
    let program = try Program()
    defer { program.remove() }
    let example = Program.repository + "/questionnaires/2026-03-bishkek.csv"
    let lengths = try ["brief", "full", "technical"].map { detail in
      let result = try program.run("report", example, "--detail", detail)
      #expect(result.status == 0)
      return result.output.count
    }
    #expect(lengths == lengths.sorted() && Set(lengths).count == 3)
    #expect(try program.run("report", example, "--detail", "short").status == 2)
  }

  @Test func `an example becomes an annex in one command`() throws {
    let result = try program.run(
      "report", Program.repository + "/questionnaires/2026-03-bishkek.csv", "-q",
      Program.repository + "/questionnaires/seminar-feedback.yaml", "-o", "annex.html", "--title",
      "Open budgets", "--attended", "28")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(program.exists("annex.html"))
  }

  @Test func `a draft is never replaced unasked`() throws {
    try program.write("Room\nGood\n", to: "a.csv")
    #expect(try program.run("questionnaire", "draft", "a.csv", "-o", "a.yaml").status == 0)
    try expectRefusal(
      ["questionnaire", "draft", "a.csv", "-o", "a.yaml"],
      "a.yaml is there already and was left as it is")
    #expect(
      try program.run("questionnaire", "draft", "a.csv", "-o", "a.yaml", "--replace").status == 0)
  }

  @Test func `a check lists what a questionnaire lacks`() throws {
    let form = Program.repository + "/questionnaires/seminar-feedback.yaml"
    let fine = try program.run("questionnaire", "check", form)
    #expect(fine.status == 0)
    #expect(fine.output.hasSuffix(", problems: 0\n"))
    try program.write("How was the pace?,Parking\nJust right,bad\n", to: "a.csv")
    let odd = try program.run("questionnaire", "check", form, "a.csv")
    #expect(odd.status == 1)
    #expect(odd.errors.contains("[uncovered-column]"))
    #expect(!odd.errors.hasSuffix("\n\n"), "nothing is said after the last problem")
    try program.write("anketa: 1\nkey: broken\n", to: "broken.yaml")
    let broken = try program.run("questionnaire", "check", "broken.yaml")
    #expect(broken.status == 1)
    #expect(broken.output == "")
  }

  // MARK: Hostile cells

  /// Escape sequences, C1 controls and marks that turn the writing direction, in titles, answers and
  /// open answers.
  static let hostile =
    "How \u{1B}[2J was \u{9B}it?\tElse \u{202E}x\n"
    + String(repeating: "Go\u{7}od \u{9B}\tx\u{7F}\u{8}y\u{2066}\n", count: 4)
    + String(repeating: "Ba\u{1B}]0;t\u{7}d\ty\n", count: 3) + "Bad\tone\tbeyond\u{1B}[31m\n"

  @Test(arguments: [
    ["report"], ["report", "--format", "json"], ["report", "--format", "html"], ["inspect"],
    ["inspect", "--json"], ["records"], ["questionnaire", "draft"],
    ["inspect", "--delimiter", "\u{1F}"], ["report", "-q", "\u{1B}[2J"],
    ["report", "--language", "\u{9B}2J"], ["report", "--\u{1B}[2J"], ["report", "\u{1B}[2J.csv"],
    ["report", "-o", "no\u{1B}/a.md"],
  ])
  func `control characters never reach the terminal`(command: [String]) throws {
    try program.write(Self.hostile, to: "a\u{7}.csv")
    let result = try program.run(command + ["a\u{7}.csv"])
    for text in [result.output, result.errors] {
      let raw = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(raw.isEmpty, "\(raw.map { String($0.value, radix: 16) }) of \(command)")
    }
    #expect(!result.output.isEmpty || !result.errors.isEmpty)
  }

  @Test func `JSON with such characters escaped still holds them`() throws {
    try program.write(Self.hostile, to: "a.csv")
    let result = try program.run("inspect", "--json", "a.csv")
    let document =
      try JSONSerialization.jsonObject(with: result.outputBytes) as? [String: Any]
    let audit = try #require(document?["audit"] as? [String: Any])
    let columns = try #require(audit["columns"] as? [[String: Any]])
    #expect(
      columns.prefix(2).map { $0["header"] as? [String] } == [
        ["How \u{1B}[2J was \u{9B}it?"], ["Else \u{202E}x"],
      ])
  }
}
