/// Scales with one side: “not at all useful … extremely useful”.
enum DegreeScale {
  /// The scale when the labels of every language speak of one thing in different degrees.
  ///
  /// - Parameter languages: Readings by label, for each language that occurs in the column.
  static func recognised(_ languages: [[String: DegreeReading]]) -> RecognisedScale? {
    var positions: [String: Double] = [:]
    var stems: Set<String> = []
    // A bare word beside its own degrees is a degree; bare words alone are just answers.
    guard languages.contains(where: hasDegrees) else { return nil }
    for readings in languages {
      let sided = readings.filter { !$0.value.isNeutral }
      let own = Set(sided.values.map(\.stem))
      guard own.count <= 1, !readings.values.contains(where: \.isJustRight) else { return nil }
      stems.formUnion(own)
      let degrees = Set(sided.values.map(\.degree))
      let hasTwoMiddles = degrees.contains(2) && degrees.contains(3)
      for (label, reading) in readings {
        positions[label] = position(of: reading, mergingMiddles: !hasTwoMiddles)
      }
    }
    let observed = Set(positions.values)
    guard observed.count >= 2, let stem = stems.sorted().first(where: \.isLatin) ?? stems.min()
    else {
      return nil
    }
    return RecognisedScale(family: stem, positions: positions, points: points(for: observed))
  }

  private static func hasDegrees(_ readings: [String: DegreeReading]) -> Bool {
    Set(readings.values.filter { !$0.isNeutral }.map(\.degree)).count >= 2
  }

  private static func position(of reading: DegreeReading, mergingMiddles: Bool) -> Double {
    if reading.isNeutral { return 1.7 }
    // “Not useful” is none of it, “not very useful” is a little.
    if reading.isNegated { return reading.degree == 1 ? 1 : 0 }
    return mergingMiddles && (2...3).contains(reading.degree) ? 2.5 : reading.degree
  }

  /// The usual scale that the degrees come from, with the degrees that nobody chose.
  private static func points(for observed: Set<Double>) -> [Double] {
    let usual: [[Double]] = [
      [0, 2.5, 4], [0, 1, 2.5, 4], [0, 1, 2.5, 3.5, 4], [0, 1, 2.5, 4, 5], [0, 2, 3, 4, 5],
      [0, 1, 1.7, 2.5, 5], [0, 1, 2.5, 3.5, 5],
    ]
    return usual.first { observed.isSubset(of: $0) } ?? observed.sorted()
  }
}

extension String {
  fileprivate var isLatin: Bool { unicodeScalars.allSatisfy(\.isASCII) }
}
