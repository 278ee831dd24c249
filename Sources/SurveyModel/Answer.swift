/// The reply of one respondent to one item, or why there is none.
public enum Answer: Sendable, Hashable {
  /// One option, with the text written beside “other” where there is one.
  case option(Int, writeIn: String? = nil)
  /// The ticked options in the order of the questionnaire; empty when the respondent said “none” by
  /// leaving every declared box open.
  case options([Int], writeIns: [String] = [])
  /// Options from first to last place.
  case ranking([Int])
  case number(Double)
  case date(CalendarDate)
  case text(String)
  case missing(MissingReason)
}

/// Why an item has no answer. Four cases, kept apart from the file to the annex.
public enum MissingReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// Put to the respondent and left empty.
  case blank
  /// Never put to the respondent.
  case notAsked
  /// The respondent said that it does not concern them, or that they do not know.
  case notApplicable
  /// Something stands there that is no answer to this item.
  case damaged
}

/// A day of the proleptic Gregorian calendar, without time or zone.
public struct CalendarDate: Sendable, Hashable, Codable, Comparable {
  public var year: Int
  public var month: Int
  public var day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate {
  /// - Parameter iso: `2026-05-09`.
  /// - Returns: `nil` for what is no date, or no day of its month.
  public init?(iso: String) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...days[month - 1]).contains(day) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// ISO 8601: `2026-05-09`.
  public var iso: String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
