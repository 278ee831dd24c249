import SurveyModel

/// A cell that holds a date, before it is decided which of its parts is the day.
struct DateCell: Hashable {
  enum Order: Hashable {
    /// Written year first, or with the month in words: no doubt.
    case certain
    /// Two numbers before the year, as written; either may be the day.
    case undecided
  }

  var year: Int
  /// Month and day; for an undecided date the first and the second number.
  var first: Int
  var second: Int
  var order: Order
  /// A time of day stands behind the date, as in every submission time.
  var hasTime: Bool

  /// The day, given which of two numbers is the day in this file.
  func date(dayFirst: Bool) -> CalendarDate? {
    let (month, day) =
      order == .certain ? (first, second) : dayFirst ? (second, first) : (first, second)
    guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Reads `2026-05-31`, `2026/05/31 4:41:07 PM GMT+6`, `31.05.2026 14:05`, `5/31/26`,
  /// `2026-05-31T08:05:09.120Z`.
  init?(_ text: String) {
    let scalars = Array(text.unicodeScalars.prefix(48))
    var position = 0
    func number(upTo length: Int) -> Int? {
      var value = 0
      let start = position
      while position < scalars.count, position - start < length,
        let digit = scalars[position].decimalDigit
      {
        value = value * 10 + digit
        position += 1
      }
      return position > start ? value : nil
    }
    func mark() -> Unicode.Scalar? {
      guard position < scalars.count, [".", "/", "-"].contains(scalars[position]) else {
        return nil
      }
      defer { position += 1 }
      return scalars[position]
    }
    guard let a = number(upTo: 4) else { return nil }
    let firstLength = position
    guard let mark1 = mark(), let b = number(upTo: 2), let mark2 = mark(), mark1 == mark2 else {
      return nil
    }
    let before = position
    guard let c = number(upTo: 4) else { return nil }
    let lastLength = position - before
    if firstLength == 4 {
      guard lastLength <= 2 else { return nil }
      (year, first, second, order) = (a, b, c, .certain)
      guard (1...12).contains(b), (1...31).contains(c) else { return nil }
    } else {
      guard lastLength == 4 || lastLength == 2, (1...31).contains(a), (1...31).contains(b),
        a <= 12 || b <= 12
      else { return nil }
      (year, first, second, order) = (lastLength == 2 ? 2000 + c : c, a, b, .undecided)
    }
    guard (1900...2100).contains(year) else { return nil }
    let rest = scalars[position...]
    hasTime = rest.contains(":")
    guard rest.isEmpty || hasTime && (rest.first == " " || rest.first == "T" || rest.first == ",")
    else { return nil }
  }
}

extension Unicode.Scalar {
  var decimalDigit: Int? {
    ("0"..."9").contains(self) ? Int(value) - 48 : nil
  }
}
