/// What the answers to an item are to reach, as agreed with whoever pays for the seminar.
///
/// The sizes that answers are weighted to are another thing: ``WeightingTarget``.
public enum ItemTarget: Sendable, Hashable {
  /// At least so many per cent of the valid n give one of these answers, above 0 and up to 100. No codes
  /// stand for the best answers of the item: see ``Item/bestCodes``.
  case share(atLeast: Double, of: [Int] = [])
  /// The average is at least this; at most, where the best answer stands at the low end of the scale.
  case average(Double)
}

extension ItemType {
  /// Whether answers to such an item can have a target.
  public var canHaveTarget: Bool {
    switch self {
    case .rating, .single, .multiple, .yesNo, .recommend, .number: true
    case .date, .ranking, .text: false
    }
  }
}

extension Item {
  /// The codes of the answers that a target counts where it names none: the top box of a rating, “yes”, and
  /// 9 and 10 of 0 to 10; `nil` where no answer is better than another.
  public var bestCodes: [Int]? {
    switch type {
    case .rating:
      guard let scale, let range = scale.range, range.count >= 3, let favourable else { return nil }
      let width = range.count >= 5 ? 2 : 1
      let box =
        switch favourable {
        case .high: range.suffix(width)
        case .low: range.prefix(width)
        case .middle: range.prefix(0)
        }
      return box.isEmpty ? nil : scale.points.map(\.code).filter(box.contains)
    case .yesNo: return options.first(where: \.role.isValid).map { [$0.code] }
    case .recommend: return [9, 10]
    case .single, .multiple, .number, .date, .ranking, .text: return nil
    }
  }
}
