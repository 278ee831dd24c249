import SurveyModel

/// The answers of an earlier item beside those of its later self.
///
/// Of a questionnaire that was written down the codes say which answer is which. One that was made out from
/// answers has only those that somebody gave, numbered as they were found: there the labels say it, and what
/// one of the two does not have may only not have been chosen.
struct OptionAlignment {
  /// The later item with every answer that either has.
  private(set) var item: Item
  /// Codes of the earlier item, as codes of ``item``.
  private(set) var codes: [Int: Int] = [:]
  /// What differs but the wording of the question.
  private(set) var changes: Set<ItemChange> = []

  init(_ before: Item, _ after: Item, areInferred: Bool) {
    item = after
    guard Self.areOfOneKind(before, after) else {
      changes = [.type]
      return
    }
    if before.scale?.favourable != after.scale?.favourable { changes.insert(.direction) }
    if before.type == .rating {
      alignPoints(before, after, areInferred: areInferred)
    } else if areInferred, before.type != .recommend {
      alignByLabel(before.options, after.options)
    } else {
      alignByCode(before.allOptions, after.allOptions, change: .options)
    }
  }

  /// Yes and no are a choice of one as well.
  private static func areOfOneKind(_ a: Item, _ b: Item) -> Bool {
    if a.type == b.type { return true }
    return [a.type, b.type].allSatisfy { $0 == .single || $0 == .yesNo }
  }

  private mutating func alignPoints(_ before: Item, _ after: Item, areInferred: Bool) {
    let (old, new) = (before.scale?.points ?? [], after.scale?.points ?? [])
    alignByCode(before.scale?.outside ?? [], after.scale?.outside ?? [], change: nil)
    if old.map(\.code) == new.map(\.code) {
      alignByCode(old, new, change: .options)
      return
    }
    let byLabel = old.compactMap { point in
      new.first { $0.label.saysTheSame(as: point.label) }.map { (point.code, $0.code) }
    }
    // What nobody chose is missing from a scale that was made out from answers.
    let isPart =
      areInferred && byLabel.count == min(old.count, new.count)
      && !old.contains { $0.isNumeral }
      && zip(byLabel, byLabel.dropFirst()).allSatisfy { $0.1 < $1.1 }
    guard isPart, old.count <= new.count else {
      changes.insert(.points)
      return
    }
    codes.merge(byLabel) { first, _ in first }
  }

  private mutating func alignByCode(
    _ old: [ResponseOption], _ new: [ResponseOption], change: ItemChange?
  ) {
    let known = Dictionary(new.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for option in old {
      guard let same = known[option.code] else {
        if let change { changes.insert(change) }
        continue
      }
      codes[option.code] = option.code
      if let change, same.label.sharesLanguage(with: option.label),
        !same.label.saysTheSame(as: option.label)
      {
        changes.insert(change)
      }
    }
    if let change, new.count != old.count { changes.insert(change) }
  }

  private mutating func alignByLabel(_ old: [ResponseOption], _ new: [ResponseOption]) {
    var next = (new.map(\.code).max() ?? 0) + 1
    var common = 0
    for option in old {
      if let same = new.first(where: { $0.label.saysTheSame(as: option.label) }) {
        codes[option.code] = same.code
        if option.role == .substantive { common += 1 }
      } else {
        var added = option
        added.code = next
        item.options.append(added)
        codes[option.code] = next
        next += 1
      }
    }
    let fewer = min(
      old.count { $0.role == .substantive }, new.count { $0.role == .substantive })
    if 2 * common < fewer { changes.insert(.options) }
  }
}

extension ResponseOption {
  /// Whether the label is the code and nothing else.
  fileprivate var isNumeral: Bool { label.texts.values.allSatisfy { Int($0) != nil } }
}
