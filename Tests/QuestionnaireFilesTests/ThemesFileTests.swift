import Diagnostics
import Foundation
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("Files of themes") struct ThemesFileTests {
  static let text = """
    anketa-themes: 1
    themes:
      - key: time
        label: {en: Time, ru: Время}
        questions: [change]
        keywords: {en: [time, second day], ru: [время], ky: "убак*"}
      - {key: room, label: Room}
    overrides:
      - {answer: A warm welcome, themes: []}
      - {answer: "Longer, please", question: change, themes: [time, room]}
    """

  @Test func `are read with keywords, questions and overrides`() throws {
    let reading = readThemes(yaml: Self.text, file: "t.themes.yaml")
    #expect(reading.problems.isEmpty)
    let frame = try #require(reading.frame)
    #expect(frame.themes.map(\.key) == ["time", "room"])
    #expect(frame.themes[0].label("ru") == "Время")
    #expect(
      frame.themes[0].keywords == ["en": ["time", "second day"], "ru": ["время"], "ky": ["убак*"]])
    #expect(frame.themes.map(\.items) == [["change"], []])
    #expect(
      frame.overrides == [
        .init(answer: "A warm welcome", themes: []),
        .init(answer: "Longer, please", item: "change", themes: ["time", "room"]),
      ])
  }

  @Test func `hold a second coding of themes that are known already`() throws {
    let known = [CodeFrame.Theme(key: "time", label: "Time")]
    let yaml = "anketa-themes: 1\noverrides:\n  - {answer: Longer, themes: time}"
    #expect(readThemes(yaml: yaml, file: "b.yaml", known: known).frame?.overrides.count == 1)
    #expect(
      readThemes(yaml: yaml, file: "b.yaml").problems.map(\.code)
        == ["missing-key", "override-of-unknown-theme"])
  }

  @Test(
    arguments: [
      ("", "empty-file", nil), ("anketa: 1\nkey: a\nitems: []", "no-themes-file", 1),
      ("themes: [{key: a, label: A}]", "missing-key", 1),
      ("anketa-themes: 2\nthemes: []", "newer-format", 1),
      ("anketa-themes: one\nthemes: [{key: a, label: A}]", "wrong-value", 1),
      ("anketa-themes: 1", "missing-key", 1), ("anketa-themes: 1\nthemes: a", "wrong-kind", 2),
      ("anketa-themes: 1\nthemes: [a]", "wrong-kind", 2),
      ("anketa-themes: 1\nthemes: [{key: a}]", "missing-key", 2),
      ("anketa-themes: 1\nthemes: [{key: A b, label: A}]", "invalid-key", 2),
      ("anketa-themes: 1\ntopics: [{key: a, label: A}]", "unknown-key", 2),
      (
        "anketa-themes: 1\nthemes:\n  - {key: a, label: A}\n  - {key: a, label: B}",
        "duplicate-key", 4
      ),
      ("anketa-themes: 1\nthemes: [{key: a, label: A, keywords: [b]}]", "wrong-kind", 2),
      (
        "anketa-themes: 1\nthemes: [{key: a, label: A, keywords: {english: [b]}}]",
        "not-a-language", 2
      ),
      (
        "anketa-themes: 1\nthemes: [{key: a, label: A, keywords: {en: [\"*\"]}}]",
        "keyword-without-letters", 2
      ),
    ] as [(String, String, Int?)])
  func `tell what is wrong, and where`(yaml: String, code: String, line: Int?) {
    let reading = readThemes(yaml: yaml, file: "t.themes.yaml")
    #expect(reading.frame == nil)
    #expect(reading.problems.first?.code == code)
    #expect(reading.problems.first?.place?.line == line)
  }

  @Test(arguments: [
    ("{Aida was rude: [room]}", "override-form"), ("Aida was rude", "override-form"),
    ("[Aida was rude]", "override-form"), ("[{Aida was rude: [room]}]", "override-form"),
    ("[{answer: [Aida was rude], themes: [room]}]", "override-without-answer"),
    ("[{answer: a, themes: [Aida was rude]}]", "override-of-unknown-theme"),
    (
      "[{answer: Aida was rude, themes: []}, {answer: aida was rude!, themes: []}]",
      "override-twice"
    ),
    ("[{answer: Aida was rude, answer: Aida}]", "duplicate-key"),
    ("[{answer: \"Aida was rude, themes: []}]", ""), ("\n\t- Aida was rude", ""),
    ("[{answer: *Aida, themes: []}]", ""),
  ])
  func `never quote an answer`(overrides: String, code: String) {
    let yaml = "anketa-themes: 1\nthemes: [{key: room, label: Room}]\noverrides: \(overrides)\n"
    let problems = readThemes(yaml: yaml, file: "t.themes.yaml").problems
    #expect(!problems.isEmpty)
    #expect(code.isEmpty || problems.contains { $0.code == code }, "\(problems.map(\.code))")
    for problem in problems {
      let said =
        [problem.sentence, problem.expected, problem.help, problem.closing]
        .compactMap { $0?.text }.joined() + (problem.excerpt?.text ?? "")
      #expect(!said.contains("Aida"), "\(problem.code)")
    }
  }

  @Test(arguments: ["answers", "manual", "coded"])
  func `never quote an answer under another name of the overrides`(name: String) {
    let yaml =
      "anketa-themes: 1\nthemes: [{key: room, label: Room}]\n\(name):\n - \"Aida was rude\n"
    let problems = readThemes(yaml: yaml, file: "t.themes.yaml").problems
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { !($0.excerpt?.text.contains("Aida") ?? false) }, "\(problems)")
  }
}
