import SurveyModel

/// Numbers that stand for “no opinion” in a column of numbers: 99 among answers from 1 to 5.
///
/// A number is taken for a code where no answer can be meant by it, and where few people gave it.
/// What was taken so is always said.
struct HiddenCodeSearch {
  /// Why a number is no answer.
  enum Reason: Hashable {
    /// The title names a scale, and it lies outside.
    case outsideNamedScale(ClosedRange<Int>)
    /// A usual code, far from every other answer.
    case farFromOthers
    /// One above a scale from 1 to 10, which has no eleventh point.
    case aboveTen
    /// 6 where the other columns end at 5.
    case aboveOtherColumns
  }

  /// Codes of each column, by column.
  private(set) var codes: [Int: [Int: Reason]] = [:]

  init(_ profiles: [ColumnProfile]) {
    for profile in profiles {
      let found = Numbers(profile).flatMap { Self.codes(in: $0, title: profile.title.text) }
      if let found, !found.isEmpty { codes[profile.title.index] = found }
    }
    findSixes(profiles)
  }

  /// The column without its codes.
  func removed(from profile: ColumnProfile) -> ColumnProfile {
    guard let codes = codes[profile.title.index] else { return profile }
    var rest = profile
    rest.answers.removeAll { Numbers.whole($0.text).map { codes[$0] != nil } ?? false }
    return rest
  }

  private static func codes(in numbers: Numbers, title: String) -> [Int: Reason]? {
    if let scale = NumberRange.named(in: title) {
      let outside = numbers.values.filter { !scale.contains($0) }
      let areCodes = outside.allSatisfy {
        $0 == scale.upperBound + 1 || $0 == scale.lowerBound - 1 || $0 == 9 || isUsual($0)
      }
      guard areCodes, numbers.areFew(outside) else { return nil }
      return Dictionary(uniqueKeysWithValues: outside.map { ($0, .outsideNamedScale(scale)) })
    }
    let usual = numbers.values.filter(isUsual)
    let rest = numbers.values.filter { !isUsual($0) }
    guard let lowest = rest.min(), let highest = rest.max(), lowest >= 0 else { return nil }
    // What is counted may well be 99.
    let padded = " " + title.foldedToWords() + " "
    let isCount = countWords.contains { padded.containsBytes(of: " " + $0) }
    let far = usual.filter { code in
      // −1, 0 and 1 are less, the same and more.
      if code == -1, rest.contains(0), highest <= 2 { return false }
      if code < 0 { return true }
      if code >= 500 { return code >= 7 * highest }
      // One person may well be 99; two who left twice the next highest behind them are a code.
      return !isCount && (highest <= 10 || code >= 2 * highest && numbers.count(of: code) >= 2)
    }
    if !far.isEmpty, far.count == usual.count, numbers.areFew(far) {
      return Dictionary(uniqueKeysWithValues: far.map { ($0, .farFromOthers) })
    }
    let below = numbers.values.filter { $0 != 11 }
    if below.count < numbers.values.count, below.count >= 3, !isCount,
      below.allSatisfy({ (0...10).contains($0) }), below.contains(where: { $0 >= 8 }),
      numbers.areFew([11])
    {
      return [11: .aboveTen]
    }
    return nil
  }

  /// 6 in one column, where at least three others run up to 5 and no further.
  private mutating func findSixes(_ profiles: [ColumnProfile]) {
    let tops = profiles.compactMap { profile -> (column: Int, numbers: Numbers)? in
      guard let numbers = Numbers(profile), numbers.values.count >= 3,
        numbers.values.allSatisfy({ (1...6).contains($0) })
      else { return nil }
      return (profile.title.index, numbers)
    }
    let sixes = tops.filter { $0.numbers.values.contains(6) }
    guard sixes.count == 1, let odd = sixes.first, tops.count >= 4,
      tops.filter({ $0.numbers.values.contains(5) && $0.column != odd.column }).count >= 3,
      !odd.numbers.values.contains(5), odd.numbers.areFew([6])
    else { return }
    codes[odd.column, default: [:]][6] = .aboveOtherColumns
  }

  /// Numbers that questionnaires use for “don't know”, “not applicable” and “no answer”.
  private static func isUsual(_ number: Int) -> Bool {
    if number < 0 { return [-1, -7, -8, -9, -77, -88, -97, -98, -99, -999].contains(number) }
    return [77, 88, 97, 98, 99, 777, 888, 997, 998, 999, 9999].contains(number)
  }

  private static let countWords = [
    "how many ", "number of ", "сколько ", "количество ", "число ", "канча ", "саны ", "combien ",
    "nombre de ", "wie viele ", "anzahl ", "cuántos ", "cuántas ", "número de ", "скільки ",
    "кількість ",
  ]
}

/// A column in which every answer is a whole number.
private struct Numbers {
  let values: Set<Int>
  private let counts: [Int: Int]
  private let total: Int

  init?(_ profile: ColumnProfile) {
    guard profile.notKept == 0, !profile.answers.isEmpty else { return nil }
    var counts: [Int: Int] = [:]
    for answer in profile.answers where ColumnGuess.outside(answer.text) == nil {
      guard let number = Self.whole(answer.text) else { return nil }
      counts[number, default: 0] += answer.count
    }
    self.counts = counts
    values = Set(counts.keys)
    total = counts.values.reduce(0, +)
  }

  static func whole(_ text: String) -> Int? {
    guard text.utf8.count <= 6 else { return nil }
    return NumberCell.value(of: text).flatMap { Int(exactly: $0) }
  }

  func count(of number: Int) -> Int { counts[number, default: 0] }

  /// Whether codes would leave most of the answers.
  func areFew(_ codes: some Collection<Int>) -> Bool {
    codes.count <= 3 && codes.reduce(0) { $0 + counts[$1, default: 0] } * 2 < total
  }
}
