/// What a questionnaire may say on weighting: how those who attended are made up, so that the answers of
/// the others can stand for theirs. It is used only where a report asks for it.
public struct Weighting: Sendable, Hashable {
  /// One for post-stratification; several are margins to be raked to.
  public var targets: [WeightingTarget]
  /// Where the numbers come from, such as “registration list”.
  public var source: LocalizedText
  /// How many times the median weight no weight may exceed, at least 1; `nil` for no limit.
  public var trim: Double?

  public init(
    targets: [WeightingTarget], source: LocalizedText = LocalizedText([:]), trim: Double? = nil
  ) {
    self.targets = targets
    self.source = source
    self.trim = trim
  }
}

/// How those who attended are divided by their answer to one item.
public struct WeightingTarget: Sendable, Hashable {
  /// What the sizes of the categories are.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    /// People.
    case counts
    /// Per cent; together 100, but for rounding.
    case shares
  }

  /// Options that are counted together, with their size.
  public struct Category: Sendable, Hashable {
    /// One code or several.
    public var codes: [Int]
    /// People or per cent, not negative.
    public var size: Double

    public init(codes: [Int], size: Double) {
      self.codes = codes
      self.size = size
    }
  }

  /// The key of an item with one answer.
  public var item: String
  public var unit: Unit
  /// Every option that is part of the valid n stands in one of them.
  public var categories: [Category]

  public init(item: String, unit: Unit, categories: [Category]) {
    self.item = item
    self.unit = unit
    self.categories = categories
  }

  /// The sizes of all categories together.
  public var total: Double { categories.reduce(0) { $0 + $1.size } }
}

extension ItemType {
  /// Whether an item may be weighted by: each respondent has one answer of a few.
  public var isWeightedBy: Bool { self == .single || self == .yesNo }
}
