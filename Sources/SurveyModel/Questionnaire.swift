/// A questionnaire: what was asked, and how its answers are to be read.
public struct Questionnaire: Sendable, Hashable {
  public var key: String
  /// Counts up whenever wording or options change.
  public var version: Int
  /// The languages it was asked in, the main one first.
  public var languages: [String]
  public var title: LocalizedText
  /// Scales that several items share, in the order of the file.
  public var scales: [Scale]
  public var batteries: [Battery]
  public var sections: [Section]
  /// Header patterns of columns that are no questions, beyond those that are known as such.
  public var ignoredColumns: [String]
  /// Header patterns of the column with the respondents' own codes, by which the answers of the same
  /// people in two seminars are matched.
  public var respondentCode: [String]
  /// From how many answers on what is printed, where it is not the usual.
  public var publication: [PublicationKey: Int]
  /// How those who attended are made up; `nil` where the questionnaire does not say.
  public var weighting: Weighting?

  public init(
    key: String, version: Int = 1, languages: [String] = [],
    title: LocalizedText = LocalizedText([:]),
    scales: [Scale] = [], batteries: [Battery] = [], sections: [Section] = [],
    ignoredColumns: [String] = [], respondentCode: [String] = [],
    publication: [PublicationKey: Int] = [:], weighting: Weighting? = nil
  ) {
    self.key = key
    self.version = version
    self.languages = languages
    self.title = title
    self.scales = scales
    self.batteries = batteries
    self.sections = sections
    self.ignoredColumns = ignoredColumns
    self.respondentCode = respondentCode
    self.publication = publication
    self.weighting = weighting
  }

  /// Every item, in the order of the questionnaire.
  public var items: [Item] { sections.flatMap(\.items) }

  /// The item that somebody means who names it.
  ///
  /// - Parameter name: Its key, its text in any language, or words that stand in the text of no other item;
  ///   letter case is ignored in texts.
  /// - Returns: `nil` when no item or several are meant.
  public func item(named name: String) -> Item? {
    if let item = items.first(where: { $0.key == name }) { return item }
    let wanted = name.lowercased()
    guard !wanted.isEmpty else { return nil }
    func texts(_ item: Item) -> [String] { item.text.texts.values.map { $0.lowercased() } }
    let exact = items.filter { texts($0).contains(wanted) }
    let found =
      exact.isEmpty
      ? items.filter { texts($0).contains { $0.contains(wanted) } } : exact
    return found.count == 1 ? found[0] : nil
  }
}

/// A run of items under one heading.
public struct Section: Sendable, Hashable {
  public var title: LocalizedText
  public var items: [Item]

  public init(title: LocalizedText = LocalizedText([:]), items: [Item]) {
    self.title = title
    self.items = items
  }
}

/// Items that share one scale and one stem.
public struct Battery: Sendable, Hashable {
  public var key: String
  /// The stem: what stands above the rows on the form.
  public var text: LocalizedText
  /// How many of its items somebody must have answered to get a score; `nil` for half of them.
  public var minimumAnswered: Int?

  public init(key: String, text: LocalizedText, minimumAnswered: Int? = nil) {
    self.key = key
    self.text = text
    self.minimumAnswered = minimumAnswered
  }
}
