internal import Diagnostics
internal import SurveyModel

extension QuestionnaireReader {
  /// Definitions that have a key: a group with a key above each, or a list with a `key` in each.
  mutating func definitions(
    _ value: YAMLValue, _ what: Message
  ) -> [(key: String, position: Position, value: YAMLValue, isNamed: Bool)] {
    switch value.content {
    case .map(let entries):
      return entries.map { ($0.key, $0.keyPosition, $0.value, true) }
    case .list(let values):
      return values.compactMap { value in
        guard case .map(let entries) = value.content,
          let key = entries.first(where: { $0.key == "key" })?.value, let name = key.text
        else {
          report(
            .error, "missing-key", "a part of \(what) has no “key”", at: value.position,
            help: "add a line such as “key: agreement-5”")
          return nil
        }
        return (name, key.position, value, false)
      }
    default:
      wrongKind(value, what, expected: "a key with its definition below it")
      return []
    }
  }

  mutating func readScales(_ value: YAMLValue?) {
    guard let value else { return }
    for (key, position, value, isNamed) in definitions(value, "“scales”") {
      guard scalesByKey[key] == nil else {
        report(
          .error, "duplicate-scale", "two scales have the key “\(key)”", at: position,
          help: "give one of them another key")
        continue
      }
      if let scale = scale(value, key: key, isNamed: isNamed, of: "scale “\(key)”") {
        scales.append(scale)
        scalesByKey[key] = scale
      } else {
        faultyNames.insert(key)
      }
    }
  }

  /// Reads one scale: its keys, or only its points.
  ///
  /// - Parameters:
  ///   - key: The key that stands above it, or what to call it when it says none.
  ///   - isNamed: Whether the key stands above it.
  mutating func scale(
    _ value: YAMLValue, key: String, isNamed: Bool, of owner: Message
  ) -> Scale? {
    var scale: Scale
    if value.isOptions {
      let points = options(value, "the points of \(owner)", rule: .counted)
      checkOrder(of: points, owner, at: value.position)
      scale = Scale(key: key, answers: points)
    } else {
      guard let fields = fields(value, .scale, of: owner, named: isNamed) else { return nil }
      guard let list = fields["points"] else { return nil }
      let points = options(list, part("points", of: owner), rule: .counted)
      checkOrder(of: points, owner, at: list.position)
      let outside =
        fields["outside"].map { options($0, part("outside", of: owner), rule: .outside) } ?? []
      let codes = Set(points.map(\.code))
      for option in outside where codes.contains(option.code) {
        duplicateCode(
          option.code, owner, at: fields["outside"]?.position ?? value.position,
          first: "among the points")
      }
      scale = Scale(
        key: isNamed ? key : fields["key"].flatMap { string($0, part("key", of: owner)) } ?? key,
        answers: points,
        favourable: fields["favourable"].flatMap { choice($0, part("favourable", of: owner)) }
          ?? .high
      )
      scale.outside += outside
    }
    checkSize(of: scale, owner, at: value.position)
    return scale
  }

  /// Tells points that are listed in another order than that of their codes, which is the one that counts.
  private mutating func checkOrder(
    of answers: [ResponseOption], _ owner: Message, at position: Position
  ) {
    let codes = answers.filter(\.role.isValid).map(\.code)
    let steps = zip(codes, codes.dropFirst())
    guard !steps.allSatisfy(<=), !steps.allSatisfy(>=) else { return }
    report(
      .warning, "points-out-of-order",
      "the codes of \(owner) neither rise nor fall: \(Message.listing(codes.map { String($0) }))",
      at: position, expected: "codes in the order of the answers",
      help: "the annex has the points in the order of their codes; check that the codes are right")
  }

  /// Codes that points may have: means and squares of them stay exact.
  private static let pointCodes = -1000...1000

  mutating func checkSize(of scale: Scale, _ owner: Message, at position: Position) {
    if let far = scale.points.first(where: { !Self.pointCodes.contains($0.code) }) {
      report(
        .error, "far-point", "\(owner) has a point with code \(far.code)", at: position,
        expected: "codes from \(Self.pointCodes.lowerBound) to \(Self.pointCodes.upperBound)",
        help: "the codes of a scale are averaged; give its points small ones, such as 1 to 5")
    }
    let count = scale.points.count
    if count < 2 {
      report(
        .error, "too-few-points",
        count == 1 ? "\(owner) has 1 point" : "\(owner) has no points", at: position,
        expected: "3 to 11 points", help: "list every answer that the form offers")
    } else if !(3...11).contains(count) {
      report(
        .warning, "unusual-scale", "\(owner) has \(count) points", at: position,
        expected: "3 to 11 points",
        help: count == 2
          ? "for two answers use an item of type yes-no or single"
          : "for a quantity use an item of type number")
    }
  }

  /// The scale that an item or battery names or spells out.
  mutating func scale(_ value: YAMLValue, key: String, of owner: Message) -> Scale? {
    guard let name = value.text else {
      return scale(value, key: key, isNamed: false, of: "the scale of \(owner)")
    }
    if let scale = scalesByKey[name] { return scale }
    if !faultyNames.contains(name) {
      let keys = scales.map(\.key)
      report(
        .error, "unknown-scale", "“\(name)”, named by \(owner), is none of the scales",
        at: value.position, expected: keys.isEmpty ? nil : Message.listing(keys),
        help: suggestion(for: name, in: keys)
          ?? "define it under “scales:”")
    }
    return nil
  }
}

extension YAMLValue {
  /// Whether this is a list, or a group of `code: label`.
  fileprivate var isOptions: Bool {
    switch content {
    case .list: true
    case .map(let entries): !entries.isEmpty && entries.allSatisfy { Int($0.key) != nil }
    default: false
    }
  }
}

extension Scale {
  /// A scale of answers in any order: “not applicable” is no point, wherever it was written.
  init(key: String, answers: [ResponseOption], favourable: Favourable = .high) {
    self.init(
      key: key, points: answers.filter(\.role.isValid).sorted { $0.code < $1.code },
      outside: answers.filter { !$0.role.isValid }, favourable: favourable)
  }
}
