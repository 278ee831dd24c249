internal import Diagnostics
internal import SurveyModel

/// Targets of weighting. They speak of items, so these are read before.
extension QuestionnaireReader {
  /// How many combinations of categories the targets may have; each is counted apart.
  private static let mostCells = 1000

  mutating func weighting(_ value: YAMLValue, items: [Item]) -> Weighting? {
    let owner: Message = "“weighting”"
    guard let fields = fields(value, .weighting, of: owner) else { return nil }
    let source =
      fields["source"].map { text($0, part("source", of: owner)) } ?? LocalizedText([:])
    let trim = fields["trim"].flatMap { number($0, part("trim", of: owner), atLeast: 1) }
    guard let listed = fields["targets"] else { return nil }
    let what = part("targets", of: owner)
    guard let values = list(listed, what, expected: "a list of targets, each after a hyphen")
    else { return nil }
    var targets: [(target: WeightingTarget, position: Position)] = []
    for (index, value) in values.enumerated() {
      guard
        let target = target(
          value, number: index + 1, items: items, taken: Set(targets.map(\.target.item)))
      else { continue }
      targets.append((target, value.position))
    }
    if values.isEmpty {
      report(
        .error, "no-targets", "\(what) is empty", at: listed.position,
        help: "add “- item: …” with the key of a question, and below it “counts:”")
    }
    checkTotals(targets)
    let cells = targets.reduce(1) { min($0 * ($1.target.categories.count + 1), 1_000_000) }
    if cells > Self.mostCells {
      report(
        .error, "too-many-cells", "the targets have too many combinations of answers: \(cells)",
        at: listed.position, expected: "at most \(Self.mostCells)",
        help: "take out a target, or put options together, such as “1+2: 14”")
    }
    return Weighting(targets: targets.map(\.target), source: source, trim: trim)
  }

  /// - Parameter taken: Items that have a target already.
  private mutating func target(
    _ value: YAMLValue, number: Int, items: [Item], taken: Set<String>
  ) -> WeightingTarget? {
    let owner: Message = "target \(number)"
    guard let fields = fields(value, .weightingTarget, of: owner) else { return nil }
    let item = fields["item"].flatMap { weightedItem($0, of: owner, items: items, taken: taken) }
    let sizes = WeightingTarget.Unit.allCases.compactMap { unit in
      fields[unit.rawValue].map { (unit, $0) }
    }
    guard let (unit, sizesValue) = sizes.first else {
      report(
        .error, "missing-key", "\(owner) has no “counts” and no “shares”", at: value.position,
        help: "add a line such as “counts: {1: 14, 2: 11}”")
      return nil
    }
    if sizes.count > 1 {
      report(
        .error, "counts-and-shares", "\(owner) has “counts” and also “shares”",
        at: sizes[1].1.position, help: "keep one of the two")
    }
    guard let categories = categories(sizesValue, part(unit.rawValue, of: owner), of: item)
    else { return nil }
    let target = WeightingTarget(
      item: fields["item"]?.text ?? "", unit: unit, categories: categories)
    checkSum(of: target, part(unit.rawValue, of: owner), at: sizesValue.position)
    return target
  }

  private mutating func weightedItem(
    _ value: YAMLValue, of owner: Message, items: [Item], taken: Set<String>
  ) -> Item? {
    guard let key = string(value, part("item", of: owner)) else { return nil }
    guard let item = items.first(where: { $0.key == key }) else {
      // The item may be there, with faults that have been told.
      guard itemPlaces[key] == nil else { return nil }
      let keys = items.filter(\.type.isWeightedBy).map(\.key)
      report(
        .error, "unknown-item", "“\(key)”, named by \(owner), is none of the items",
        at: value.position, expected: keys.isEmpty ? nil : Message.listing(keys),
        help: suggestion(for: key, in: items.map(\.key)))
      return nil
    }
    if taken.contains(key) {
      report(
        .error, "duplicate-target", "item “\(key)” has two targets", at: value.position,
        help: "keep one of the two")
      return nil
    }
    guard item.type.isWeightedBy else {
      report(
        .error, "unsuitable-item",
        "item “\(key)” is of type \(item.type.rawValue), and answers are weighted by a single choice",
        at: value.position, expected: "an item of type single or yes-no")
      return nil
    }
    return item
  }

  /// - Parameter item: `nil` when it is not known; then any code will do.
  private mutating func categories(
    _ value: YAMLValue, _ what: Message, of item: Item?
  ) -> [WeightingTarget.Category]? {
    guard case .map(let entries) = value.content else {
      wrongKind(value, what, expected: "a number for each code: {1: 14, 2: 11}")
      return nil
    }
    let options = item?.options.filter(\.role.isValid) ?? []
    var lines: [Int: Int] = [:]
    var isWhole = true
    var areKnown = true
    var categories: [WeightingTarget.Category] = []
    for entry in entries {
      guard let codes = codes(entry, what, options: item == nil ? nil : options) else {
        (isWhole, areKnown) = (false, false)
        continue
      }
      for code in codes {
        if let line = lines.updateValue(entry.keyPosition.line, forKey: code) {
          report(
            .error, "duplicate-code", "code \(code) stands twice in \(what)",
            at: entry.keyPosition, help: "it stands first on line \(line); keep one of the two")
        }
      }
      guard let size = number(entry.value, "“\(entry.key)” of \(what)", atLeast: 0) else {
        isWhole = false
        continue
      }
      categories.append(.init(codes: codes, size: size))
    }
    // A key that is no code may stand for the one that is missing.
    let missing = options.filter { lines[$0.code] == nil }
    if areKnown, !missing.isEmpty {
      report(
        .error, "missing-code",
        "\(what) lacks a number for these codes: \(Message.listing(missing.map { String($0.code) }))",
        at: value.position,
        help: "add each with its number; 0 where nobody who attended belongs there")
      isWhole = false
    }
    return isWhole ? categories : nil
  }

  /// The codes that a key names: `1`, or `1+2` for options that are counted together.
  private mutating func codes(
    _ entry: YAMLValue.Entry, _ what: Message, options: [ResponseOption]?
  ) -> [Int]? {
    let words = entry.key.split(separator: "+", omittingEmptySubsequences: false).map {
      $0.drop { $0 == " " }.prefix { $0 != " " }
    }
    let codes = words.compactMap { Int($0) }
    let known = options.map { $0.map(\.code) }
    if codes.count == words.count, known.map({ Set($0).isSuperset(of: codes) }) ?? true {
      return codes
    }
    let named = options?.first { $0.label.texts.values.contains(entry.key) }
    report(
      .error, "unknown-code", "“\(entry.key)” in \(what) is no code of an answer that counts",
      at: entry.keyPosition, expected: known.map { Message.listing($0.map { String($0) }) },
      help: named.map { "write its code, \($0.code)" })
    return nil
  }

  private mutating func checkSum(
    of target: WeightingTarget, _ what: Message, at position: Position
  ) {
    let total = target.total
    switch target.unit {
    case .counts where total <= 0:
      report(
        .error, "no-total", "\(what) add up to 0", at: position,
        help: "write how many people attended, by their answer")
    case .shares where abs(total - 100) > 0.05 * Double(target.categories.count) + 1e-9:
      // Each may have been rounded to one decimal.
      report(
        .error, "shares-total", "\(what) add up to \(total.shortest), not to 100", at: position,
        help: "correct them, or write the number of people under “counts:”")
    default: break
    }
  }

  /// Tells targets that speak of different numbers of people.
  private mutating func checkTotals(_ targets: [(target: WeightingTarget, position: Position)]) {
    let counted = targets.filter { $0.target.unit == .counts && $0.target.total > 0 }
    guard let first = counted.first else { return }
    for (target, position) in counted.dropFirst()
    where abs(target.total - first.target.total) > 1e-9 * first.target.total {
      report(
        .error, "different-totals",
        "the counts of “\(target.item)” add up to \(target.total.shortest), those of "
          + "“\(first.target.item)” to \(first.target.total.shortest)",
        at: position, help: "all targets speak of the same people: correct the counts")
    }
  }

  private mutating func number(_ value: YAMLValue, _ what: Message, atLeast least: Int) -> Double? {
    let expected: Message = "a number from \(least), such as 14 or 33.5"
    guard let text = value.text else {
      wrongKind(value, what, expected: expected)
      return nil
    }
    let isPlain = text.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
    }
    guard isPlain, let number = Double(text), number >= Double(least), number <= 1e9 else {
      wrongValue(value, what, expected: expected)
      return nil
    }
    return number
  }
}

extension Double {
  /// The number with no more decimals than it needs, six at most: `14`, `33.5`.
  var shortest: String {
    let rounded = (self * 1e6).rounded() / 1e6
    return Int(exactly: rounded).map(String.init) ?? String(rounded)
  }
}
