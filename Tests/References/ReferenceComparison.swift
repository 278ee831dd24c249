/// What a reference says about the answers to one question at two events, the earlier one first.
struct ReferenceComparison {
  enum Kind: String {
    /// Answers with values.
    case scored
    /// Answers without order.
    case single
  }

  let question: String
  let kind: Kind
  let events: [String]
  /// By the names that the reference gives them.
  let figures: [String: Double?]
  /// Respondents by answer for each event; `nil` for scored answers.
  let counts: [[String: Int]]?
  /// Pearson's test: empty where the reference says that there is none, `nil` where it says nothing.
  let chiSquared: [String: Double]?

  init(_ value: JSONValue) {
    question = value["question"]?.text ?? ""
    kind = value["kind"]?.text.flatMap(Kind.init) ?? .scored
    events = ["event_a", "event_b"].map { value[$0]?.text ?? "" }
    var figures: [String: Double?] = [:]
    for (name, member) in value.object ?? [:] {
      if let number = member.number { figures.updateValue(number, forKey: name) }
      if member.isNull, name.hasPrefix("mean") { figures.updateValue(nil, forKey: name) }
    }
    self.figures = figures
    let counts = ["counts_a", "counts_b"].compactMap { value[$0]?.numbers.mapValues { Int($0) } }
    self.counts = counts.count == 2 && kind == .single ? counts : nil
    chiSquared = (value["chi2_on_values"] ?? value["chi2"])?.numbers
  }
}
