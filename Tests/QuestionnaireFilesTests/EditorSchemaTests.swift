import Foundation
import SurveyModel
import Testing

@testable import QuestionnaireFiles

@Suite("The schema for editors") struct EditorSchemaTests {
  let schema: [String: Any]

  init() throws {
    let object = try JSONSerialization.jsonObject(
      with: Data(contentsOf: ExampleContentTests.schema))
    schema = try #require(object as? [String: Any])
  }

  @Test(arguments: KeyGroup.allCases)
  func `lists the keys that the reader knows`(group: KeyGroup) throws {
    let definition = try definition(of: group)
    let properties = try #require(definition["properties"] as? [String: [String: Any]])
    #expect(properties.keys.sorted() == group.keys.sorted())
    #expect(definition["required"] as? [String] == group.required.map(\.key))
    #expect(definition["additionalProperties"] as? Bool == false)
    for (key, property) in properties {
      #expect((property["description"] as? String)?.isEmpty == false, "\(key)")
    }
  }

  @Test func `lists the words that the reader knows`() throws {
    #expect(try words("type", in: .item) == ItemType.allCases.map(\.rawValue))
    #expect(try words("role", in: .option) == ResponseOption.Role.allCases.map(\.rawValue))
    #expect(try words("favourable", in: .scale) == Scale.Favourable.allCases.map(\.rawValue))
    let format = try property("anketa", in: .questionnaire)["const"] as? Int
    #expect(format == QuestionnaireReader.format)
  }

  @Test func `is named by the example`() throws {
    let example = ExampleContentTests.folder.appending(path: "seminar-feedback.yaml")
    let text = try String(contentsOf: example, encoding: .utf8)
    #expect(
      text.hasPrefix(
        "# yaml-language-server: $schema=\(ExampleContentTests.schema.lastPathComponent)\n"))
  }

  @Test(.enabled(if: Python.canValidate, "python3 with jsonschema and PyYAML is not installed"))
  func `takes the example and what the writer writes, and refuses a broken file`() throws {
    let example = ExampleContentTests.folder.appending(path: "seminar-feedback.yaml")
    let text = try String(contentsOf: example, encoding: .utf8)
    #expect(try Python.accepts(text))
    #expect(try Python.accepts(yaml(of: read(text))))
    for questionnaire in QuestionnaireRoundTripTests.questionnaires {
      #expect(try Python.accepts(yaml(of: questionnaire)), "\(questionnaire.key)")
    }
    #expect(
      try Python.accepts(
        "anketa: 1\nkey: a\nitems: [{key: q, text: Как, type: yes-no, other: true}]"))
    #expect(try Python.accepts("anketa: 1\nkey: a\nscales: {s: {1: No, 2: Yes}}\nitems: []"))
    #expect(try !Python.accepts(text.replacing("type: rating", with: "type: ratng")))
    #expect(try !Python.accepts(text.replacing("battery:", with: "grid:")))
    #expect(try !Python.accepts(text.replacing("anketa: 1", with: "anketa: 2")))
    #expect(try !Python.accepts("anketa: 1\nkey: a\n"))
  }

  @Test(.enabled(if: Python.canValidate, "python3 with jsonschema and PyYAML is not installed"))
  func `stands beside a writer whose texts another program reads alike`() throws {
    let texts = QuestionnaireRoundTripTests.trickyTexts
    // In a block, and in brackets.
    let sections = texts.map { Section(title: ["en": $0], items: []) }
    for languages in [["en"], []] {
      let questionnaire = Questionnaire(key: "a", languages: languages, sections: sections)
      let output = try Python.run(
        "import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin.read())['sections']))",
        input: yaml(of: questionnaire))
      let read = try #require(
        JSONSerialization.jsonObject(with: Data(output.text.utf8)) as? [[String: Any]])
      #expect(
        read.map { $0["title"] as? String ?? ($0["title"] as? [String: String])?["en"] } == texts)
    }
  }

  // MARK: - Looking into the schema

  private func definition(of group: KeyGroup) throws -> [String: Any] {
    if group == .questionnaire { return schema }
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    return try #require(definitions[group.rawValue])
  }

  private func property(_ key: String, in group: KeyGroup) throws -> [String: Any] {
    let properties = try #require(
      definition(of: group)["properties"] as? [String: [String: Any]])
    return try #require(properties[key])
  }

  private func words(_ key: String, in group: KeyGroup) throws -> [String] {
    try #require(property(key, in: group)["enum"] as? [String])
  }
}
