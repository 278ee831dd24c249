/// A date with a time of day, written out as people say it: `Friday, 29 May 2026, 4:41 PM`,
/// `пятница, 29 мая 2026, 16:41`.
enum LongDate {
  static func isLike(_ text: String) -> Bool {
    guard (14...80).contains(text.utf8.count), text.contains(":") else { return false }
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != ":" }
    guard (4...12).contains(words.count) else { return false }
    let hasYear = words.contains { $0.count == 4 && (1990...2099).contains(Int($0) ?? 0) }
    let hasDay = words.contains { (1...31).contains(Int($0) ?? 0) }
    let hasTime = words.contains { word in
      let parts = word.split(separator: ":", omittingEmptySubsequences: false)
      return (2...3).contains(parts.count) && parts.allSatisfy { $0.count <= 2 && Int($0) != nil }
    }
    return hasYear && hasDay && hasTime && words.contains { $0.first?.isLetter == true }
  }
}
