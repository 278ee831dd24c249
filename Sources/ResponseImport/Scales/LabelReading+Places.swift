/// Where a label stands among others.
extension LabelReading {
  /// The place on the axis of strength.
  ///
  /// - Parameter isOpposite: The stem turned out to be the opposite of what others speak of.
  func strength(isOpposite: Bool = false) -> Double {
    if isMiddle || isUnsure { return 0 }
    if let fixed {
      // “Very little” is less than “little”.
      if fixed < 0, let degree {
        return degree >= 4 ? fixed - 0.4 : degree <= 2.5 ? fixed + 0.3 : fixed
      }
      return isOpposite ? -fixed : fixed
    }
    var isNegative = isNegated != isOpposite
    if answer == -1 { isNegative = true }
    if isMild, isNegated || answer == -1 { return (degree ?? 0) >= 4.7 ? -0.6 : -1 }
    if answer == 1, isNegated { return 1 }
    let strength = degree ?? 3.5
    return isNegative ? -strength : strength
  }

  /// What the label speaks of besides the word of a family.
  func stems(beside family: WordFamily) -> Set<String> {
    let part = points[family]?.part
    return Set(things.lazy.filter { $0.part != part }.map(\.stem))
  }

  /// The place among the words of a family, with the degrees that stand before them.
  func place(in family: WordFamily) -> Double? {
    if isMiddle, stems.isEmpty { return 0 }
    guard let point = points[family] else {
      // What one does not do, one never does.
      return family == .frequency && isDenied && !stems.isEmpty ? -5 : nil
    }
    // “Never” stays never, though Russian denies it once more.
    if family == .frequency, point.place < -4 { return point.place }
    if isDenied { return isMild ? (point.place > 0 ? -1.1 : 0.8) : point.place > 0 ? -2.2 : 0.6 }
    if family == .frequency, times != 0 { return point.place + times }
    // A word of the family may be a degree beside other words.
    guard let degree = degree(beside: point.part) else { return point.place }
    let size = abs(point.place)
    let modified = degree < 3.5 ? size * (0.4 + 0.17 * degree) : size + degree - 3.4
    return point.place < 0 ? -modified : modified
  }
}
