import SurveyModel

/// Makes out scales: in words, in any order of appearance, never alphabetically.
struct ScaleRecognition {
  private let reader = LabelReader()

  /// The scale that all the labels belong to, or `nil` when one of them stands outside.
  ///
  /// - Parameters:
  ///   - labels: Distinct answers as typed, “not applicable” and the like left out. Columns that
  ///     share a scale are recognised best when their labels come together.
  ///   - doubtful: “Hard to say” and the like: the middle of a scale of agreement without one.
  ///   - answers: How many people answered.
  func scale(of labels: some Collection<String>, doubtful: [String] = [], answers: Int = 0)
    -> RecognisedScale?
  {
    labelled(labels, doubtful: doubtful, answers: answers).flatMap {
      $0.points.count >= 3 ? $0 : nil
    }
  }

  /// The same, also where the labels are only two points of it: other columns may tell the rest.
  func labelled(_ labels: some Collection<String>, doubtful: [String] = [], answers: Int = 0)
    -> RecognisedScale?
  {
    guard labels.count >= 2, labels.count <= 40, labels.allSatisfy({ $0.utf8.count <= 240 }) else {
      return nil
    }
    if let faces = FaceScale.scale(of: labels) { return faces }
    if let split = inParts(labels, doubtful: doubtful, answers: answers) { return split }
    guard let scales = reader.scales(of: labels), let first = scales.first,
      let aligned = ScaleAlignment.aligned(scales)
    else { return nil }
    let observed = Set(aligned.places.values)
    let partly = scales.compactMap(\.partly).first.flatMap { aligned.places[$0] }
    let completion = ScaleCompletion(
      observed, kind: first.kind, name: aligned.name, partly: partly,
      answers: max(answers, labels.count),
      languages: scales.count)
    guard observed.count >= 2 else { return nil }
    var scale = RecognisedScale(
      family: aligned.name.isEmpty ? "degree" : aligned.name,
      positions: aligned.places.mapValues { completion.moved[$0] ?? $0 }, points: completion.points,
      isBestInMiddle: first.kind == .amount, languages: Set(scales.map(\.language)))
    if aligned.name == "agree", !doubtful.isEmpty { scale.takeAsMiddle(doubtful) }
    return scale
  }

  /// Labels that say one thing in two or three languages, `Пайдалуу / Полезен / Useful`.
  private func inParts(_ labels: some Collection<String>, doubtful: [String], answers: Int)
    -> RecognisedScale?
  {
    let parts = Dictionary(
      labels.map { ($0, LabelText.parts(of: $0)) }, uniquingKeysWith: { first, _ in first })
    guard let count = parts.first?.value.count, (2...3).contains(count),
      parts.values.allSatisfy({ $0.count == count })
    else { return nil }
    for index in 0..<count {
      let labels = Set(parts.values.map { $0[index] })
      guard labels.count == parts.count, let scale = labelled(labels, answers: answers)
      else {
        continue
      }
      var whole = scale
      whole.positions = parts.compactMapValues { scale.positions[$0[index]] }
      return whole
    }
    return nil
  }

  /// What a single label says, in whichever language.
  func reading(of label: String) -> LabelReading? { reader.reading(of: label) }
}
