/// Scales with one side: “not at all useful … extremely useful”.
enum DegreeScale {
  /// The scale when all labels speak of one thing in different degrees.
  static func recognised(_ readings: [String: DegreeReading]) -> RecognisedScale? {
    let sided = readings.filter { !$0.value.isNeutral }
    let stems = Set(sided.values.map(\.stem))
    guard let stem = stems.first, stems.count == 1, sided.count >= 2,
      !readings.values.contains(where: \.isJustRight)
    else { return nil }
    // A bare word beside its own degrees is a degree; two bare words are just two answers.
    guard sided.values.contains(where: { $0.degree != 3.5 }) else { return nil }
    let positions = readings.mapValues { reading in
      reading.isNeutral ? 2.5 : reading.isNegated ? 0 : reading.degree
    }
    let observed = Set(positions.values)
    guard observed.count >= 2 else { return nil }
    return RecognisedScale(family: stem, positions: positions, points: points(for: observed))
  }

  /// The usual scale that the degrees come from, with the degrees that nobody chose.
  private static func points(for observed: Set<Double>) -> [Double] {
    let usual: [[Double]] = [
      [0, 2, 4], [0, 1, 3, 4], [0, 2, 3, 4], [0, 1, 2.5, 3, 5], [0, 1, 3, 4, 5], [0, 1, 2, 4, 5],
      [0, 2, 3, 4, 5], [0, 1, 2, 3, 4],
    ]
    return usual.first { observed.isSubset(of: $0) } ?? observed.sorted()
  }
}
