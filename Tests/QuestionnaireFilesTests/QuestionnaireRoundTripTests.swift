import Foundation
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("Writing a questionnaire") struct QuestionnaireRoundTripTests {
  static let trickyTexts = [
    "plain", "", " ", "a ", " a", "a: b", "a:b", "a:", ": a", "# a", "a # b", "a#b", "- a", "-",
    "---",
    "...", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a`", "? a", "?", "[a]", "{a: b}", "a, b",
    "\"a\"",
    "it's", "'a'", "a\\b", "\\", "a\nb", "\n", "a\n", "a\r\nb", "a\tb", "\ta", "no", "Yes", "ON",
    "null",
    "~", "true", "012", "1:30", "1e3", "0x1F", "1_000", ".5", "-1", "2026-03-12", "=", "<<", "y",
    "5 лет",
    "өңү үчүн — «ң»", "Ё", "и\u{306}", "👩‍👩‍👧 🎉", "a\u{A0}b", "\u{FEFF}a", "a\u{200B}", "\u{202E}a",
    "\u{0}", "\u{1B}", "\u{85}", "a\u{2028}b", "\u{7F}", "\u{E000}\u{E001}", "\u{FFFE}",
    "\u{10FFFF}",
    String(repeating: "длинный текст ", count: 30), "Как дела?", "не согласен(на)", "R&D", "50 %",
  ]

  @Test(arguments: trickyTexts)
  func `gives every text back`(text: String) throws {
    let scale = Scale(
      key: "s", points: [1, 2, 3].map { ResponseOption(code: $0, label: ["en": text]) })
    let questionnaire = Questionnaire(
      key: "tricky", languages: ["en", "ru"], title: ["en": text, "und": text], scales: [scale],
      batteries: [Battery(key: text.isEmpty ? "b" : text, text: ["ru": text])],
      sections: [
        Section(
          title: LocalizedText(text),
          items: [
            Item(key: "q1", text: ["en": text, "ru": text], type: .rating, scale: scale),
            Item(
              key: "q2", text: LocalizedText(text), type: .multiple,
              options: [
                ResponseOption(
                  code: -7, label: LocalizedText(text), aliases: [text, text], role: .refused,
                  columns: [text])
              ], columns: [text], separator: text),
          ]), Section(items: []),
      ], ignoredColumns: [text], respondentCode: [text, "Code*"])
    #expect(try read(yaml(of: questionnaire)) == questionnaire)
  }

  @Test(arguments: questionnaires)
  func `gives every questionnaire back`(questionnaire: Questionnaire) throws {
    let text = yaml(
      of: questionnaire, heading: ["Guessed:\nsecond line\r\nthird\u{0}"],
      comments: ["q1": "guessed from 21 answers\n- key: q9"], schema: "questionnaire.schema.json")
    #expect(try read(text) == questionnaire)
    // A second writing changes nothing.
    #expect(try yaml(of: read(text)) == yaml(of: questionnaire))
  }

  static let questionnaires: [Questionnaire] = {
    let scale = Scale(
      key: "s", points: (1...5).map { ResponseOption(code: $0, label: LocalizedText("\($0)")) },
      outside: [ResponseOption(code: 0, label: "?", role: .substantive)], favourable: .middle)
    var other = scale
    other.favourable = .low
    let all = ItemType.allCases.enumerated().map { index, type in
      Item(
        key: "q\(index + 1)", text: "Question", type: type, scale: type == .rating ? scale : nil,
        options: type == .ranking ? [ResponseOption(code: 1, label: [:])] : [])
    }
    return [
      Questionnaire(key: "nothing"),
      Questionnaire(
        key: "published", sections: [Section(items: all)],
        publication: [.countsFrom: 3, .meanFrom: 8, .minimumGroup: 8, .level: 90]),
      Questionnaire(
        key: "turned",
        batteries: [
          Battery(key: "b", text: "Stem", minimumAnswered: 2), Battery(key: "c", text: "C"),
        ],
        sections: [
          Section(
            items: [false, true].enumerated().map { index, isReversed in
              Item(
                key: "q\(index)", text: "Question", type: .rating, scale: other, battery: "b",
                isReversed: isReversed)
            })
        ]),
      Questionnaire(
        key: "weighted", languages: ["en", "ky"],
        sections: [
          Section(items: [
            Item(
              key: "town", text: "Town", type: .single,
              options: (1...3).map { ResponseOption(code: $0, label: LocalizedText("\($0)")) }),
            Item(
              key: "new", text: "New", type: .yesNo,
              options: [
                ResponseOption(code: 1, label: ["en": "Yes"]),
                ResponseOption(code: 0, label: ["en": "No"]),
              ]),
          ])
        ],
        weighting: Weighting(
          targets: [
            WeightingTarget(
              item: "town", unit: .counts,
              categories: [.init(codes: [1, 3], size: 14), .init(codes: [2], size: 11)]),
            WeightingTarget(
              item: "new", unit: .shares,
              categories: [.init(codes: [1], size: 33.25), .init(codes: [0], size: 66.75)]),
          ], source: ["en": "List: all who came", "ky": "Тизме"], trim: 5)),
      Questionnaire(key: "one-section", sections: [Section(items: all)]),
      Questionnaire(
        key: "shared", version: 9, languages: ["ky"], title: ["ky": "Пикир"], scales: [scale],
        sections: [Section(title: ["ky": "Бөлүм"], items: all)]),
      // The same key and another scale: it has to be spelt out.
      Questionnaire(
        key: "inline", scales: [scale],
        sections: [
          Section(items: [
            Item(key: "q1", text: [:], type: .rating, scale: other),
            Item(
              key: "q2", text: "", type: .rating,
              scale: Scale(key: "q2", points: scale.points),
              options: [
                ResponseOption(code: 77, label: "x", role: .dontKnow)
              ]),
          ])
        ]),
      // Two sections, the first without a title.
      Questionnaire(key: "two", sections: [Section(items: all), Section(items: [])]),
    ]
  }()

  @Test func `writes a draft as a person would`() {
    let scale = Scale(
      key: "agreement-3",
      points: [
        ResponseOption(code: 1, label: ["en": "No", "ky": "Жок"]),
        ResponseOption(code: 2, label: ["en": "So, so", "ky": "Орточо"]),
        ResponseOption(code: 3, label: ["en": "Yes", "ky": "Ооба"], aliases: ["5", "ия"]),
      ])
    let questionnaire = Questionnaire(
      key: "draft", languages: ["en", "ky"], title: ["en": "Draft: one", "ky": "Долбоор"],
      scales: [scale],
      sections: [
        Section(items: [
          Item(
            key: "clear", text: ["en": "Was it clear?", "ky": "Түшүнүктүү болдубу?"],
            type: .rating, scale: scale, columns: ["Clear*", "*clear*"]),
          Item(key: "comment", text: ["en": "Comments, if any"], type: .text),
        ])
      ])
    #expect(
      yaml(
        of: questionnaire, heading: ["Draft made from spring.csv"],
        comments: ["clear": "guessed from 21 answers"], schema: "questionnaire.schema.json") == """
          # yaml-language-server: $schema=questionnaire.schema.json
          # Draft made from spring.csv

          anketa: 1
          key: draft
          version: 1
          languages: [en, ky]
          title: {en: "Draft: one", ky: Долбоор}

          scales:
            agreement-3:
              points:
                - {code: 1, label: {en: "No", ky: Жок}}
                - {code: 2, label: {en: "So, so", ky: Орточо}}
                - {code: 3, label: {en: "Yes", ky: Ооба}, aliases: ["5", ия]}

          items:
            # guessed from 21 answers
            - key: clear
              text: {en: "Was it clear?", ky: "Түшүнүктүү болдубу?"}
              type: rating
              scale: agreement-3
              columns: [Clear*, "*clear*"]
            - key: comment
              text: {en: "Comments, if any"}
              type: text

          """)
  }
}
