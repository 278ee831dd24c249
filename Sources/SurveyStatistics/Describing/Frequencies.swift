/// The answers to one item over its declared options, with their shares.
public struct Frequencies: Sendable, Hashable {
  /// One declared option.
  public struct Row: Sendable, Hashable {
    public let code: Int
    public let count: Int
    /// Fraction of valid n; `nil` when no one answered.
    public let shareOfValid: Double?
    /// Fraction of the returned questionnaires; `nil` when there are none.
    public let shareOfReturned: Double?
    /// Fraction of valid n on this option and those before it; means something for ordered items.
    public let cumulativeShareOfValid: Double?
  }

  /// The declared options in their order; one that nobody chose has count 0.
  public let rows: [Row]
  /// Answers on declared options.
  public let validN: Int
  public let returned: Int
  /// Answers on codes that were not declared: shown apart, and missing until resolved.
  public let notListed: FrequencyTable

  /// Returned questionnaires without a valid answer to the item.
  public var missing: Int { returned - validN }

  /// - Parameters:
  ///   - table: Answers per code.
  ///   - declared: The codes of the options, in the order of the questionnaire, each once.
  ///   - returned: Questionnaires in which the item was put.
  public init(_ table: FrequencyTable, declared: [Int], returned: Int) {
    let counts = declared.map(table.count(of:))
    let validN = counts.reduce(0, +)
    precondition(Set(declared).count == declared.count, "an option twice in \(declared)")
    precondition(table.n <= returned, "\(table.n) answers in \(returned) questionnaires")
    func share(_ count: Int, of base: Int) -> Double? {
      base == 0 ? nil : Double(count) / Double(base)
    }
    var cumulative = 0
    rows = zip(declared, counts).map { code, count in
      cumulative += count
      return Row(
        code: code, count: count, shareOfValid: share(count, of: validN),
        shareOfReturned: share(count, of: returned),
        cumulativeShareOfValid: share(cumulative, of: validN))
    }
    self.validN = validN
    self.returned = returned
    let listed = Set(declared)
    notListed = FrequencyTable(
      counts: Dictionary(zip(table.codes, table.counts), uniquingKeysWith: +)
        .filter { !listed.contains($0.key) })
  }
}
