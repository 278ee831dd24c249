import Foundation
import Testing

@Suite("Themes on the command line") final class ThemesTests {
  let program: Program

  init() throws {
    program = try Program()
    let answers = ["More time", "more time!", "A warmer room", "Time for tea", "Thank you", "-"]
    try program.write(
      "How was it?,What should we change?\n" + answers.map { "Good,\($0)\n" }.joined(), to: "a.csv")
    try program.write(
      """
      anketa-themes: 1
      themes:
        - {key: time, label: Time, keywords: {en: [time]}}
        - {key: room, label: Room, keywords: {en: [room]}}
      overrides:
        - {answer: Time for tea, themes: []}

      """, to: "t.themes.yaml")
  }

  deinit { program.remove() }

  @Test func `are counted in every format, and overrides kept`() throws {
    for format in ["md", "html"] {
      let annex = try program.run(
        "report", "a.csv", "--themes", "t.themes.yaml", "--format", format)
      #expect(annex.status == 0)
      #expect(annex.output.contains("Time – 2; Room – 1; none of these – 2."), "\(format)")
    }
    let document = try program.run(
      "report", "a.csv", "--themes", "t.themes.yaml", "--format", "json")
    #expect(document.output.contains("\"themes\" :"))
    #expect(!document.output.contains("warmer"))
  }

  @Test func `are found beside the questionnaire`() throws {
    #expect(try program.run("questionnaire", "draft", "a.csv", "-o", "q.yaml").status == 0)
    let without = try program.run("report", "a.csv", "-q", "q.yaml")
    #expect(without.status == 0 && !without.output.contains("none of these"))
    try FileManager.default.copyItem(
      atPath: program.folder + "/t.themes.yaml", toPath: program.folder + "/q.themes.yaml")
    let with = try program.run(
      "report", "a.csv", "-q", "q.yaml", "-o", "a.md", "--manifest", "m.json")
    #expect(with.status == 0)
    let annex = try String(contentsOfFile: program.folder + "/a.md", encoding: .utf8)
    #expect(annex.contains("Time – 2; Room – 1"))
    let manifest = try String(contentsOfFile: program.folder + "/m.json", encoding: .utf8)
    #expect(manifest.contains("q.themes.yaml"))
  }

  @Test func `as a second person sees them are compared`() throws {
    try program.write(
      """
      anketa-themes: 1
      overrides:
        - {answer: More time, themes: [time]}
        - {answer: A warmer room, themes: [room]}
        - {answer: Thank you, themes: []}

      """, to: "b.yaml")
    let annex = try program.run(
      "report", "a.csv", "--themes", "t.themes.yaml", "--second-coding", "b.yaml")
    #expect(annex.status == 0)
    #expect(annex.output.contains("A second person read 3 of the answers for themes as well."))
    let alone = try program.run("report", "a.csv", "--second-coding", "b.yaml")
    #expect(alone.status == 1 && alone.errors.contains("[no-themes]"))
    let missing = try program.run("report", "a.csv", "--themes", "no.yaml", "-o", "x.html")
    #expect(missing.status == 1 && missing.errors.contains("[unreadable-file]"))
    #expect(!program.names.contains("x.html"))
  }
}
