import SurveyModel

/// SplitMix64, so that property tests draw the same cases everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// An answer that an item of this type may have.
  mutating func answer(to item: Item) -> Answer {
    if Int.random(in: 0..<5, using: &self) == 0 {
      return .missing(MissingReason.allCases.randomElement(using: &self)!)
    }
    let codes = item.allOptions.map(\.code)
    switch item.type {
    case .multiple:
      return .options(codes.filter { _ in Bool.random(using: &self) }, writeIns: ["w"])
    case .ranking: return .ranking(codes.shuffled(using: &self))
    case .number: return .number(Double(Int.random(in: 0...9, using: &self)) / 2)
    case .date:
      return .date(CalendarDate(year: 2026, month: Int.random(in: 1...12, using: &self), day: 1))
    case .text: return .text(["a", "b", "c"].randomElement(using: &self)!)
    default: return .option(codes.randomElement(using: &self)!)
    }
  }
}
