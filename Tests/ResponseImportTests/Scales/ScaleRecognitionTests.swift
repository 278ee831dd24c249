import Testing

@testable import ResponseImport

@Suite("Scales in words") struct ScaleRecognitionTests {
  /// Labels of a column, and the position of each from the lowest point, counted from 1.
  struct Case: CustomTestStringConvertible {
    var labels: [String]
    var ranks: [Int]
    var points: Int
    var isBestInMiddle = false

    var testDescription: String { labels.joined(separator: " | ") }
  }

  @Test(arguments: [
    Case(
      labels: ["Agree", "Strongly agree", "Neither agree nor disagree", "Strongly disagree"],
      ranks: [4, 5, 3, 1], points: 5),
    Case(labels: ["Strongly agree", "Agree"], ranks: [5, 4], points: 5),
    Case(
      labels: ["Strongly agree", "Agree", "Disagree", "Strongly disagree"], ranks: [4, 3, 2, 1],
      points: 4),
    Case(
      labels: ["Strongly agree", "Agree", "Somewhat agree", "Neutral", "Disagree"],
      ranks: [7, 6, 5, 4, 2], points: 7),
    Case(
      labels: ["Полностью согласен", "Скорее согласен", "Скорее не согласен", "И да, и нет"],
      ranks: [5, 4, 2, 3], points: 5),
    Case(
      labels: [
        "Neither agree nor disagree", "Disagree", "И да, и нет", "Макул эмесмин", "Strongly agree",
        "Скорее не согласен(на)", "Strongly disagree", "Совершенно не согласен(на)", "Agree",
        "Такыр макул эмесмин",
      ], ranks: [3, 2, 3, 2, 5, 2, 1, 1, 4, 1], points: 5),
    Case(
      labels: ["Very satisfied", "Satisfied", "Dissatisfied", "Neutral"], ranks: [5, 4, 2, 3],
      points: 5),
    Case(
      labels: ["Very important", "Somewhat important", "Somewhat unimportant", "Very unimportant"],
      ranks: [4, 3, 2, 1], points: 4),
    Case(
      labels: ["Extremely able", "Moderately able", "Neutral", "Slightly able", "Not at all able"],
      ranks: [5, 4, 3, 2, 1], points: 5),
    Case(
      labels: ["Not familiar at all", "Slightly familiar", "Very familiar", "Extremely familiar"],
      ranks: [1, 2, 3, 4], points: 4),
    Case(
      labels: [
        "Пайдалуу", "Абдан пайдалуу", "Орточо пайдалуу", "Очень полезен", "Полезен", "Useful",
        "Анча пайдалуу эмес",
      ], ranks: [3, 4, 2, 4, 3, 3, 1], points: 4),
    Case(labels: ["Хорошо", "Отлично", "Плохо"], ranks: [4, 5, 2], points: 5),
    Case(labels: ["Жакшы", "Орточо", "Абдан начар"], ranks: [4, 3, 1], points: 5),
    Case(labels: ["Often", "All of the time", "Rarely"], ranks: [4, 5, 2], points: 5),
    Case(labels: ["Иногда", "Всегда", "Никогда"], ranks: [3, 5, 1], points: 5),
    Case(labels: ["Some", "A lot", "Not much", "Not at all"], ranks: [3, 4, 2, 1], points: 4),
    Case(
      labels: ["About half of it", "Most of it", "All of it"], ranks: [3, 4, 5], points: 5),
    Case(
      labels: [
        "Little or no knowledge of topic", "Some knowledge of topic",
        "Extensive knowledge of topic",
      ],
      ranks: [1, 2, 3], points: 3),
    Case(
      labels: ["Too slow", "Slightly slow", "Just right", "Too fast"], ranks: [1, 2, 3, 5],
      points: 5, isBestInMiddle: true),
    Case(
      labels: ["Бир аз жай", "Ылайыктуу", "Бир аз тез", "В самый раз", "Немного быстро"],
      ranks: [2, 3, 4, 3, 4], points: 5, isBestInMiddle: true),
    Case(
      labels: [
        "Less motivated", "Slightly less motivated", "No change in motivation",
        "More motivated", "Much more motivated",
      ],
      ranks: [1, 2, 3, 4, 5], points: 5),
    Case(
      labels: ["Stimme voll zu", "Stimme eher zu", "teils/teils", "Stimme überhaupt nicht zu"],
      ranks: [5, 4, 3, 1], points: 5),
    Case(
      labels: ["Trifft zu", "Trifft eher zu", "Trifft eher nicht zu", "Trifft nicht zu"],
      ranks: [4, 3, 2, 1], points: 4),
    Case(
      labels: ["Tout à fait d’accord", "Plutôt d'accord", "Plutôt pas d'accord"],
      ranks: [5, 4, 2], points: 5),
    Case(
      labels: ["De acuerdo", "Totalmente de acuerdo", "Ni de acuerdo ni en desacuerdo"],
      ranks: [4, 5, 3], points: 5),
    Case(
      labels: ["Повністю згоден", "Важко сказати", "Не згоден", "Згоден"],
      ranks: [5, 3, 2, 4], points: 5),
    Case(labels: ["Sehr zufrieden", "Zufrieden", "Unzufrieden"], ranks: [5, 4, 2], points: 5),
    Case(
      labels: ["Très satisfaite", "Plutôt satisfaite", "Pas du tout satisfaite"],
      ranks: [5, 4, 1], points: 5),
    Case(labels: ["Muy satisfecho", "Insatisfecho", "Neutral"], ranks: [5, 2, 3], points: 5),
    Case(labels: ["Дуже задоволена", "Задоволена", "Незадоволена"], ranks: [5, 4, 2], points: 5),
    Case(labels: ["Nie", "Selten", "Oft", "Immer"], ranks: [1, 2, 4, 5], points: 5),
    Case(labels: ["Jamais", "Parfois", "Toujours"], ranks: [1, 3, 5], points: 5),
    Case(labels: ["A veces", "Siempre", "Nunca"], ranks: [3, 5, 1], points: 5),
    Case(labels: ["Завжди", "Іноді", "Рідко"], ranks: [5, 3, 2], points: 5),
    Case(
      labels: ["Sehr gut", "Gut", "Schlecht", "Sehr schlecht"], ranks: [5, 4, 2, 1], points: 5),
    Case(labels: ["Très bien", "Bien", "Moyen"], ranks: [5, 4, 3], points: 5),
    Case(labels: ["Excelente", "Bueno", "Regular", "Malo"], ranks: [4, 3, 2, 1], points: 4),
    Case(labels: ["Відмінно", "Добре", "Погано"], ranks: [5, 4, 2], points: 5),
    Case(labels: ["Sehr wichtig", "Wichtig", "Weniger wichtig"], ranks: [3, 2, 1], points: 3),
    Case(labels: ["Très important", "Peu important", "Important"], ranks: [3, 1, 2], points: 3),
    Case(labels: ["Muy probable", "Probable", "Improbable"], ranks: [5, 4, 2], points: 5),
    Case(labels: ["Дуже ймовірно", "Ймовірно", "Малоймовірно"], ranks: [5, 4, 2], points: 5),
    Case(
      labels: ["Zu langsam", "Etwas zu langsam", "Genau richtig", "Zu schnell"],
      ranks: [1, 2, 3, 5], points: 5, isBestInMiddle: true),
    Case(
      labels: ["Trop lent", "Adapté", "Un peu trop rapide"], ranks: [1, 3, 4], points: 5,
      isBestInMiddle: true),
    Case(
      labels: ["Demasiado lento", "Adecuado", "Un poco rápido"], ranks: [1, 3, 4], points: 5,
      isBestInMiddle: true),
    Case(
      labels: ["Занадто швидко", "Якраз", "Трохи повільно"], ranks: [5, 3, 2], points: 5,
      isBestInMiddle: true),
  ])
  func `are ordered by what their words mean`(_ example: Case) throws {
    let scale = try #require(ScaleRecognition().scale(of: example.labels))
    let ranks = example.labels.map { label in
      scale.points.firstIndex(of: scale.positions[label]!)! + 1
    }
    #expect(ranks == example.ranks)
    #expect(scale.points.count == example.points)
    #expect(scale.isBestInMiddle == example.isBestInMiddle)
  }

  @Test(arguments: [
    ["Trainer", "Manager", "Student"],
    ["Male", "Female"],
    ["Osh", "Bishkek", "Naryn"],
    ["Very long answer about the room", "The sound was bad"],
    ["Budget", "Very useful"],
    ["18-29", "30-44", "45-60"],
  ])
  func `are not seen where there are none`(_ labels: [String]) {
    #expect(ScaleRecognition().scale(of: labels) == nil)
  }

  @Test func `do not hang on the order of the answers`() {
    let labels = ["Agree", "Strongly agree", "Neutral", "Disagree", "Strongly disagree"]
    let scale = ScaleRecognition().scale(of: labels)
    #expect(ScaleRecognition().scale(of: labels.reversed()) == scale)
    #expect(ScaleRecognition().scale(of: labels.sorted()) == scale)
  }
}
