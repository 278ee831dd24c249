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
}
