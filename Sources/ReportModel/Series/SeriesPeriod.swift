import SurveyModel

/// What seminars of a series may be put together by.
public enum SeriesPeriod: String, Sendable, Hashable, Codable, CaseIterable {
  case quarter, year
}

/// When a seminar was held: a day, or no more than a month or a year.
struct SeriesDate: Hashable {
  let year: Int
  /// `nil` where only the year is known.
  let month: Int?
  let day: Int?

  /// - Parameter text: `2026-03-12`, `2026-03` or `2026`; `nil` for every other text.
  init?(_ text: String?) {
    guard let text else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).count
    let whole = text + ["", "-01-01", "-01"][parts < 3 ? parts : 0]
    guard let date = CalendarDate(iso: whole) else { return nil }
    year = date.year
    month = parts > 1 ? date.month : nil
    day = parts > 2 ? date.day : nil
  }

  /// From 1; `nil` where the month is not known.
  var quarter: Int? { month.map { ($0 + 2) / 3 } }

  /// Days since 1 March of the year 0; the middle of a month or a year that is all that is known.
  var position: Double {
    guard let month else { return Self.days(year, 7, 2) }
    return Self.days(year, month, day ?? 15)
  }

  /// Years begin in March, so that the leap day is the last.
  static func days(_ year: Int, _ month: Int, _ day: Int) -> Double {
    let year = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return Double(
      365 * year + year / 4 - year / 100 + year / 400 + (153 * months + 2) / 5 + day - 1)
  }
}
