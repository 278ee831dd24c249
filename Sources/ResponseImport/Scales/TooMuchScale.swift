/// Scales that are best in the middle: “too slow, slightly slow, just right, slightly fast, too fast”.
enum TooMuchScale {
  /// Places of the labels around “just right”; `nil` when they are no such scale.
  static func places(_ readings: [String: LabelReading], isCertain: Bool) -> [String: Double]? {
    if let places = betweenTwoThings(readings) { return places }
    let hasTooMuch = readings.values.contains(where: \.isTooMuch)
    var places: [String: Double] = [:]
    var sides: Set<Double> = []
    var areSoft = true
    for (label, reading) in readings {
      if let side = reading.side, !reading.isMiddle, !reading.isDenied {
        places[label] = side.place * size(of: reading, beside: side.part)
        sides.insert(side.place)
        areSoft = areSoft && reading.degree(beside: side.part) ?? 5 <= 2
      } else if reading.isJustRight, reading.isDenied {
        // “Not enough”.
        places[label] = -3
        sides.insert(-1)
      } else if reading.isJustRight || (hasTooMuch || isCertain) && reading.isMiddle,
        !reading.isTooMuch
      {
        places[label] = 0
      } else {
        return nil
      }
    }
    // Without “too” or “a little”, both sides must be there: “good” and “long” are two remarks.
    guard
      isCertain
        || !sides.isEmpty && (sides.count == 2 || hasTooMuch || areSoft)
          && (hasTooMuch || places.values.contains(0))
    else { return nil }
    return even(places)
  }

  /// “Too much theory … too much practice”: which of the two comes first says nothing, so the shorter
  /// word does.
  private static func betweenTwoThings(_ readings: [String: LabelReading]) -> [String: Double]? {
    let sided = readings.filter { $0.value.isTooMuch && !$0.value.stems.isEmpty }
    let things = Set(sided.values.map { Set($0.stems) })
      .sorted { $0.reduce(0) { $0 + $1.count } < $1.reduce(0) { $0 + $1.count } }
    guard things.count == 2, things[0].isDisjoint(with: things[1]),
      things[0].reduce(0, { $0 + $1.count }) != things[1].reduce(0, { $0 + $1.count }),
      Set(sided.values.map { $0.side?.place ?? 0 }).count == 1, sided.count < readings.count,
      readings.allSatisfy({ sided[$0.key] != nil || $0.value.isJustRight && !$0.value.isDenied })
    else { return nil }
    return readings.mapValues { reading in
      guard reading.isTooMuch else { return 0 }
      let size = size(of: reading, beside: reading.side?.part ?? -2)
      return Set(reading.stems) == things[0] ? -size : size
    }
  }

  /// With one answer on each side, both are equally far from the middle: “not enough”, “too much”.
  private static func even(_ places: [String: Double]) -> [String: Double] {
    let sizes = [-1.0, 1].map { sign in Set(places.values.filter { $0 * sign > 0 }.map(abs)) }
    guard sizes.allSatisfy({ $0.count == 1 }), let most = sizes.compactMap(\.first).max(),
      sizes[0] != sizes[1], !sizes.contains([2])
    else { return places }
    return places.mapValues { $0 == 0 ? 0 : $0 < 0 ? -most : most }
  }

  private static func size(of reading: LabelReading, beside part: Int) -> Double {
    let degree = reading.degree(beside: part)
    if reading.isTooMuch {
      guard let degree else { return 4 }
      return degree <= 2.5 ? 2 : degree >= 4.5 ? 5 : 4
    }
    guard let degree else { return 3 }
    return degree <= 2.5 ? 2 : degree >= 3.9 ? degree : 2.8
  }

}
