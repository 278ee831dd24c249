/// Up to five words in a row, and how many more there are: `a, b, c, d, e and 4 more`.
func words(_ words: [String]) -> String {
  let shown = words.prefix(5)
  if words.count > shown.count {
    return "\(shown.joined(separator: ", ")) and \(words.count - shown.count) more"
  }
  guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
  return "\(shown.dropLast().joined(separator: ", ")) and \(last)"
}

/// `twice`, `3 times`
func times(_ count: Int) -> String { count == 2 ? "twice" : "\(count) times" }

/// `1 text`, `3 texts`
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
