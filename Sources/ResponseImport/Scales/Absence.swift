import SurveyModel

/// Answers that tell that the respondent had nothing to rate.
enum Absence {
  static func holds(_ label: String) -> Bool {
    guard label.utf8.count <= 80 else { return false }
    let words = " " + label.foldedToWords() + " "
    return openings.contains { words.containsBytes(of: " " + $0 + " ") }
      || stems.contains { words.containsBytes(of: " " + $0) }
  }

  private static let openings = [
    "did not use", "didnt use", "not used", "did not attend", "didnt attend", "have not used",
    "not attended", "did not participate", "did not take part", "havent used", "did not visit",
    "did not see", "did not read", "did not try", "was absent", "not present", "na",
    "катышкан жокмун", "колдонгон жокмун", "болгон жокмун", "катышкан эмесмин", "катышпадым",
    "колдонбодум", "барган жокмун", "nicht genutzt", "nicht teilgenommen", "nicht besucht",
    "nicht benutzt", "nicht verwendet", "war nicht dabei", "pas utilisé", "pas participé",
    "pas assisté", "no usé", "no utilicé", "no asistí", "no participé", "не був присутній",
    "не була присутня", "не брав участі", "не брала участі", "не было",
  ]
  private static let stems = [
    "не пользовал", "не участвовал", "не присутствовал", "не посещал", "не использовал",
    "не применял", "не ходил", "не смотрел", "не читал", "не обращал", "не користував",
    "не відвідував", "не использую", "не пользуюсь",
  ]
}
