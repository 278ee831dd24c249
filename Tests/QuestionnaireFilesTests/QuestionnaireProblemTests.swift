import Diagnostics
import QuestionnaireFiles
import SurveyModel
import Testing

@Suite("Problems of a questionnaire") struct QuestionnaireProblemTests {
  @Test(
    arguments: [
      ("key: a\nitems: []", "missing-key", 1),
      ("anketa: 2\nkey: a\nnovelty: true", "newer-format", 1),
      ("anketa: one\nkey: a\nitems: []", "wrong-value", 1),
      ("anketa: 1\nkey: a\nversion: [3]\nitems: []", "wrong-kind", 3),
      ("anketa: 1\nkey: My form\nitems: []", "invalid-key", 2),
      ("anketa: 1\nkey: a\nlanguages: [english]\nitems: []", "not-a-language", 3),
      ("anketa: 1\nkey: a\nlanguages: [en, en]\nitems: []", "duplicate-language", 3),
      ("anketa: 1\nkey: a\nitems: []\nsections: []", "sections-and-items", 4),
      (
        "anketa: 1\nkey: a\nscales: {s: [a, b, c], t: {points: [a]}}\nitems: []", "too-few-points",
        3
      ),
      ("anketa: 1\nkey: a\nscales:\n  - {points: [a, b, c]}\nitems: []", "missing-key", 4),
      (
        "anketa: 1\nkey: a\nscales:\n  - {key: s, points: [a, b, c]}\n  - {key: s, points: [a, b, c]}\n"
          + "items: []",
        "duplicate-scale", 5
      ),
      (
        "anketa: 1\nkey: a\nscales:\n  s:\n    points: [{code: 1}, {code: 2}]\n    outside: [{code: 2}]\n"
          + "items: []",
        "duplicate-code", 6
      ),
      (
        "anketa: 1\nkey: a\nbatteries:\n  - {key: b, text: B}\n  - {key: b, text: B}\nitems: []",
        "duplicate-battery", 5
      ),
      ("anketa: 1\nkey: a\nitems: []\npublication: {mean-form: 5}", "unknown-key", 4),
      ("anketa: 1\nkey: a\nitems: []\npublication: {mean-from: 0}", "wrong-value", 4),
      ("anketa: 1\nkey: a\nitems: []\npublication: {level: 80}", "wrong-value", 4),
      ("anketa: 1\nkey: a\nitems: []\npublication: {widest-range: 101}", "wrong-value", 4),
      ("anketa: 1\nkey: a\nitems: []\npublication: 5", "wrong-kind", 4),
      ("anketa: 1\nkey: a\nitems: []\npublication:\n  percent-from: 4", "publication-order", 5),
      (
        "anketa: 1\nkey: a\nitems: []\npublication:\n  mean-from: 20\n  percent-first-from: 12",
        "publication-order", 6
      ),
      ("", "empty-file", nil), ("# nothing\n", "empty-file", nil), ("[a, b]", "wrong-kind", 1),
      ("anketa: 1\nkey: \"a\nitems: []", "unclosed-quote", 2),
      ("anketa: 1\nkey: [a\nitems: []", "unclosed-bracket", 3),
      ("anketa: 1\nkey: a\nitems: []\nstray\n", "missing-colon", 4),
      ("anketa: 1\nkey: a\n  version: 1\n", "text-needs-quotes", 3),
      ("anketa: 1\nkey: a\ntitle: @home\n", "text-needs-quotes", 3),
      ("anketa: 1\n key: a\n", "text-needs-quotes", 2),
      ("  anketa: 1\nkey: a\n", "wrong-indentation", 2),
      ("anketa: 1\ntitle: \"a\\q\"\n", "unknown-escape", 2),
      ("anketa: 1\ntitle: a\u{7}\n", "control-character", 2),
      ("anketa: 1\n? [a]\n: 2\nkey: a\nitems: []", "unreadable-key", 2),
    ] as [(String, String, Int?)])
  func `of the whole file have a code and a line`(text: String, code: String, line: Int?) {
    let reading = readQuestionnaire(yaml: text, file: "form.yaml")
    #expect(reading.questionnaire == nil)
    #expect(reading.problems.contains { $0.code == code && $0.place?.line == line }, "\(reading)")
  }

  @Test(arguments: [
    ("type: rating, scale: [a, b, c], colour: red", "unknown-key"),
    ("type: star", "unknown-type"),
    ("type: rating", "rating-without-scale"),
    ("type: rating, scale: nowhere", "unknown-scale"),
    ("type: text, battery: nowhere", "unknown-battery"),
    ("type: yes-no, scale: [a, b, c]", "misplaced-key"),
    ("type: text, other: true", "misplaced-key"),
    ("type: single, options: [{code: 1, label: a}, {code: 1, label: b}]", "duplicate-code"),
    ("type: single, options: {1: a, 1x: b}", "wrong-kind"),
    ("type: single, options: a", "wrong-kind"),
    ("type: single, options: [{role: other}]", "missing-key"),
    ("type: single, options: [{label: a, role: odd}]", "wrong-value"),
    ("type: single, options: [{label: a, code: 1.5}]", "wrong-value"),
    ("type: single, options: [{label: a, role: other}], other: true", "duplicate-other"),
    ("type: recommend, options: [{code: 10, label: Never}]", "duplicate-code"),
    ("type: rating, scale: [a, b, c], options: [{code: 3, label: d}]", "duplicate-code"),
    ("type: recommend, options: [{code: 11, label: Never}]", "option-beyond-scale"),
    ("type: rating, scale: [a, b, c], options: [{code: 6, label: d}]", "option-beyond-scale"),
    ("type: text, columns: [[a]]", "wrong-kind"),
    ("type: text, separator: [a]", "wrong-kind"),
    ("type: rating, scale: {points: [a, b, c], favourable: up}", "wrong-value"),
    ("type: rating, scale: {1: a, 2: b, 9000000000000000000: c}", "far-point"),
    ("type: rating, options: {1: a, 2: b, 1001: c}", "far-point"),
  ])
  func `of an item hide the questionnaire`(keys: String, code: String) {
    let reading = read(item: keys)
    #expect(reading.questionnaire == nil)
    #expect(reading.problems.map(\.code) == [code])
    #expect(reading.problems.first?.place?.line == 4)
  }

  @Test(arguments: [
    ("type: single", "no-options"),
    ("type: rating, scale: [a, b]", "unusual-scale"),
    ("type: rating, scale: [a, b, c, d, e, f, g, h, i, j, k, l]", "unusual-scale"),
    ("type: text, columns: [\"*\"]", "pattern-without-words"),
  ])
  func `that are warnings leave it readable`(keys: String, code: String) {
    let reading = read(item: keys)
    #expect(reading.questionnaire != nil)
    #expect(reading.problems.map(\.code) == [code])
    #expect(reading.problems.first?.severity == .warning)
  }

  @Test func `are told together, from top to bottom, with line and caret`() {
    let reading = readQuestionnaire(
      yaml: """
        anketa: 1
        key: отзыв
        languages: [en, ru]
        scales:
          agreement-5: [Нет, Отчасти, "Да, конечно"]
        sections:
          - items:
              - key: q1
                text: {en: Was it clear?, ru: Было ли понятно?}
                tpye: rating
                type: ratng
                scale: agreement-5
              - key: q1
                text: {en: And now?, ru: И да, и нет?}
                type: rating
                scale: agrement-5
        """, file: "отзыв.yaml")
    #expect(reading.questionnaire == nil)
    let text = reading.problems.map(\.text).joined(separator: "\n\n")
    #expect(
      text == """
        error: “key” of the questionnaire is “отзыв”, and a key has no such characters [invalid-key]
         --> отзыв.yaml:2:6
          |
        2 | key: отзыв
          |      ^^^^^
          = expected: small letters a to z, figures, “-” and “_”, beginning with a letter or figure

        warning: 3 texts are missing in “ru” [missing-translation]
         --> отзыв.yaml:5:17
          |
        5 |   agreement-5: [Нет, Отчасти, "Да, конечно"]
          |                 ^^^
          = help: add “ru: …”, or take “ru” out of “languages”

        error: “tpye” is not a key of item “q1” [unknown-key]
          --> отзыв.yaml:10:9
           |
        10 |         tpye: rating
           |         ^^^^
           = expected: key, text, type, scale, options and 6 more
           = help: did you mean “type”?

        error: “type” of item “q1” cannot be “ratng” [unknown-type]
          --> отзыв.yaml:11:15
           |
        11 |         type: ratng
           |               ^^^^^
           = expected: rating, single, multiple, yes-no, recommend and 4 more
           = help: did you mean “rating”?

        error: two items have the key “q1” [duplicate-item]
          --> отзыв.yaml:13:14
           |
        13 |       - key: q1
           |              ^^
           = help: the first stands on line 8; give one of them another key

        error: “и нет?” in “text” of item “q1” is no code of a language [not-a-language]
          --> отзыв.yaml:14:40
           |
        14 |         text: {en: And now?, ru: И да, и нет?}
           |                                        ^^^^^^
           = expected: en and ru
           = help: if it belongs to the text before the comma, put that whole text in quotes

        error: “agrement-5”, named by item “q1”, is none of the scales [unknown-scale]
          --> отзыв.yaml:16:16
           |
        16 |         scale: agrement-5
           |                ^^^^^^^^^^
           = expected: agreement-5
           = help: did you mean “agreement-5”?
        """)
  }

  @Test func `name both lines of a key that stands twice`() {
    let reading = readQuestionnaire(
      yaml: """
        anketa: 1
        key: a
        title: Жаз & күз
        "title": "Күз"
        items:
          - key: q1
            key: q2
            text: R&D?
            type: text
        """, file: "form.yaml")
    #expect(
      reading.problems.map(\.text) == [
        """
        error: “title” stands twice in the same group [duplicate-key]
         --> form.yaml:4:1
          |
        4 | "title": "Күз"
          | ^^^^^^^
          = help: it stands on lines 3 and 4; keep one of them, or put a hyphen before each part of a list
        """,
        """
        error: “key” stands twice in the same group [duplicate-key]
         --> form.yaml:7:5
          |
        7 |     key: q2
          |     ^^^
          = help: it stands on lines 6 and 7; keep one of them, or put a hyphen before each part of a list
        """,
      ])
  }

  @Test func `gather missing translations and undeclared languages`() {
    let reading = readQuestionnaire(
      yaml: """
        anketa: 1
        key: a
        languages: [en, ru, ky]
        title: {en: Feedback, ru: Отзыв, kg: Пикир}
        items:
          - {key: q1, text: {en: Good?, ru: Хорошо?}, type: text}
          - {key: q2, text: {und: 5}, type: text}
        """, file: "form.yaml")
    #expect(reading.questionnaire?.items.count == 2)
    #expect(
      reading.problems.map(\.text).joined(separator: "\n\n") == """
        warning: 2 texts are missing in “ky” [missing-translation]
         --> form.yaml:4:9
          |
        4 | title: {en: Feedback, ru: Отзыв, kg: Пикир}
          |         ^^
          = help: add “ky: …”, or take “ky” out of “languages”
        The same on line 6.

        warning: 1 text is in “kg”, which is not one of the “languages” [unknown-language]
         --> form.yaml:4:34
          |
        4 | title: {en: Feedback, ru: Отзыв, kg: Пикир}
          |                                  ^^
          = expected: en, ru and ky
          = help: did you mean “ky”?
        """)
  }

  @Test func `tell rows of a battery that have another scale`() {
    let reading = readQuestionnaire(
      yaml: """
        anketa: 1
        key: a
        scales: {s: [a, b, c], t: [d, e, f]}
        batteries: {b: Stem}
        items:
          - {key: q1, text: One, type: rating, scale: s, battery: b}
          - {key: q2, text: Two, type: rating, scale: t, battery: b}
        """, file: "form.yaml")
    #expect(reading.problems.map(\.code) == ["mixed-battery"])
    #expect(reading.problems.first?.place == Place(file: "form.yaml", line: 7, column: 59))
    #expect(reading.questionnaire != nil, "an annex can still be made")
  }

  /// Items in a battery `b` of three rows.
  @Test(
    arguments: [
      ("type: rating, scale: s, battery: b, reverse: true", []),
      ("type: rating, scale: s, battery: b, reverse: no", []),
      ("type: rating, scale: s, battery: b, reverse: often", ["wrong-value"]),
      ("type: rating, scale: s, reverse: true", ["reverse-without-battery"]),
      ("type: number, reverse: true", ["reverse-without-battery"]),
      (
        "type: rating, scale: middle, battery: b, reverse: true",
        ["reverse-around-middle", "mixed-battery"]
      ),
      (
        "type: rating, scale: {points: {1: a, 2: b, 4: c}}, battery: b, reverse: true",
        ["reverse-without-mirror", "mixed-battery"]
      ),
    ] as [(String, [String])])
  func `of a reversed item leave it as it was asked`(keys: String, codes: [String]) throws {
    let reading = readQuestionnaire(
      yaml: """
        anketa: 1
        key: a
        scales: {s: [a, b, c], middle: {favourable: middle, points: [a, b, c]}}
        batteries: {b: Stem}
        items:
          - {key: q1, text: One, type: rating, scale: s, battery: b}
          - {key: q2, text: Two, type: rating, scale: s, battery: b}
          - {key: q3, text: Three, \(keys)}
        """, file: "form.yaml")
    #expect(Set(reading.problems.map(\.code)) == Set(codes))
    #expect(reading.problems.allSatisfy { $0.place?.line == 8 })
    guard codes != ["wrong-value"] else { return }
    let isReversed = try #require(reading.questionnaire).items[2].isReversed
    #expect(isReversed == (codes.isEmpty && keys.hasSuffix("true")))
  }

  @Test func `tell batteries that are none`() {
    let reading = readQuestionnaire(
      yaml: """
        anketa: 1
        key: a
        batteries:
          lonely: Stem
          strict: {text: Stem, scale: [a, b, c], minimum-answered: 3}
        items:
          - {key: q1, text: One, type: rating, scale: [a, b, c], battery: lonely}
          - {key: q2, text: Two, type: rating, battery: strict}
          - {key: q3, text: Three, type: rating, battery: strict}
        """, file: "form.yaml")
    #expect(reading.questionnaire?.batteries.map(\.minimumAnswered) == [nil, 3])
    #expect(reading.problems.map(\.code) == ["single-row", "minimum-beyond-rows"])
    #expect(reading.problems.map(\.place?.line) == [4, 5])
    #expect(reading.problems[0].sentence.description == "battery “lonely” has one row, item “q1”")
  }

  @Test func `tell points in no order`() {
    let reading = readQuestionnaire(
      yaml:
        "anketa: 1\nkey: a\nscales:\n  s: {1: a, 3: b, 2: c}\n  t: {3: a, 2: b, 1: c}\nitems: []\n",
      file: "form.yaml")
    #expect(reading.problems.map(\.code) == ["points-out-of-order"])
    #expect(reading.problems.first?.place?.line == 4)
    #expect(reading.questionnaire?.scales[0].points.map(\.code) == [1, 2, 3])
  }

  @Test func `cut a long line around the place`() throws {
    let reading = read(item: "type: text, note: \(String(repeating: "ж", count: 200)), colour: 1")
    let excerpt = try #require(reading.problems.last?.excerpt)
    #expect(excerpt.text.unicodeScalars.count <= 102)
    let scalars = Array(excerpt.text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[excerpt.marked])) == "colour")
  }

  @Test func `stop at a hundred`() {
    let text = (0..<150).map { "k\($0): 1\n" }.joined()
    let problems = readQuestionnaire(yaml: text, file: "form.yaml").problems
    #expect(problems.count == 100)
    #expect(problems.last?.closing == "53 more problems are not shown.")  // 150 + 3 missing - 100
  }

  private func read(item keys: String) -> QuestionnaireReading {
    readQuestionnaire(
      yaml: "anketa: 1\nkey: a\nitems:\n  - {key: q1, text: Question, \(keys)}\n", file: "form.yaml"
    )
  }
}
