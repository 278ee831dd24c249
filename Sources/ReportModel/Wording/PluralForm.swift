/// The form of a noun behind a whole number, as CLDR names it.
public enum PluralForm: String, Sendable, Hashable, CaseIterable {
  case one, few, many, other
}

extension Phrases {
  /// One thing has the form `one`, any other number of things `other`.
  static let oneOrOther: @Sendable (Int) -> PluralForm = { $0 == 1 ? .one : .other }

  /// Russian: 1, 21, 31 … `one`; 2–4, 22–24 … `few`; the others, 11–14 among them, `many`.
  static let russianForm: @Sendable (Int) -> PluralForm = { number in
    switch (number % 10, number % 100) {
    case (_, 11...14): .many
    case (1, _): .one
    case (2...4, _): .few
    default: .many
    }
  }

  /// A Russian noun in the form that its number asks for.
  static func plural(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
    switch russianForm(number) {
    case .one: one
    case .few: few
    case .many, .other: many
    }
  }
}
