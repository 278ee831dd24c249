/// What a reference says about one question.
struct ReferenceQuestion {
  /// The column of the file, from 0; the first one of a question with a column for each option.
  let column: Int
  /// The first line of its title.
  let title: String
  /// `single`, `likert`, `numeric`, `multi_delimited`, `multi_columns`, `text` or `meta`.
  let type: String
  /// Counts and figures by the names that the reference gives them.
  let figures: [String: Double?]
  /// Respondents by answer, as typed; `nil` when the reference leaves them out.
  let counts: [String: Int]?
  /// What each answer counts for; `nil` when it is the number in the cell.
  let values: [String: Double]?
  /// Whether numbers in cells count for themselves beside those in ``values``.
  let takesNumbers: Bool
  /// Answers that have no value.
  let notScored: Set<String>
  let missingTokens: Set<String>

  /// Members that are numbers but no figures.
  private static let places: Set<String> = ["col", "n_rows"]

  init(_ value: JSONValue) {
    column = Int(value["col"]?.number ?? value["cols"]?.list.first?.number ?? -1)
    title = value["header"]?.list.first?.text ?? ""
    type = value["type"]?.text ?? ""
    var figures: [String: Double?] = [:]
    for (name, member) in value.object ?? [:] where !Self.places.contains(name) {
      if member.isNull { figures.updateValue(nil, forKey: name) }
      if let number = member.number { figures.updateValue(number, forKey: name) }
    }
    for (name, number) in value["nps"]?.numbers ?? [:] { figures.updateValue(number, forKey: name) }
    self.figures = figures
    let counted = value["counts"]?.object ?? value["choice_counts"]?.object
    counts = counted?.compactMapValues(\.number).mapValues { Int($0) }
    values = value["scale"]?.object?.compactMapValues(\.number)
    takesNumbers = values == nil || value["scale"]?["*numeric*"] != nil
    notScored = Set(value["not_scored"]?.numbers.keys.map { $0 } ?? [])
    missingTokens = Set((value["missing_tokens"]?.list ?? []).compactMap(\.text))
  }

  /// Whether its answers have values.
  var isScored: Bool { type == "likert" || type == "numeric" }

  /// Whether the reference takes it for no question at all.
  var isMetadata: Bool { type == "meta" }

  /// What an answer counts for; `nil` for one without a value.
  func value(of answer: String) -> Double? {
    if notScored.contains(answer) { return nil }
    return values?[answer] ?? (takesNumbers ? Double(answer) : nil)
  }
}
