import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Columns of answers in words") struct WordedScalesTests {
  /// A file of one column in which each label occurs so often.
  private func question(_ counts: [(String, Int)]) throws -> Item {
    let cells = counts.flatMap { label, count in Array(repeating: "\"\(label)\"", count: count) }
    return try #require(
      Given.inferred("Question\n" + cells.joined(separator: "\n") + "\n").questionnaire.items
        .first)
  }

  private func labels(_ scale: Scale?) -> [String] {
    scale?.points.map { $0.label.texts.values.sorted().joined(separator: "=") } ?? []
  }

  @Test func `have no invented middle where four even answers were given often`() throws {
    let counts = [
      ("Strongly disagree", 3), ("Disagree", 4), ("Agree", 8), ("Strongly agree", 5),
    ]
    #expect(try question(counts).scale?.range == 1...4)
  }

  @Test func `have the end that nobody chose where the other one was chosen`() throws {
    let counts = [("Dissatisfied", 3), ("Neutral", 4), ("Satisfied", 8), ("Very satisfied", 5)]
    let scale = try #require(question(counts).scale)
    #expect(labels(scale) == ["1", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"])
  }

  @Test func `leave “hard to say” outside, except as the middle of agreement`() throws {
    let agreement = try question([
      ("Полностью согласен", 5), ("Скорее согласен", 6), ("Скорее не согласен", 4),
      ("Полностью не согласен", 2), ("Затрудняюсь ответить", 3),
    ])
    #expect(agreement.scale?.points.count == 5)
    #expect(agreement.scale?.points[2].label("ru") == "Затрудняюсь ответить")
    let withMiddle = try question([
      ("Полностью согласен", 5), ("Согласен", 6), ("И да, и нет", 4), ("Не согласен", 3),
      ("Полностью не согласен", 2), ("Затрудняюсь ответить", 3),
    ])
    #expect(withMiddle.scale?.points.count == 5)
    #expect(withMiddle.scale?.points[2].label("ru") == "И да, и нет")
    #expect(withMiddle.scale?.outside.map(\.role) == [.dontKnow])
    let readiness = try question([
      ("Совсем не готов(а)", 5), ("Скорее не готов(а)", 6), ("Скорее готов(а)", 4),
      ("Полностью готов(а)", 3), ("Затрудняюсь ответить", 3),
    ])
    #expect(readiness.scale?.points.count == 4)
    #expect(readiness.scale?.outside.map(\.role) == [.dontKnow])
  }

  @Test(arguments: [
    ("Did not use it", Optional(ResponseOption.Role.notApplicable)),
    ("Не пользовался", .notApplicable), ("Катышкан жокмун", .notApplicable),
    ("Ask my colleague about it", nil),
  ])
  func `put the one answer that is no point aside`(
    odd: String, role: ResponseOption.Role?
  ) throws {
    let scale = try #require(
      question([("Poor", 4), ("Fair", 6), ("Good", 9), ("Excellent", 8), (odd, 3)]).scale)
    #expect(labels(scale) == ["Poor", "Fair", "Good", "Excellent"])
    #expect(scale.outside.first?.role == role)
  }

  @Test func `stay options where many answers are no points`() throws {
    let item = try question([("Poor", 4), ("Fair", 6), ("Good", 9), ("Excellent", 8), ("Lunch", 9)])
    #expect(item.type == .single)
  }

  @Test(arguments: [
    ("Частично удовлетворён, частично нет", "Не удовлетворён", "Удовлетворён"),
    ("Бир чети макулмун, бир чети жок", "Макул эмесмин", "Макулмун"),
    ("Neither agree nor disagree", "Disagree", "Agree"),
  ])
  func `have a middle that names both sides`(middle: String, low: String, high: String) throws {
    #expect(labels(try question([(middle, 5), (high, 8), (low, 4)]).scale) == [low, middle, high])
  }

  @Test func `are read in labels that say one thing in three languages`() throws {
    let scale = try #require(
      question([
        ("Абдан пайдалуу / Очень полезен / Very useful", 8),
        ("Пайдасыз / Бесполезен / Useless", 2), ("Пайдалуу / Полезен / Useful", 9),
        ("Айтуу кыйын / Трудно сказать / Hard to say", 1),
      ]).scale)
    #expect(
      labels(scale) == [
        "Пайдасыз / Бесполезен / Useless", "Пайдалуу / Полезен / Useful",
        "Абдан пайдалуу / Очень полезен / Very useful",
      ])
  }

  @Test func `pool answers in two languages of one column`() throws {
    let scale = try #require(
      question([
        ("Полезно", 5), ("Пайдалуу", 4), ("Очень полезно", 6), ("Абдан пайдалуу", 3),
        ("Не полезно", 2), ("Пайдасыз", 2),
      ]).scale)
    #expect(
      labels(scale) == ["Не полезно=Пайдасыз", "Пайдалуу=Полезно", "Абдан пайдалуу=Очень полезно"])
  }

  @Test func `never show labels of a column in another language`() throws {
    let responses = try Given.inferred(
      "Rate it,Оцените\n"
        + [
          "Poor,Плохо", "Good,Хорошо", "Excellent,Отлично", "Fair,Хорошо", "Good,Отлично",
          "Good,Отлично",
        ].joined(separator: "\n") + "\n")
    let scales = responses.questionnaire.items.map(\.scale)
    #expect(scales.map { $0?.points.flatMap(\.label.texts.keys).contains("ru") } == [false, true])
    #expect(scales.map { $0?.points.flatMap(\.label.texts.keys).contains("en") } == [true, false])
    #expect(responses.answers("q02").values.reduce(0, +) == 6)
  }

  @Test func `of two stems share no points`() throws {
    let responses = try Given.inferred(
      "A,B\n"
        + [
          "Useful,Very clear", "Very useful,Clear", "Useless,Not clear", "Useful,Clear",
          "Useful,Clear", "Very useful,Very clear",
        ].joined(separator: "\n") + "\n")
    #expect(
      responses.questionnaire.items.map { labels($0.scale) } == [
        ["Useless", "Useful", "Very useful"], ["Not clear", "Clear", "Very clear"],
      ])
  }

  @Test func `keep yes and no with “not sure” between them a choice`() throws {
    #expect(try question([("Yes", 9), ("Not sure", 4), ("No", 3)]).type == .single)
    #expect(try question([("Yes", 9), ("Partly", 4), ("No", 3)]).type == .rating)
  }

  @Test func `in faces are in the order of their moods`() throws {
    #expect(
      labels(try question([("🙂", 5), ("😀", 9), ("🙁", 2), ("😐", 3)]).scale) == ["🙁", "😐", "🙂", "😀"])
  }
}
