import SurveyModel
import Testing

@testable import ResponseImport

@Suite("Scales as forms have them") struct LabelSetTests {
  private func recognised(_ labels: [String]) -> RecognisedScale? {
    ScaleRecognition().scale(of: labels, answers: 10 * labels.count)
  }

  @Test(arguments: LabelSet.all)
  func `have the points that were seen, in their order`(_ set: LabelSet) throws {
    let scale = try #require(recognised(set.labels))
    #expect(set.labels.map { scale.positions[$0] } == scale.points)
    #expect(scale.isBestInMiddle == set.isBestInMiddle)
  }

  @Test(arguments: LabelSet.all)
  func `do not hang on the order of the answers`(_ set: LabelSet) {
    let expected = recognised(set.labels)
    #expect(recognised(set.labels.reversed()) == expected)
    #expect(recognised(set.labels.sorted()) == expected)
    #expect(recognised(Array(set.labels.dropFirst(2) + set.labels.prefix(2))) == expected)
  }

  /// With answers missing, points may be added, but no two answers ever fall on one point.
  @Test(arguments: LabelSet.all)
  func `keep different answers apart, whichever were chosen`(_ set: LabelSet) {
    for left in set.labels {
      let chosen = set.labels.filter { $0 != left }
      // Without “just right” the rest is a scale of its own: easy and difficult.
      guard let scale = recognised(chosen), scale.isBestInMiddle == set.isBestInMiddle else {
        continue
      }
      let positions = chosen.compactMap { scale.positions[$0] }
      #expect(positions == positions.sorted())
      #expect(Set(positions).count == chosen.count)
      #expect(scale.points.count <= max(5, chosen.count + 1))
    }
  }

  @Test func `keep a pair of languages together`() throws {
    let pairs: [(LabelSet, LabelSet)] = [
      (
        "Strongly disagree|Disagree|Neutral|Agree|Strongly agree",
        "Таптакыр макул эмесмин|Макул эмесмин|Бейтарапмын|Макулмун|Толугу менен макулмун"
      ),
      (
        "Бесполезно|Мало полезно|Полезно|Очень полезно",
        "Пайдасыз|Аз пайдалуу|Пайдалуу|Абдан пайдалуу"
      ),
      ("Плохо|Средне|Хорошо|Отлично", "Начар|Орточо|Жакшы|Мыкты"),
      ("Совсем непонятно|Понятно|Очень понятно", "Такыр түшүнүксүз|Түшүнүктүү|Абдан түшүнүктүү"),
      ("Never|Rarely|Sometimes|Often|Always", "Никогда|Редко|Иногда|Часто|Всегда"),
      ("mid:Слишком мало|Достаточно|Слишком много", "Өтө аз|Жетиштүү|Өтө көп"),
    ]
    for (first, second) in pairs {
      let scale = try #require(recognised(first.labels + second.labels), "\(first) \(second)")
      #expect(first.labels.map { scale.positions[$0] } == scale.points, "\(first)")
      #expect(second.labels.map { scale.positions[$0] } == scale.points, "\(second)")
    }
  }

  @Test(
    arguments: [
      "Согласен|Согласна|Не согласен|Не согласна|Полностью согласна",
      "Понятно|понятно.|ПОНЯТНО|Непонятно|Очень понятно",
      "Satisfait|Satisfaite|Très satisfait|Pas satisfait",
    ] as [LabelSet])
  func `have spellings of one answer on one point`(_ set: LabelSet) throws {
    let scale = try #require(recognised(set.labels))
    #expect(Set(scale.positions.values).count < set.labels.count)
  }

  @Test(
    arguments: [
      "Completely useful|Totally useful|Useful|Useless",
      "Yes|No|Not sure", "Да|Нет|Может быть",
      "Good teacher|Good room|Bad room",
      "Too loud|Too theoretical|Too far away",
      "Online|In person|Both", "Small|Blue|Heavy",
      "Very good lunch|Very good trainers|Bad coffee",
    ] as [LabelSet])
  func `are not seen where words could be merged or are no degrees`(_ set: LabelSet) {
    #expect(recognised(set.labels) == nil)
  }
}
