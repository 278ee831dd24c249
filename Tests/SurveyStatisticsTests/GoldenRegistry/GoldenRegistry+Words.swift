import ReportModel

/// Words that a number decides.
extension GoldenRegistry {
  static let words: [String: Computation] = ["plural": plural]

  @Sendable static func plural(_ json: GoldenCase) throws -> [String: GoldenValue] {
    let n = try json.whole("n")
    return Dictionary(
      uniqueKeysWithValues: Phrases.all.map { ($0.code, .text($0.pluralForm(n).rawValue)) })
  }
}
