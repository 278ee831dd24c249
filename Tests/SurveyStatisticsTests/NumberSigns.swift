import SurveyStatistics

/// The signs of a language in which the golden file writes numbers (CLDR).
///
/// The digits come from ``FixedDecimal``; putting them into a language is the business of the report,
/// and stands here only so that whole texts can be compared.
struct NumberSigns {
  let decimal: String
  let group: String
  let percent: String

  init(locale: String) throws {
    switch locale {
    case "en": (decimal, group, percent) = (".", ",", "%")
    case "ru": (decimal, group, percent) = (",", "\u{A0}", "\u{A0}%")
    case "ky": (decimal, group, percent) = (",", "\u{A0}", "%")
    default: throw GoldenError(description: "no signs for \(locale)")
    }
  }

  func text(_ number: FixedDecimal) -> String {
    var digits = number.integerDigits
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    let whole = ([digits] + groups).joined(separator: group)
    return (number.isNegative ? "-" : "") + whole
      + (number.decimals > 0 ? decimal + number.fractionDigits : "")
  }
}
