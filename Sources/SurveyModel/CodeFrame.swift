/// The themes by which open answers are coded, and what people decided for single answers.
public struct CodeFrame: Sendable, Hashable {
  /// In the order of the file.
  public var themes: [Theme]
  /// What people said of single answers; it goes before keywords.
  public var overrides: [Override]

  public init(themes: [Theme], overrides: [Override] = []) {
    self.themes = themes
    self.overrides = overrides
  }

  /// What answers may be about.
  public struct Theme: Sendable, Hashable {
    public var key: String
    public var label: LocalizedText
    /// Words and phrases that tell it, by BCP 47 code. A star at the end stands for any ending.
    public var keywords: [String: [String]]
    /// Keys of the only items that it is looked for in; empty for all.
    public var items: [String]

    public init(
      key: String, label: LocalizedText, keywords: [String: [String]] = [:], items: [String] = []
    ) {
      self.key = key
      self.label = label
      self.keywords = keywords
      self.items = items
    }
  }

  /// The themes of one answer, as a person sees them.
  public struct Override: Sendable, Hashable {
    /// The answer, in any of its spellings.
    public var answer: String
    /// The key of its item; `nil` for this answer wherever it was given.
    public var item: String?
    /// Keys; empty where it is about none of them.
    public var themes: [String]

    public init(answer: String, item: String? = nil, themes: [String]) {
      self.answer = answer
      self.item = item
      self.themes = themes
    }
  }
}
