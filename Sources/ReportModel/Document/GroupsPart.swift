import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// The respondents by their answer to one item. Groups that are too small to be shown are put together
/// here too, and what few of a group answered is left out: small groups are never released.
public struct GroupsPart: Sendable, Encodable {
  public struct Group: Sendable, Encodable {
    /// The option codes or numbers that make the group; several where groups were put together.
    public var answers: [Double]
    /// Responses.
    public var responses: Int
    /// Figures of seminars like this one.
    public var items: [ItemPart]
  }

  public struct Test: Sendable, Encodable {
    public var key: String
    /// `mann-whitney`, `kruskal-wallis`, `linear-by-linear`, `n-1-chi-squared`, `chi-squared`, `fisher`
    public var test: String
    /// `exact`, `asymptotic`, `monteCarlo`
    public var path: String
    public var p: Double
    /// Holm's, over all items.
    public var pHolm: Double?
    /// After Benjamini and Hochberg, over all items.
    public var pBenjaminiHochberg: Double?
    /// `superiority`, `epsilonSquared`, `correlation` or `cramersV`.
    public var effect: String?
    public var size: Double?
  }

  /// The key of the item that makes the groups.
  public var by: String
  /// Responses without a usable answer to it.
  public var withoutAnswer: Int
  /// Whether a person may belong to several groups.
  public var overlapping: Bool
  public var groups: [Group]
  public var tests: [Test]

  init(_ published: PublishedGroups, _ content: AnnexContent) {
    by = published.item.key
    withoutAnswer = published.withoutAnswer
    overlapping = published.isOverlapping
    let items = GroupedItem.all(published, content)
    groups =
      published.areShown
      ? published.groups.enumerated().map { place, group in
        Group(
          answers: group.answers.compactMap(\.code), responses: group.tally.responses,
          items: items.compactMap { item in
            item.figures[place].map { ItemPart($0, columns: []) }
          })
      } : []
    tests = items.compactMap { item in
      item.test.map {
        Test(item.item.key, $0, holm: item.wordsP, benjaminiHochberg: item.tableP)
      }
    }
  }
}

extension GroupsPart.Test {
  init(_ key: String, _ test: GroupTest, holm: Double?, benjaminiHochberg: Double?) {
    self.init(
      key: key, test: test.name.rawValue, path: test.p.path.rawValue, p: test.p.value,
      pHolm: holm, pBenjaminiHochberg: benjaminiHochberg, effect: test.effect?.name,
      size: test.effect?.size)
  }
}

extension Answer {
  /// The code or number that makes a group.
  fileprivate var code: Double? {
    switch self {
    case .option(let code, _): Double(code)
    case .options(let codes, _): codes.first.map(Double.init)
    case .number(let value): value
    default: nil
    }
  }
}

extension GroupTest.Effect {
  fileprivate var name: String {
    switch self {
    case .superiority: "superiority"
    case .epsilonSquared: "epsilonSquared"
    case .correlation: "correlation"
    case .cramersV: "cramersV"
    }
  }

  fileprivate var size: Double {
    switch self {
    case .superiority(let estimate): estimate.value
    case .epsilonSquared(let value), .correlation(let value), .cramersV(let value): value
    }
  }
}
