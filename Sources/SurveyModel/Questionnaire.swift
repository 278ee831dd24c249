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

  public init(key: String, text: LocalizedText) {
    self.key = key
    self.text = text
  }
}
