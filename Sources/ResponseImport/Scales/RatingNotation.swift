import SurveyModel

/// A point of a scale written with what belongs to numbers: `4/5`, `4 out of 5`, `5 баллов`, `★★★★`,
/// `Poor (1)`.
struct RatingNotation {
  var point: Int
  /// The highest point, where it is named.
  var highest: Int?
  /// The label has words of its own beside the number.
  var isWorded = false

  init?(_ text: String) {
    guard text.utf8.count <= 80 else { return nil }
    if let stars = Self.stars(text) {
      self = stars
      return
    }
    guard text.hasDigit else { return nil }
    if let number = Self.numberAtEnd(text) {
      point = number
      isWorded = true
      return
    }
    let words = text.foldedToWords().split(separator: " ").map(String.init)
    guard let first = words.first, let number = Int(first), (0...10).contains(number) else {
      return nil
    }
    point = number
    let rest = words.dropFirst()
    if let last = rest.last, let highest = Int(last), (3...10).contains(highest), number <= highest
    {
      let between = rest.dropLast().joined(separator: " ")
      guard Self.parts.contains(between) || between.isEmpty && text.contains("/") else {
        return nil
      }
      self.highest = highest
      return
    }
    guard rest.count == 1, let unit = rest.first, Self.units.contains(unit) else { return nil }
  }

  private init(point: Int, highest: Int?) {
    self.point = point
    self.highest = highest
  }

  private static func stars(_ text: String) -> RatingNotation? {
    var full = 0
    var hollow = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "★", "⭐", "🌟": full += 1
      case "☆": hollow += 1
      case " ", "\u{FE0F}": break
      default: return nil
      }
    }
    guard full + hollow > 0, full <= 10 else { return nil }
    return RatingNotation(point: full, highest: hollow > 0 ? full + hollow : nil)
  }

  /// `Poor (1)`, `Poor = 1`.
  private static func numberAtEnd(_ text: String) -> Int? {
    let end = text.hasSuffix(")") ? text.dropLast() : text[...]
    let digits = end.reversed().prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let number = Int(String(digits.reversed())),
      (0...10).contains(number)
    else { return nil }
    let before = end.dropLast(digits.count)
    guard let mark = before.last(where: { $0 != " " }), let first = before.first, first.isLetter,
      text.hasSuffix(")") ? before.last == "(" : mark == "="
    else { return nil }
    return number
  }

  private static let parts: Set<String> = ["out of", "of", "из", "von", "sur", "de", "з", "із"]
  private static let units: Set<String> = [
    "star", "stars", "point", "points", "балл", "балла", "баллов", "звезда", "звезды", "звезд",
    "звездочки", "звездочек", "жылдыз", "упай", "бал", "бали", "балів", "зірка", "зірки", "зірок",
    "punkt", "punkte", "stern", "sterne", "étoile", "étoiles", "estrella",
    "estrellas", "punto", "puntos",
  ]
}
