/// Scales in faces: 🙁 😐 🙂 😀.
enum FaceScale {
  static func scale(of labels: some Collection<String>) -> RecognisedScale? {
    var positions: [String: Double] = [:]
    for label in labels {
      // Variation selectors and skin tones tell nothing.
      guard label.utf8.count <= 32, let face = label.unicodeScalars.first,
        let place = places[face]
      else { return nil }
      positions[label] = place
    }
    let observed = Set(positions.values)
    guard observed.count == positions.count, observed.count >= 3 else { return nil }
    return RecognisedScale(
      family: "faces", positions: positions, points: observed.sorted(),
      languages: ["faces"])
  }

  private static let places: [Unicode.Scalar: Double] = {
    var places: [Unicode.Scalar: Double] = [:]
    for (place, face) in "🤬😡😠😭😢😩😞😟☹🙁😕😒😐😑🙂☺😊😀😃😄😁🤩😍".unicodeScalars.enumerated() {
      places[face] = Double(place)
    }
    return places
  }()
}
