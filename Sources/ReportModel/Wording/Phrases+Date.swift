extension Phrases {
  /// An ISO date as the language writes it; any other text as it is.
  func date(iso: String) -> String {
    let parts = iso.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...12).contains(month), (1...31).contains(day)
    else { return iso }
    return longDate(day, months[month - 1], year)
  }
}
