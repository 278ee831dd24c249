/// The candidate that is spelt most like `word`, when one is near enough to suggest.
///
/// Near enough is a Damerau–Levenshtein distance (optimal string alignment) of at most a third of
/// the longer word, case ignored.
///
/// - Returns: The first of the nearest candidates, or `nil` when none is near.
public func nearestSpelling(to word: String, in candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased())
    let distance = alignmentDistance(wanted, letters)
    guard distance * 3 <= max(wanted.count, letters.count) else { continue }
    if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
  }
  return best?.candidate
}

/// The fewest insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`.
private func alignmentDistance(_ a: [Character], _ b: [Character]) -> Int {
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
      row.append(cost)
    }
    before = last
    last = row
  }
  return last[b.count]
}
