extension Array {
  /// The first three of a list that goes by count, without those that tie with the fourth: they are no more among
  /// the first three than it is.
  func leading(by count: (Element) -> Int) -> [Element] {
    let next = dropFirst(3).first.map(count) ?? 0
    return prefix(3).filter { count($0) > next }
  }
}
