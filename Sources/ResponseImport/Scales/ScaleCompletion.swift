/// The points of a scale that nobody chose, where the chosen ones tell that they are there.
struct ScaleCompletion {
  /// Places of the labels on the axis of strength, and where each of them lies on the scale.
  private(set) var moved: [Double: Double]
  private(set) var points: [Double]

  /// - Parameter answers: How many people answered; few of them leave points unchosen.
  init(
    _ observed: Set<Double>, kind: LanguageScale.Kind, name: String, partly: Double?, answers: Int,
    languages: Int
  ) {
    let areFew = answers < 10
    moved = Dictionary(uniqueKeysWithValues: observed.map { ($0, $0) })
    points = observed.sorted()
    switch kind {
    case .amount:
      points = Self.mirrored(observed)
    case .family(let family):
      if let usual = Self.usual(observed, of: family, areFew: areFew) { points = usual }
    case .degrees:
      let isTwoSided =
        Self.twoSided.contains(name) || areFew && (name == "likely" || name == "easy")
      guard isTwoSided,
        let sides = Sides(observed, partly: partly, areFew: areFew, isOneLanguage: languages == 1)
      else { break }
      moved = sides.moved
      points = sides.points(answers: answers)
      // Where nearly all labels are there, so is the scale.
      if observed.count >= 5, !areFew, points.count > observed.count + 1 {
        moved = Dictionary(uniqueKeysWithValues: observed.map { ($0, $0) })
        points = observed.sorted()
      }
    }
  }

  /// What can be said for it can be said against it.
  private static let twoSided: Set<String> = ["agree", "satisfied", "happy", "yes-no"]

  /// What stands on one side stands on the other; “a little too” tells that there is “too”.
  private static func mirrored(_ observed: Set<Double>) -> [Double] {
    var sizes = Set(observed.map(abs)).subtracting([0]).sorted()
    if sizes == [2] { sizes.append(4) }
    var points: [Double] = [0]
    for size in sizes {
      for sign in [-1.0, 1] { points.append(sign * size) }
    }
    return points.sorted()
  }

  /// The usual five points that hold the few which were chosen.
  private static func usual(_ observed: Set<Double>, of family: WordFamily, areFew: Bool)
    -> [Double]?
  {
    let usual: [Double]
    switch family {
    case .frequency: usual = [-5, -3, 0, 3, 5]
    case .proportion: usual = [-5, -3, 0, 3, 5]
    case .quality: usual = [-3.9, -3, 0, 3, 3.9]
    default: return nil
    }
    var points = usual
    var free = Set(usual.indices)
    for place in observed.sorted() {
      guard
        let nearest = free.sorted().min(by: { abs(usual[$0] - place) < abs(usual[$1] - place) }),
        abs(usual[nearest] - place) < 1.1
      else { return nil }
      points[nearest] = place
      free.remove(nearest)
    }
    guard points == points.sorted() else { return nil }
    if observed.count <= 3 || free == [2] { return areFew ? points : nil }
    // Of “never … often” only “always” is missing.
    return family == .frequency && (free == [0] || free == [4]) ? points : nil
  }
}

/// Agreement and its like: what is said on one side can be said on the other.
private struct Sides {
  private(set) var moved: [Double: Double] = [:]
  private var levels = 1
  private var hasMiddle = false
  /// Whether the inner answers are softened ones: “rather agree”.
  private var isSoft = false
  /// What one language softens, another says with the bare word.
  private let isOneLanguage: Bool
  private let observed: Set<Double>

  /// - Parameter partly: The place of “partly agree”, the middle where there is no other and
  ///   nothing of its kind on the other side.
  init?(_ observed: Set<Double>, partly: Double?, areFew: Bool, isOneLanguage: Bool) {
    self.isOneLanguage = isOneLanguage
    self.observed = observed
    var negative = observed.filter { $0 < 0 }.map { -$0 }.sorted()
    var positive = observed.filter { $0 > 0 }.sorted()
    if let partly, !observed.contains(0), let at = positive.firstIndex(of: partly),
      at == 0,
      negative.count == positive.count - 1 || areFew && !negative.contains(where: { $0 < 3 }),
      positive.count + negative.count > 1
    {
      positive.remove(at: at)
      moved[partly] = 0
      hasMiddle = true
    }
    guard !negative.isEmpty || !positive.isEmpty else { return nil }
    if observed.contains(0) {
      moved[0] = 0
      hasMiddle = true
    }
    let classes = Set((negative + positive).map(Self.level))
    levels = max(negative.count, positive.count)
    guard levels <= 3 else { return nil }
    let isThree =
      moved[partly ?? 0] == 0 && partly != nil && positive.count == 1 && negative.count == 1
    if levels == 1, !isThree,
      classes.count == 2 || classes == [1] || negative.isEmpty != positive.isEmpty
    {
      levels = 2
    }
    isSoft = classes.contains(1)
    for (places, sign) in [(negative, -1.0), (positive, 1.0)] {
      for (index, place) in places.enumerated() {
        let rank = rank(place, index, of: places.count, classes: classes)
        moved[sign * place] = sign * Double(rank)
      }
    }
    guard Set(moved.values).count == moved.count else { return nil }
    negative = []
  }

  /// 1 for “rather”, 2 for the bare word, 3 for “very”.
  private static func level(_ strength: Double) -> Int {
    strength >= 3.9 ? 3 : strength > 3.2 ? 2 : 1
  }

  private func rank(_ place: Double, _ index: Int, of count: Int, classes: Set<Int>) -> Int {
    if levels == 1 { return 1 }
    if count == levels { return index + 1 }
    let level = Self.level(place)
    if levels == 3 { return count == 1 ? level : index == 0 && level == 1 ? 1 : index + 2 }
    // A single answer beside two: the bare word is the end where nothing stronger is said.
    return level == 3 || level == 2 && (!classes.contains(3) || isSoft && isOneLanguage) ? 2 : 1
  }

  func points(answers: Int) -> [Double] {
    var steps = (1...levels).map(Double.init)
    let taken = Set(moved.values)
    let own = taken.subtracting([0])
    let whole = Set(steps.flatMap { [-$0, $0] })
    // Seven points stand on five labels at least.
    if levels == 3, taken.count < 5 { return taken.sorted() }
    if levels == 1, own.count < 2 { steps = [1, 2] }
    let isEven = !hasMiddle && (own == whole && levels > 1 || answers >= 10 && isSoft)
    let sides = Set(steps.flatMap { [-$0, $0] })
    return (isEven ? sides : sides.union([0])).sorted()
  }
}
