public import SurveyModel

/// The responses by their answer to one item: for each group of respondents a tally of its own.
///
/// So whatever can be said of a seminar can be said of a group. Open answers and dates are left out of
/// the groups, and so is what was written beside “other”: they could tell who belongs to which.
public struct CrossTally: Sendable, Hashable {
  /// The item whose answers make the groups.
  public let key: String
  /// The groups that occur, by answer: an option, a number, or the reason for none. Of a multiple
  /// choice each ticked option is a group, `.options([])` is “none ticked”, and who ticked two belongs
  /// to two groups. `responses` of a tally is the size of its group.
  public private(set) var groups: [Answer: Tally] = [:]
  /// Whether there were more than ``mostGroups`` answers; then there are no groups.
  public private(set) var isTooWide = false

  /// More groups than this are no groups. Those without an answer are not counted among them.
  public static let mostGroups = 60

  /// The groups of no response at all.
  public init(by key: String) { self.key = key }

  /// A cross-table that cannot be had: there are too many different answers.
  public static func tooWide(by key: String) -> CrossTally {
    var tally = CrossTally(by: key)
    tally.isTooWide = true
    return tally
  }

  /// Adds the responses of a group.
  ///
  /// - Parameters:
  ///   - answer: The answer that makes the group, without what was written beside it.
  ///   - tally: Of the same items as those of every other group.
  public mutating func add(_ tally: Tally, to answer: Answer) {
    guard !isTooWide, tally.responses > 0 else { return }
    groups[answer] = groups[answer].map { $0.merging(tally) } ?? tally
    if groups.keys.count(where: { !$0.isMissing }) > Self.mostGroups { self = .tooWide(by: key) }
  }

  mutating func merge(_ other: CrossTally) {
    precondition(key == other.key, "groups by different items: \(key) and \(other.key)")
    if other.isTooWide { self = other }
    for (answer, tally) in other.groups { add(tally, to: answer) }
  }

  /// The groups in the order of the item's options or of the numbers, those without an answer last.
  ///
  /// - Parameter item: The item that makes the groups.
  public func groups(of item: Item) -> [(answer: Answer, tally: Tally)] {
    precondition(item.key == key, "groups by \(key), not by \(item.key)")
    let declared = item.allOptions.map(\.code)
    func rank(_ answer: Answer) -> (Int, Double) {
      switch answer {
      case .option(let code, _): (0, Double(declared.firstIndex(of: code) ?? declared.count))
      case .number(let value): (1, value)
      case .missing(let reason): (3, Double(MissingReason.allCases.firstIndex(of: reason) ?? 0))
      default: (2, 0)
      }
    }
    return groups.sorted { rank($0.key) < rank($1.key) }.map { (answer: $0.key, tally: $0.value) }
  }

  /// A table of counts: a row for each group, a column for each option of an item.
  ///
  /// - Parameters:
  ///   - key: An item with options, not the one that makes the groups.
  ///   - codes: The options wanted, in the order wanted.
  ///   - groups: The groups wanted, in the order wanted.
  public func table(of key: String, codes: [Int], groups answers: [Answer]) -> [[Int]] {
    answers.map { answer in
      let item = groups[answer]?.items.first { $0.key == key }
      return codes.map { item?.options[$0] ?? 0 }
    }
  }
}

extension Answer {
  /// Whether it is a reason for no answer.
  public var isMissing: Bool { if case .missing = self { true } else { false } }

  /// The answer without what was written beside “other”.
  public var withoutWriteIns: Answer {
    switch self {
    case .option(let code, _): .option(code)
    case .options(let codes, _): .options(codes)
    default: self
    }
  }
}
