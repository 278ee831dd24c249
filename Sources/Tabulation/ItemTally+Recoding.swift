public import SurveyModel

extension ItemTally {
  /// The same answers as answers to another version of the item.
  ///
  /// - Parameters:
  ///   - item: Has every answer that was given.
  ///   - codes: Codes of this version as codes of the other; `nil` when they are the same. Answers without
  ///     one are left out of the options, not of the valid n.
  public func recoded(as item: Item, codes: [Int: Int]?) -> ItemTally {
    func code(_ code: Int) -> Int? { codes == nil ? code : codes?[code] }
    var tally = ItemTally(of: item)
    for (old, count) in options {
      if let new = code(old) { tally.options[new, default: 0] += count }
    }
    for (old, counts) in places {
      if let new = code(old) { tally.places[new, default: [:]].merge(counts, uniquingKeysWith: +) }
    }
    tally.numbers = numbers
    tally.dates = dates
    tally.texts = texts
    tally.textsNotKept = textsNotKept
    tally.writeIns = writeIns
    tally.noneTicked = noneTicked
    tally.answered = answered
    tally.missing = missing
    return tally
  }
}
