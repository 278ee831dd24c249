import Diagnostics
import Foundation
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("Hostile YAML") struct HostileYAMLTests {
  @Test func `an alias bomb is refused at once`() {
    var lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(aliases)]")
    }
    lines.append("? *a30\n: x\n? *a30\n: y")
    expectRefused(lines.joined(separator: "\n"), "alias")
  }

  @Test(arguments: [
    "title: *nope", "a: &a [*a]", "items: [&x [a], b]", "items: [{a: &x {b: c}}]",
    "title: & odd", "title: * odd", "ignore: [*score*]", "&root\nkey: a", "? &k key\n: a",
  ])
  func `anchors and aliases are refused`(text: String) {
    expectRefused(text, "alias")
  }

  @Test func `stars and ampersands inside a text are text`() throws {
    let questionnaire = try read(
      """
      anketa: 1
      key: a
      title: R&D  # &c *d !!e
      ignore: ["*score*", '&x', a &b *c, "a
        *d &e"]
      items:
        - key: q1
          type: text
          text: first line
            *second &third
      """)
    #expect(questionnaire.title("und") == "R&D")
    #expect(questionnaire.ignoredColumns == ["*score*", "&x", "a &b *c", "a *d &e"])
    #expect(questionnaire.items[0].text("und") == "first line *second &third")
  }

  @Test(arguments: [
    "x: " + String(repeating: "[", count: 20_000),
    "x: " + String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000),
    "x: " + String(repeating: "{a: ", count: 20_000),
    "x: " + String(repeating: "[a: ", count: 900) + "b" + String(repeating: "]", count: 900),
    String(repeating: "- ", count: 20_000) + "x",
    String(repeating: "? ", count: 20_000) + "x",
    "x: " + String(repeating: "[", count: 40) + "a" + String(repeating: "]", count: 40),
  ])
  func `deep nesting is refused without using up the stack`(text: String) {
    expectRefused(text, "nested-too-deeply")
  }

  @Test(arguments: [
    "title: !!python/object/apply:os.system ['touch /tmp/x']", "title: !local text",
    "title: !<tag:example.org,2000:x> text", "title: !!binary aGFsbG8=", "title: !e!x text",
  ])
  func `tags are refused`(text: String) {
    expectRefused(text, "unknown-tag")
  }

  @Test(arguments: ["key: a\n---\nkey: b", "--- a\n--- b", "key: a\n...\n---\nkey: b"])
  func `a second document is refused`(text: String) {
    expectRefused(text, "several-documents")
  }

  @Test func `a tab is named on its line, also with CR LF`() {
    let reading = readQuestionnaire(yaml: "title: x\r\nitems:\r\n\t- key: a\r\n", file: "form.yaml")
    #expect(
      reading.problems.map(\.text) == [
        """
        error: this line is moved in with a tab, and YAML allows blanks only [tab-indentation]
         --> form.yaml:3:1
          |
        3 | →- key: a
          | ^
          = help: put two blanks for each tab
        """
      ])
  }

  @Test func `controls never reach the terminal`() {
    let reading = readQuestionnaire(
      yaml: "title: \"a\u{202E}b\"\n\u{1B}[31m: x\n", file: "form.yaml")
    let text = reading.problems.map(\.text).joined()
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `a file larger than 1 MB is not read`() throws {
    let text = String(repeating: "# filler\n", count: 120_000)
    #expect(
      readQuestionnaire(yaml: text, file: "form.yaml").problems.map(\.code) == ["file-too-large"])
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    #expect(readQuestionnaire(at: file.path).problems.map(\.code) == ["file-too-large"])
    try Data([0x6B, 0xE9, 0x0A]).write(to: file)
    #expect(readQuestionnaire(at: file.path).problems.map(\.code) == ["not-utf-8"])
  }

  @Test func `many repeated keys are told without reading the file many times`() {
    expectRefused(String(repeating: "a: 1\n", count: 100_000), "duplicate-key")
    expectRefused(String(repeating: "a: 1\n", count: 100), "duplicate-key")
  }

  private func expectRefused(_ text: String, _ code: String) {
    let start = ContinuousClock.now
    let reading = readQuestionnaire(yaml: text, file: "form.yaml")
    let time = ContinuousClock.now - start
    #expect(reading.questionnaire == nil)
    #expect(reading.problems.contains { $0.code == code && $0.place?.line != nil }, "\(reading)")
    // A bomb would take ages; a busy machine only a while.
    #expect(time < .seconds(10))
  }
}
