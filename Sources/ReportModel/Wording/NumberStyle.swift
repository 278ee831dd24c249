import SurveyStatistics

/// How a language writes numbers, after CLDR.
public struct NumberStyle: Sendable {
  var decimalMark: String
  /// Between groups of three digits.
  var groupMark: String
  /// What stands between a number and the percent sign.
  var percentGap: String

  static let english = NumberStyle(decimalMark: ".", groupMark: ",", percentGap: "")
  static let russian = NumberStyle(
    decimalMark: ",", groupMark: "\u{A0}", percentGap: "\u{A0}")
  static let kyrgyz = NumberStyle(decimalMark: ",", groupMark: "\u{A0}", percentGap: "")

  /// A whole number: `1,234`.
  func whole(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += groupMark }
      text.append(digit)
    }
    return (number < 0 ? "−" : "") + text
  }

  /// A rounded number: `4.3`, `12,345.6`, `−0.5`.
  func fixed(_ number: FixedDecimal) -> String {
    let whole = whole(Int(number.integerDigits) ?? 0)
    let fraction = number.fractionDigits
    return (number.isNegative ? "−" : "") + whole + (fraction.isEmpty ? "" : decimalMark + fraction)
  }

  /// A number rounded half away from zero; “—” for one that is too large to print.
  func decimal(_ value: Double, places: Int) -> String {
    // A printed half is a half although its double may lie a hair below.
    let nudged = value + (value < 0 ? -1e-11 : 1e-11) * max(1, value.magnitude)
    return FixedDecimal(nudged, decimals: places).map(fixed) ?? "—"
  }

  /// As ``decimal(_:places:)``, with a plus sign before what is above zero.
  func signed(_ number: FixedDecimal) -> String { (number.units > 0 ? "+" : "") + fixed(number) }

  /// A number with no more decimals than it has, three at most: `4`, `4.5`.
  func plain(_ value: Double) -> String {
    let places = (0...3).first { FixedDecimal(value, decimals: $0)?.isExactly(value) ?? false }
    return decimal(value, places: places ?? 2)
  }

  /// A whole percentage: `95%`.
  func percent(_ number: Int) -> String { whole(number) + percentGap + "%" }

  /// A share of a base: `85%`, `< 1%`; “—” when the base is empty.
  func percent(_ count: Int, of base: Int, decimals: Int) -> String {
    guard let figure = PercentFigure(count, of: base, decimals: decimals) else { return "—" }
    let sign = figure.relation == .equal ? "" : figure.relation.rawValue + "\u{A0}"
    return sign + fixed(figure.number) + percentGap + "%"
  }

  /// A p-value: `0.034`, `< 0.001`.
  func p(_ value: Double) -> String {
    let figure = PFigure(value)
    let sign = figure.relation == .equal ? "" : figure.relation.rawValue + "\u{A0}"
    return sign + fixed(figure.number)
  }
}

extension FixedDecimal {
  /// Whether rounding changed nothing.
  fileprivate func isExactly(_ value: Double) -> Bool {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return (Double(units) / scale - value).magnitude < 1e-9 * max(1, value.magnitude)
  }
}
