internal import Diagnostics
internal import SurveyModel

extension QuestionnaireReader {
  /// From how many answers on what is printed: whole numbers, and the steps of the ladder in order.
  mutating func publication(_ value: YAMLValue) -> [PublicationKey: Int] {
    let owner: Message = "“publication”"
    guard let fields = fields(value, .publication, of: owner) else { return [:] }
    var found: [PublicationKey: Int] = [:]
    for key in PublicationKey.allCases {
      guard let value = fields[key.rawValue] else { continue }
      let what = part(key.rawValue, of: owner)
      guard let number = integer(value, what, atLeast: 1) else { continue }
      if let allowed = key.allowed, !allowed.contains(number) {
        wrongValue(value, what, expected: Message.listing(allowed.map { String($0) }))
      } else if key == .widestRange, number > 100 {
        wrongValue(value, what, expected: "at most \(100)")
      } else {
        found[key] = number
      }
    }
    checkLadder(found, fields)
    return found
  }

  /// Tells a step that stands below the one before it. A step that the file does not name rises with
  /// those below.
  private mutating func checkLadder(_ found: [PublicationKey: Int], _ fields: Fields) {
    var highest: (key: PublicationKey, from: Int)?
    for key in PublicationKey.ladder {
      if let from = found[key], let before = highest, from < before.from,
        let position = fields[key.rawValue]?.position
      {
        report(
          .error, "publication-order",
          "“\(key.rawValue)” is \(from), less than “\(before.key.rawValue)”, which is \(before.from)",
          at: position, expected: "a whole number from \(before.from)",
          help: "lower “\(before.key.rawValue)” too, or raise “\(key.rawValue)”")
      }
      let from = found[key] ?? key.usual ?? 1
      if highest.map({ from >= $0.from }) ?? true { highest = (key, from) }
    }
  }
}
