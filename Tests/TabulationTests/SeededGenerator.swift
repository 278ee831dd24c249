import SeededRandom
import SurveyModel

extension SeededGenerator {
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
