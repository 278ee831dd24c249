public import SurveyModel
import SurveyStatistics

/// What the comments on an item are about.
public struct ThemesPart: Sendable, Encodable {
  public struct Theme: Sendable, Encodable {
    public var key: String
    public var label: LocalizedText
    /// Respondents; one who writes of several themes counts for each of them.
    public var count: Int
    /// Only where somebody coded answers again.
    public var agreement: Agreement?
  }

  /// How far two people agree on which answers are about a theme.
  public struct Agreement: Sendable, Encodable {
    /// Different answers that both coded.
    public var n: Int
    /// The fraction of them on which both agree.
    public var agreement: Double?
    /// Cohen's κ, `nil` when only one code was used.
    public var kappa: Double?
    public var pabak: Double?
    public var ac1: Double?
    /// Krippendorff's α, nominal.
    public var alpha: Double?
    /// `firm`, `tentative` or `illustration`.
    public var reliability: String?
  }

  /// Respondents who commented.
  public var base: Int
  /// Of them, those who wrote of none of the themes.
  public var none: Int
  /// By count.
  public var themes: [Theme]

  init(_ found: CommentThemes) {
    base = found.base
    none = found.without
    themes = found.counts.map {
      Theme(
        key: $0.theme.key, label: $0.theme.label, count: $0.count,
        agreement: $0.agreement.map(Agreement.init))
    }
  }
}

extension ThemesPart.Agreement {
  init(_ found: ThemeAgreement) {
    n = found.coders.n
    agreement = found.coders.agreement
    kappa = found.coders.kappa
    pabak = found.coders.pabak
    ac1 = found.coders.ac1
    alpha = found.alpha.value
    reliability = found.reliability?.rawValue
  }
}
