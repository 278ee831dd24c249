import AnketaWorkflow
import Diagnostics
import Foundation
import SurveyModel
import Testing

@Suite("Questionnaire library") struct QuestionnaireLibraryTests {
  let folder: TemporaryFolder
  let library: QuestionnaireLibrary

  static let yaml = """
    anketa: 1
    key: short
    version: 1
    languages: [en]
    title: {en: Short}
    sections:
      - items:
          - key: else
            text: {en: What else?}
            type: text
    """

  init() throws {
    folder = try TemporaryFolder()
    library = QuestionnaireLibrary(folder: folder.path)
    try folder.write(Self.yaml, to: "short-form.yaml")
    try folder.write("", to: "short-form.themes.yaml")
    try folder.write("", to: "rooms.matches.yaml")
    try folder.write("x", to: "answers.csv")
  }

  @Test func `lists its questionnaires`() {
    #expect(library.names == ["short-form"])
  }

  @Test func `finds a name, a file of the folder, and a path`() throws {
    let expected = "\(folder.path)/short-form.yaml"
    for name in ["short-form", "short-form.yaml", expected] {
      #expect(try library.path(of: name) == expected)
      #expect(try library.questionnaire(name).0.key == "short")
    }
  }

  @Test(arguments: [
    ("short-from", "did you mean `-q short-form`?"), ("evaluation", "there are: short-form"),
  ])
  func `suggests the nearest name`(name: String, help: String) {
    let problems = #expect(throws: Problems.self) { try library.path(of: name) }
    #expect(problems?.list.map(\.code) == ["unknown-questionnaire"])
    #expect(problems?.list.first?.help?.text == help)
  }

  @Test func `says how to begin where there is none`() {
    let empty = QuestionnaireLibrary(folder: "\(folder.path)/nowhere")
    #expect(empty.names == [])
    let problems = #expect(throws: Problems.self) { try empty.path(of: "short-form") }
    #expect(problems?.list.first?.help?.text.contains("anketa questionnaire draft") == true)
  }
}
