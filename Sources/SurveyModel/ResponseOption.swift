/// A choice that an item offers.
public struct ResponseOption: Sendable, Hashable {
  /// What an option means for the figures.
  public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    /// An answer like any other; part of the valid n.
    case substantive
    /// “Other”, with or without a text written beside it; part of the valid n.
    case other
    /// “None of these”, of a multiple choice; part of the base.
    case none
    /// “Not applicable”: declared, shown, outside the valid n.
    case notApplicable = "not-applicable"
    /// “Don't know”, “no opinion”: declared, shown, outside the valid n.
    case dontKnow = "dont-know"
    /// “I would rather not say”: declared, shown, outside the valid n.
    case refused

    /// Whether an answer with this option is part of the valid n.
    public var isValid: Bool { self == .substantive || self == .other || self == .none }
  }

  /// The number that stands for the option; on a scale also its value.
  public var code: Int
  public var label: LocalizedText
  /// Other spellings seen in exports, besides the labels and the code.
  public var aliases: [String]
  public var role: Role
  /// Header patterns of the option's own column, where an export gives every option one.
  public var columns: [String]

  public init(
    code: Int, label: LocalizedText, aliases: [String] = [], role: Role = .substantive,
    columns: [String] = []
  ) {
    self.code = code
    self.label = label
    self.aliases = aliases
    self.role = role
    self.columns = columns
  }
}
