import SurveyModel
import Testing

@testable import ThemeCoding

@Suite("Coding open answers") struct ThemeCoderTests {
  static let frame = CodeFrame(themes: [
    .init(
      key: "practice", label: "Practice",
      keywords: [
        "en": ["practice", "exercise", "group work"], "ru": ["практика", "упражнение"],
        "ky": ["практика*", "көнүгүү*"],
      ]),
    .init(
      key: "time", label: "Time", keywords: ["en": ["time"], "ru": ["врем*"], "ky": ["убак*"]]),
    .init(key: "room", label: "Room", keywords: ["en": ["room", "cold"]], items: ["change"]),
  ])

  @Test(arguments: [
    ("More PRACTICE, please", [0]), ("We practiced too little", [0]), ("Exercises!", [0]),
    ("the group worked well", [0]), ("the work of the group", []),
    ("Больше практики", [0]), ("практике — больше времени", [0, 1]), ("Не хватило времени", [1]),
    ("Практикага көбүрөөк убакыт берилсе", [0, 1]), ("көнүгүүлөр аз болду", [0]),
    ("Untimely", []), ("Больше practice", [0]), ("", []), ("?!", []),
  ])
  func `finds every theme by words in any of their forms`(text: String, themes: [Int]) {
    #expect(ThemeCoder(Self.frame).themes(of: text, item: "best") == Set(themes))
  }

  @Test func `looks for a theme of some questions in these alone`() {
    let coder = ThemeCoder(Self.frame)
    #expect(coder.themes(of: "cold rooms", item: "change") == [2])
    #expect(coder.themes(of: "cold rooms", item: "best").isEmpty)
  }

  @Test func `puts what a person decided before keywords`() {
    var frame = Self.frame
    frame.overrides = [
      .init(answer: "Time well spent", themes: []),
      .init(answer: "Time well spent", item: "change", themes: ["practice", "room"]),
    ]
    let coder = ThemeCoder(frame)
    #expect(coder.themes(of: "“time  well spent!”", item: "best").isEmpty)
    #expect(coder.themes(of: "Time well spent.", item: "change") == [0, 2])
    #expect(coder.themes(of: "Time well spent?", item: "best") == [1])
  }

  @Test func `keeps the codes of a second person apart`() {
    let coding = ThemeCoder(Self.frame).coding(
      ["best": ["More time", "Nothing new"]],
      second: [.init(answer: "more time!", themes: ["practice"])])
    #expect(coding.codes == ["best": ["More time": [1], "Nothing new": []]])
    #expect(coding.second == ["best": ["More time": [0]]])
  }

  @Test func `leaves out questions that have no theme`() {
    var frame = CodeFrame(themes: [Self.frame.themes[2]])
    #expect(
      ThemeCoder(frame).coding(["best": ["Cold"], "change": ["Cold"]]).codes == [
        "change": ["Cold": [0]]
      ])
    frame.overrides = [.init(answer: "Cold", item: "best", themes: ["room"])]
    #expect(ThemeCoder(frame).coding(["best": ["Cold"]]).codes == ["best": ["Cold": [0]]])
  }

  @Test func `stems no language that has no algorithm`() {
    #expect(WordStemmer(language: "ky") == nil)
    #expect(WordStemmer(language: "ru")?.stem("организаторам") == "организатор")
    #expect(WordStemmer(language: "en")?.stem("trainings") == "train")
  }
}
