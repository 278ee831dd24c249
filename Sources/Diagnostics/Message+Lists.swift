extension Message {
  /// Up to five words, and how many more there are: `a, b and c`, `a, b, c, d, e and 4 more`.
  public static func listing(_ words: [String]) -> Message {
    let shown = words.prefix(5)
    if words.count > shown.count {
      return "\(shown.joined(separator: ", ")) and \(words.count - shown.count) more"
    }
    guard let last = shown.last, shown.count > 1 else { return "\(shown.first ?? "")" }
    return "\(shown.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// Words with commas between them.
  public static func naming(_ words: some Sequence<String>) -> Message {
    "\(words.joined(separator: ", "))"
  }

  /// Up to five messages, and how many more there are.
  public static func listing(_ messages: [Message]) -> Message {
    let shown = Array(messages.prefix(5))
    let more = messages.count - shown.count
    return more > 0 ? "\(shown) and \(more) more" : "\(shown)"
  }
}

extension Message {
  /// What the system calls a failure, such as “Permission denied”. A catalogue knows the usual ones.
  public init(systemReason reason: String) {
    self.init(stringLiteral: reason.prefix(1).lowercased() + reason.dropFirst())
  }
}
