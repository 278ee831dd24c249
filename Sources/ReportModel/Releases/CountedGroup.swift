import SurveyModel
import Tabulation

/// People whom an annex lets count, with the numbers that it gives of them: everybody, or a group.
public struct CountedGroup: Sendable, Hashable {
  /// The key of the item whose answers make the group; `nil` for everybody.
  public var by: String?
  /// The answers that make it, by code or number; `none` for no answer, and `!4` for all who did not tick 4.
  public var answers: Set<String> = []
  /// Responses.
  public var size: Int
  /// How many gave which answer: `overall:4`, and `overall:answered` for each item of which there are numbers.
  public var numbers: [String: Int] = [:]

  static let answered = "answered"
  private static let responses = "responses"

  init(by: String? = nil, answers: Set<String> = [], size: Int, items: [ItemTally]) {
    self.by = by
    self.answers = answers
    self.size = size
    for item in items {
      for (answer, count) in item.countsByAnswer { numbers["\(item.key):\(answer)"] = count }
    }
  }

  private init(by: String?, answers: Set<String>, size: Int, numbers: [String: Int]) {
    self.by = by
    self.answers = answers
    self.size = size
    self.numbers = numbers
  }

  func isSameGroup(as other: CountedGroup) -> Bool { by == other.by && answers == other.answers }

  /// The largest difference between numbers that both have: no fewer people have been added, left out or
  /// corrected between them. 0 where all of them are equal.
  func difference(from other: CountedGroup) -> Int {
    let shared = items.intersection(other.items)
    let keys = Set(numbers.keys).union(other.numbers.keys).filter { shared.contains(Self.item($0)) }
    return keys.map { abs(numbers[$0, default: 0] - other.numbers[$0, default: 0]) }
      .reduce(abs(size - other.size), max)
  }

  /// Whether the other has told all of these numbers already.
  func isKnown(from other: CountedGroup) -> Bool {
    items.isSubset(of: other.items) && difference(from: other) == 0
  }

  func merging(_ other: CountedGroup) -> CountedGroup {
    CountedGroup(
      by: by, answers: answers.union(other.answers), size: size + other.size,
      numbers: numbers.merging(other.numbers, uniquingKeysWith: +))
  }

  /// Everybody else, as far as there are numbers of this group.
  func complement(in everybody: CountedGroup) -> CountedGroup {
    let mine = items
    let others = everybody.numbers.filter { mine.contains(Self.item($0.key)) }
    return CountedGroup(
      by: by, answers: Set(answers.map { "!" + $0 }), size: everybody.size - size,
      numbers: others.reduce(into: [:]) { $0[$1.key] = $1.value - numbers[$1.key, default: 0] })
  }

  private var items: Set<Substring> {
    Set(numbers.keys.lazy.filter { $0.hasSuffix(":" + Self.answered) }.map(Self.item))
  }

  private static func item(_ key: String) -> Substring {
    key[..<(key.lastIndex(of: ":") ?? key.endIndex)]
  }
}

extension CountedGroup {
  /// Numbers by name, as the archive keeps them of a seminar: `responses`, `overall:4`; of a group
  /// `work=1+2` and `work=1+2 overall:4`.
  public var named: [String: Int] {
    guard let by else { return numbers.merging([Self.responses: size]) { first, _ in first } }
    let name = "\(by)=\(answers.sorted().joined(separator: "+"))"
    return numbers.reduce(into: [name: size]) { $0["\(name) \($1.key)"] = $1.value }
  }

  /// The groups of a seminar in what the archive keeps of an annex; everybody first.
  public static func all(in counts: [String: Int]) -> [CountedGroup] {
    var groups: [String: CountedGroup] = [:]
    for (name, count) in counts {
      let words = name.split(separator: " ", omittingEmptySubsequences: false)
      let group = words.first { $0.contains("=") }.map(String.init) ?? ""
      let number = words.first { !$0.contains("=") }.map(String.init)
      if let number, number != responses {
        groups[group, default: CountedGroup(named: group)].numbers[number] = count
      } else {
        groups[group, default: CountedGroup(named: group)].size = count
      }
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private init(named name: String) {
    let parts = name.split(separator: "=", maxSplits: 1)
    self.init(
      by: parts.first.map(String.init),
      answers: parts.count > 1 ? Set(parts[1].split(separator: "+").map(String.init)) : [],
      size: 0, numbers: [:])
  }
}

extension ItemTally {
  /// How many gave which answer, or none for which reason. A list too long to be printed is left out.
  fileprivate var countsByAnswer: [String: Int] {
    var counts = [CountedGroup.answered: answered]
    for (code, count) in options where count > 0 { counts["\(code)"] = count }
    if numbers.count <= 200 { for (value, count) in numbers { counts["\(value)"] = count } }
    if dates.count <= 200 { for (date, count) in dates { counts[date.iso] = count } }
    for (code, places) in places {
      for (place, count) in places { counts["\(code)@\(place)"] = count }
    }
    for reason in MissingReason.allCases where missing[reason] > 0 {
      counts["\(reason)"] = missing[reason]
    }
    return counts
  }
}
