/// The one thing that all labels of a scale speak of.
struct StemGroup {
  /// The thing, in English where it is known.
  let name: String
  /// Stems that are the opposite of another one: «неинтересн» beside «интересн».
  private var opposites: Set<String> = []

  /// `nil` when labels speak of different things.
  init?(_ readings: [String: LabelReading], in language: ScaleWords) {
    // “Neither good nor bad” speaks of both.
    let readings = readings.values.filter { !$0.isMiddle }
    let stems = Set(readings.flatMap(\.topics)).filter { !$0.isEmpty }
    for stem in stems {
      for prefix in language.negativePrefixes where stem.hasPrefix(prefix) {
        let rest = String(stem.dropFirst(prefix.count))
        if rest.count >= 3, stems.contains(where: { Self.areAlike($0, rest) }) {
          opposites.insert(stem)
        }
      }
    }
    let prefixes = language.negativePrefixes
    let opposites = opposites
    let plain = readings.map { reading in
      Set(
        reading.topics.map { stem in
          guard opposites.contains(stem),
            let prefix = prefixes.first(where: {
              let rest = stem.dropFirst($0.count)
              return stem.hasPrefix($0) && stems.contains { Self.areAlike($0, String(rest)) }
            })
          else { return stem }
          return String(stem.dropFirst(prefix.count))
        })
    }
    guard let longest = Self.longest(of: plain) else { return nil }
    name = longest.sorted().joined(separator: " ")
  }

  func isOpposite(_ reading: LabelReading) -> Bool {
    reading.topics.contains(where: opposites.contains)
  }

  /// Whether the labels speak of one thing, though some may leave it out: “low”, “high level”.
  static func areOne(_ readings: some Collection<LabelReading>, in family: WordFamily) -> Bool {
    longest(of: readings.filter { !$0.isMiddle }.map { $0.stems(beside: family) }) != nil
  }

  private static func longest(of all: [Set<String>]) -> Set<String>? {
    guard
      let longest = all.max(by: {
        ($0.count, $1.sorted().joined()) < ($1.count, $0.sorted().joined())
      })
    else { return [] }
    for stems in all
    where !stems.allSatisfy({ stem in longest.contains { areAlike($0, stem) } }) { return nil }
    // A sentence beside single words is no form of them.
    if longest.count > 2, all.filter({ $0.count == longest.count }).count * 2 < all.count {
      return nil
    }
    return longest
  }

  /// Whether two stems are forms of one word: they differ in a few letters at the end.
  static func areAlike(_ first: String, _ second: String) -> Bool {
    if first == second || first == "по" + second || second == "по" + first { return true }
    let common = zip(first, second).prefix { $0 == $1 }.count
    let longer = max(first.count, second.count)
    return common >= 4 && longer - common <= 5 && common * 5 >= longer * 3
  }
}
