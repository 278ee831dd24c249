import SurveyModel
import Testing

@testable import ResponseImport

@Suite("The favourable end of numbered scales") struct ScaleDirectionTests {
  @Test(
    arguments: [
      (
        ["1 (отлично)", "2 (хорошо)", "3 (средне)", "4 (плохо)", "5 (очень плохо)"],
        Scale.Favourable.low
      ),
      (["1 = Strongly agree", "2 = Agree", "3 = Disagree", "4 = Strongly disagree"], .low),
      (["1 - sehr gut", "2 - gut", "3 - befriedigend", "4 - ausreichend", "5 - mangelhaft"], .low),
      (["1 – мыкты", "2 – жакшы", "3 – орто", "4 – начар"], .low),
      (["1 - совсем не согласен", "2", "3", "4", "5 - полностью согласен"], .high),
      (["1 (poor)", "2 (fair)", "3 (good)", "4 (excellent)"], .high),
      (["1 - Montag", "2 - Dienstag", "3 - Mittwoch"], .high),
      (["Poor (1)", "Fair (2)", "Good (3)", "Excellent (4)"], .high),
      (["Excellent (1)", "Good (2)", "Fair (3)", "Poor (4)"], .low),
    ] as [([String], Scale.Favourable)])
  func `follows the words beside the numbers`(labels: [String], end: Scale.Favourable) throws {
    let cells = (labels + labels + labels).map { "\"\($0)\"" }.joined(separator: "\n")
    let scale = try Given.inferred("Question\n\(cells)\n").questionnaire.items.first?.scale
    #expect(scale?.favourable == end)
    #expect(scale?.points.map { $0.label.texts.values.first } == labels)
  }

  @Test(arguments: [
    ("Trainer (1 = sehr gut, 6 = ungenügend)", Scale.Favourable.low),
    ("I learned much (1 = strongly agree, 5 = strongly disagree)", .low),
    ("Rate the room (5 = poor, 1 = excellent)", .low),
    ("Оценка, где 1 — отлично, 5 — очень плохо", .low),
    ("Баа бериңиз (1 – эң жакшы, 5 – эң начар)", .low),
    ("How important (1 = most important)", .low),
    ("Note (1 = excellent, 5 = très mauvais)", .low),
    ("1 – очень плохо, 5 – отлично", .high), ("От 1 (плохо) до 5 (отлично)", .high),
    ("Rate from 1 (worst) to 5 (best)", .high), ("Rate it (1-5)", .high),
    ("Part 1 - Room, 5 people", .high), ("Rate it", .high),
    ("(1 = strongly disagree, 5 = strongly agree)", .high),
  ])
  func `follows the title where that explains the ends`(title: String, end: Scale.Favourable) throws
  {
    let scale = try Given.inferred("\"\(title)\"\n1\n2\n3\n4\n5\n2\n1\n").questionnaire.items.first?
      .scale
    #expect(scale?.favourable == end)
  }

  @Test(
    arguments: [
      (["4/5", "3/5", "5/5", "2/5"], 1...5), (["7/10", "8/10", "10/10"], 1...10),
      (["4 out of 5", "3 out of 5", "2 out of 5"], 1...5), (["4 из 5", "5 из 5", "3 из 5"], 1...5),
      (["4", "5 баллов", "3 балла"], 1...5), (["1 star", "4 stars", "3 stars"], 1...5),
      (["★★★★", "★★", "★★★★★"], 1...5), (["★★★☆☆", "★★★★☆", "★☆☆☆☆"], 1...5),
      (["4 Sterne", "5 Sterne", "3 Sterne"], 1...5),
      (["1 year", "3 years", "4 years"], nil), (["2 days", "3 days", "5 days"], nil),
    ] as [([String], ClosedRange<Int>?)])
  func `numbers are points in other notations, too`(labels: [String], range: ClosedRange<Int>?)
    throws
  {
    let cells = (labels + labels + labels).map { "\"\($0)\"" }.joined(separator: "\n")
    #expect(
      try Given.inferred("Rate it\n\(cells)\n").questionnaire.items.first?.scale?.range == range)
  }
}
