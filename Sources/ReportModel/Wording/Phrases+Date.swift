extension Phrases {
  /// An ISO date, or the year and month of one, as the language writes it; any other text as it is.
  func date(iso: String) -> String {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count > 1, let year = parts[0], let month = parts[1], (1...12).contains(month)
    else { return iso }
    if parts.count == 2 { return wholeMonth(month - 1, year) }
    guard parts.count == 3, let day = parts[2], (1...31).contains(day) else { return iso }
    return longDate(day, months[month - 1], year)
  }
}
