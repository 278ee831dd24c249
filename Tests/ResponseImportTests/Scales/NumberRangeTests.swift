import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Points that a title names") struct NumberRangeTests {
  @Test(
    arguments: [
      ("Оцените по 10-балльной шкале", 10), ("10-point scale", 10), ("Score out of 5", 5),
      ("Оценка (из 10)", 10), ("Полезность (макс. 7)", 7), ("Skala bis 10", 10),
      ("5 баллдык шкала", 5), ("Rate the 3 days", nil), ("Room 5", nil), ("Day 10 of 12", nil),
    ] as [(String, Int?)])
  func `are the highest one`(title: String, highest: Int?) {
    #expect(NumberRange.highest(in: title) == highest)
  }

  @Test(
    arguments: [
      ("10-point scale", 1...10, Scale.Favourable.high),
      ("Satisfaction (1=very satisfied, 2=satisfied, 4=very dissatisfied)", 1...4, .low),
      ("Rank (1 best … 10 worst)", 1...10, .low), ("Rate 1 to 5, where 1 is the best", 1...5, .low),
      ("Content (5 low, 1 high)", 1...5, .low), ("Nivel (1 excelente, 5 pésimo)", 1...5, .low),
      ("Vortrag (1 trifft voll zu – 5 trifft gar nicht zu)", 1...5, .low),
      ("Rate 1 to 5 (5 is the best)", 1...5, .high), ("Schulnote", 1...5, .low),
    ])
  func `and their order hold for the scale`(
    title: String, range: ClosedRange<Int>, favourable: Scale.Favourable
  ) throws {
    let scale = try #require(
      try Given.inferred("\"\(title)\"\n3\n4\n3\n4\n2\n").questionnaire.items[0].scale)
    #expect(scale.range == range)
    #expect(scale.favourable == favourable)
  }

  @Test func `are none where less, the same and more were asked`() throws {
    let responses = try Given.inferred("Change\n+1\n0\n-1\n+1\n0\n")
    #expect(responses.types == ["number"])
    #expect(responses.answers("q01") == [.number(1): 2, .number(0): 2, .number(-1): 1])
  }
}
