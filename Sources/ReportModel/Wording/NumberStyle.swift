/// How a language writes numbers, after CLDR.
public struct NumberStyle: Sendable {
  var decimalMark: String
  /// Between groups of three digits, from four digits on where the language groups them so early.
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

  /// A number with fixed decimals, rounded half away from zero: `4.3`, `−0.5`, never `−0.0`.
  ///
  /// - Parameter value: Finite and below 10¹⁵ in magnitude.
  func decimal(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    // A printed half is a half although its double may lie a hair below.
    let scaled = (value.magnitude * scale + 1e-9).rounded(.toNearestOrAwayFromZero)
    let unscaled = Int(scaled)
    let text = whole(unscaled / Int(scale))
    let sign = value < 0 && unscaled != 0 ? "−" : ""
    guard places > 0 else { return sign + text }
    let fraction = String(unscaled % Int(scale))
    let padding = String(repeating: "0", count: places - fraction.count)
    return sign + text + decimalMark + padding + fraction
  }

  /// As ``decimal(_:places:)``, with a plus sign before what is above zero.
  func signed(_ value: Double, places: Int) -> String {
    let text = decimal(value, places: places)
    return value > 0 && text.contains(where: { $0 != "0" && $0.isNumber }) ? "+" + text : text
  }

  /// A number as short as it is: `4`, `4.5`.
  func plain(_ value: Double) -> String {
    for places in 0...3 {
      let text = decimal(value, places: places)
      var scale = 1.0
      for _ in 0..<places { scale *= 10 }
      if (value * scale).rounded() == value * scale { return text }
    }
    return decimal(value, places: 2)
  }

  /// `85%`
  func percent(_ digits: String) -> String { digits + percentGap + "%" }
}
