import Diagnostics
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("Reading a questionnaire") struct QuestionnaireReaderTests {
  @Test func `gives every part of the format`() throws {
    let questionnaire = try read(
      """
      anketa: 1
      key: spring
      version: 3
      languages: [en, ky]
      title: {en: Spring, ky: Жаз}
      scales:
        agreement:
          favourable: low
          points:
            - {code: 2, label: {en: Disagree, ky: Макул эмесмин}}
            - {code: 1, label: {en: Agree, ky: Макулмун}, aliases: [Yes indeed]}
            - {code: 3, label: {en: Strongly disagree, ky: Такыр макул эмесмин}}
          outside:
            - {code: 99, label: {en: Not applicable, ky: Тиешеси жок}}
            - {code: 98, label: {en: Do not know, ky: Билбейм}, role: dont-know}
      batteries:
        room: {text: {en: The room, ky: Зал}}
      sections:
        - title: {en: First, ky: Биринчи}
          items:
            - key: warm
              text: {en: It was warm, ky: Жылуу болду}
              type: rating
              scale: agreement
              battery: room
              columns: ["*warm*", Q1]
            - key: topics
              text: {en: Topics, ky: Темалар}
              type: multiple
              separator: "; "
              options:
                - {code: 1, label: {en: Budget, ky: Бюджет}, columns: ["Topics [Budget]"]}
                - {code: 2, label: {en: None, ky: Эч бири}, role: none}
              other: true
      ignore: ["Score*"]
      """)
    let scale = Scale(
      key: "agreement",
      points: [
        ResponseOption(
          code: 1, label: ["en": "Agree", "ky": "Макулмун"], aliases: ["Yes indeed"]),
        ResponseOption(code: 2, label: ["en": "Disagree", "ky": "Макул эмесмин"]),
        ResponseOption(code: 3, label: ["en": "Strongly disagree", "ky": "Такыр макул эмесмин"]),
      ],
      outside: [
        ResponseOption(
          code: 99, label: ["en": "Not applicable", "ky": "Тиешеси жок"], role: .notApplicable),
        ResponseOption(code: 98, label: ["en": "Do not know", "ky": "Билбейм"], role: .dontKnow),
      ], favourable: .low)
    let expected = Questionnaire(
      key: "spring", version: 3, languages: ["en", "ky"], title: ["en": "Spring", "ky": "Жаз"],
      scales: [scale], batteries: [Battery(key: "room", text: ["en": "The room", "ky": "Зал"])],
      sections: [
        Section(
          title: ["en": "First", "ky": "Биринчи"],
          items: [
            Item(
              key: "warm", text: ["en": "It was warm", "ky": "Жылуу болду"], type: .rating,
              scale: scale, battery: "room", columns: ["*warm*", "Q1"]),
            Item(
              key: "topics", text: ["en": "Topics", "ky": "Темалар"], type: .multiple,
              options: [
                ResponseOption(
                  code: 1, label: ["en": "Budget", "ky": "Бюджет"], columns: ["Topics [Budget]"]),
                ResponseOption(code: 2, label: ["en": "None", "ky": "Эч бири"], role: .none),
                ResponseOption(
                  code: 3, label: ["en": "Other", "ru": "Другое", "ky": "Башка"], role: .other),
              ], separator: "; "),
          ])
      ], ignoredColumns: ["Score*"])
    #expect(questionnaire == expected)
  }

  @Test func `keeps words that YAML takes for something else`() throws {
    let item = try item("type: single\n    options: [no, yes, on, null, ~, 012, 1:30, 1e3, 0x1F]")
    #expect(
      item.options.map { $0.label("und") }
        == ["no", "yes", "on", "null", "~", "012", "1:30", "1e3", "0x1F"])
    #expect(item.options.map(\.code) == Array(1...9))
  }

  @Test func `puts a plain text under the first language`() throws {
    let russian = try read("anketa: 1\nkey: a\nlanguages: ru\ntitle: Отзыв\nitems: []")
    #expect(russian.title == ["ru": "Отзыв"])
    #expect(try read("anketa: 1\nkey: a\ntitle: Отзыв\nitems: []").title == LocalizedText("Отзыв"))
  }

  @Test(arguments: [
    ("[Bad, Fair, Good]", [1, 2, 3]),
    ("[0, 1, 2]", [0, 1, 2]),
    ("{1: Bad, 3: Good}", [1, 3]),
    ("[{-1: Bad}, {0: Fair}, {1: Good}]", [-1, 0, 1]),
    ("[{label: Bad}, {code: 5, label: Fair}, Good]", [1, 5, 6]),
  ])
  func `numbers options that have no code`(options: String, codes: [Int]) throws {
    #expect(try item("type: single\n    options: \(options)").options.map(\.code) == codes)
    let rating = try item("type: rating\n    scale: \(options)")
    #expect(rating.scale?.points.map(\.code) == codes)
    #expect(rating.scale?.key == "q1")
    #expect(try item("type: rating\n    options: \(options)").scale == rating.scale)
  }

  @Test func `counts answers outside a scale down from 99`() throws {
    let item = try item(
      "type: rating\n    scale: {points: [a, b, c], outside: [Not applicable, No idea]}")
    #expect(item.scale?.outside.map(\.code) == [99, 98])
    #expect(item.scale?.outside.map(\.role) == [.notApplicable, .notApplicable])
  }

  @Test func `knows yes and no in three languages`() throws {
    let item = try item("type: yes-no")
    #expect(item.options.map(\.code) == [1, 0])
    #expect(item.options[0].label == ["en": "Yes", "ru": "Да", "ky": "Ооба"])
    #expect(item.options[1].label == ["en": "No", "ru": "Нет", "ky": "Жок"])
    let turned = try self.item("type: yes-no\n    options: [Жок, Ооба, Билбейм]")
    #expect(turned.options.map(\.code) == [0, 1, 2])
  }

  @Test func `gives the rows of a battery the scale of the battery`() throws {
    let questionnaire = try read(
      """
      anketa: 1
      key: a
      scales: {agreement: [No, Partly, Yes]}
      batteries:
        - {key: b, text: How far?, scale: agreement}
      items:
        - {key: q1, text: One, type: rating, battery: b}
      """)
    #expect(questionnaire.items[0].scale == questionnaire.scales[0])
  }

  @Test func `takes every type`() throws {
    for type in ItemType.allCases {
      let answers = type == .rating ? "\n    options: [a, b, c]" : ""
      #expect(try item("type: \(type.rawValue)\(answers)").type == type)
    }
  }

  @Test func `skips a byte-order mark and takes CR LF`() throws {
    let text = "\u{FEFF}anketa: 1\r\nkey: a\r\nitems:\r\n  - {key: q, text: Что?, type: text}\r\n"
    #expect(try read(text).items[0].text == LocalizedText("Что?"))
  }

  @Test func `says that a file cannot be opened`() {
    let reading = readQuestionnaire(at: "/nowhere/feedback.yaml")
    #expect(reading.problems.map(\.code) == ["unreadable-file"])
    #expect(throws: Problems.self) { try reading.get() }
  }

  private func item(_ lines: String) throws -> Item {
    try read("anketa: 1\nkey: a\nitems:\n  - key: q1\n    text: Question\n    \(lines)").items[0]
  }
}

/// The questionnaire in `text`, which must have no error.
func read(_ text: String) throws -> Questionnaire {
  let reading = readQuestionnaire(yaml: text, file: "form.yaml")
  for problem in reading.problems where problem.severity == .error {
    Issue.record("\(problem.text)")
  }
  return try reading.get()
}
