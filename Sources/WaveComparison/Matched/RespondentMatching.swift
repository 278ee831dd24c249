import SurveyModel

/// Who answered both before and after, by respondent code.
///
/// A code that stands twice on a side is dropped, for it cannot be said whose answers these are.
public struct RespondentMatching<Value: Sendable>: Sendable {
  /// One questionnaire: its code as written, and its answer.
  public struct Entry: Sendable {
    public let code: String
    /// `nil` when the item was left out.
    public let value: Value?

    public init(code: String, value: Value?) {
      self.code = code
      self.value = value
    }
  }

  /// The answers of one person.
  public struct Pair: Sendable {
    public let before: Value
    public let after: Value
  }

  /// Pairs in the order of the questionnaires before.
  public let pairs: [Pair]
  /// Codes used once at most on each side that lack an answer before or after; every questionnaire
  /// without a code is one of them.
  public let unmatched: Int
  /// Codes used more than once on a side.
  public let duplicateCodes: Int

  public var matched: Int { pairs.count }

  /// Fraction of codes that were matched, dropped ones apart; `nil` without any.
  public var matchedShare: Double? {
    matched + unmatched == 0 ? nil : Double(matched) / Double(matched + unmatched)
  }

  /// Whether so few were matched, less than 60 %, that the means of all are shown too.
  public var isThin: Bool { 10 * matched < 6 * (matched + unmatched) }

  public init(before: [Entry], after: [Entry]) {
    let (first, second) = (Self.coded(before), Self.coded(after))
    let duplicates = Set((first.entries + second.entries).lazy.map(\.code)).filter {
      first.uses[$0, default: 0] > 1 || second.uses[$0, default: 0] > 1
    }
    let codes = Set(first.uses.keys).union(second.uses.keys).subtracting(duplicates)
    let answers = Dictionary(
      second.entries.map { ($0.code, $0.value) }, uniquingKeysWith: { earlier, _ in earlier })
    pairs = first.entries.compactMap { entry in
      guard codes.contains(entry.code), let before = entry.value,
        let after = answers[entry.code] ?? nil
      else { return nil }
      return Pair(before: before, after: after)
    }
    duplicateCodes = duplicates.count
    unmatched = codes.count - pairs.count + first.blank + second.blank
  }

  private typealias Coded = (
    entries: [(code: RespondentCode, value: Value?)], uses: [RespondentCode: Int], blank: Int
  )

  private static func coded(_ entries: [Entry]) -> Coded {
    let coded = entries.compactMap { entry in
      RespondentCode(entry.code).map { (code: $0, value: entry.value) }
    }
    let uses = coded.reduce(into: [:]) { $0[$1.code, default: 0] += 1 }
    return (coded, uses, entries.count - coded.count)
  }
}
