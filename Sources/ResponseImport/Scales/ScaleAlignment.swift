/// Brings the labels of several languages to the points of one scale.
enum ScaleAlignment {
  /// Positions of all labels, or `nil` when the languages speak of different things.
  static func aligned(_ scales: [LanguageScale]) -> (places: [String: Double], name: String)? {
    guard let first = scales.first, Set(scales.map(\.kind)).count == 1 else { return nil }
    // The language with the most points sets them; the others find their places among them.
    let ordered = scales.enumerated().sorted {
      let counts = (Set($0.element.places.values).count, Set($1.element.places.values).count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : $0.offset < $1.offset
    }.map(\.element)
    var places: [String: Double] = [:]
    var points: [Double] = []
    for scale in ordered {
      let own = Set(scale.places.values).sorted()
      let found = points.isEmpty ? own : matched(own, to: points)
      let moved = Dictionary(uniqueKeysWithValues: zip(own, found))
      for (label, place) in scale.places { places[label] = moved[place] }
      points = Set(points + found).sorted()
    }
    let names = scales.map(\.stem).filter { !$0.isEmpty }
    return (places, names.first { $0.utf8.allSatisfy { $0 < 128 } } ?? names.min() ?? first.stem)
  }

  /// The nearest points in order, no two on one; what is too far from all keeps its own place.
  private static func matched(_ own: [Double], to points: [Double]) -> [Double] {
    let far = 2.6
    // costs[i][j]: the least cost of the first i places among the first j points.
    var costs = [[Double]](
      repeating: [Double](repeating: 0, count: points.count + 1), count: own.count + 1)
    for i in 1...own.count {
      costs[i][0] = Double(i) * far
      for j in 1...points.count {
        costs[i][j] = min(
          costs[i][j - 1], costs[i - 1][j] + far,
          costs[i - 1][j - 1] + distance(own[i - 1], points[j - 1]))
      }
    }
    var found = own
    var (i, j) = (own.count, points.count)
    while i > 0, j > 0 {
      if costs[i][j] == costs[i - 1][j - 1] + distance(own[i - 1], points[j - 1]) {
        found[i - 1] = points[j - 1]
        (i, j) = (i - 1, j - 1)
      } else if costs[i][j] == costs[i][j - 1] {
        j -= 1
      } else {
        i -= 1
      }
    }
    return found
  }

  private static func distance(_ first: Double, _ second: Double) -> Double {
    // What one language affirms is never what the other denies; “little” may be “a little”.
    min(first, second) < -1.9 && max(first, second) > 0.2 ? 100 : abs(first - second)
  }
}
