/// A range of points that a title names: “(1-5)”, “on a scale of 1 to 10”, “от 0 до 10”.
enum NumberRange {
  static func named(in title: String) -> ClosedRange<Int>? {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (index, word) in words.enumerated() {
      guard let low = Int(word), low == 0 || low == 1, word.count == 1 else { continue }
      // The next number within a few words is the other end; words between may explain the ends.
      for other in words.dropFirst(index + 1).prefix(6) {
        if let high = Int(other), (3...10).contains(high) { return low...high }
        if Int(other) != nil { break }
      }
    }
    return nil
  }

  /// The highest point that a title names alone: “10-point scale”, “out of 5”, «по 10-балльной шкале».
  static func highest(in title: String) -> Int? {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (index, word) in words.enumerated() {
      guard let number = Int(word), (3...10).contains(number) else { continue }
      let next = index + 1 < words.count ? words[index + 1] : ""
      let before = index > 0 ? words[index - 1] : ""
      let pair = index > 1 ? words[index - 2] + " " + before : ""
      if points.contains(where: next.hasPrefix) || tops.contains(before) || tops.contains(pair) {
        return number
      }
    }
    return nil
  }

  private static let points = [
    "point", "балл", "бальн", "баллдык", "punkt", "punto", "stufig", "star", "звезд",
  ]
  private static let tops: Set<String> = [
    "out of", "из", "von", "sur", "sobre", "max", "maximum", "макс", "максимум", "skala bis",
    "scale to", "ичинен",
  ]
}
