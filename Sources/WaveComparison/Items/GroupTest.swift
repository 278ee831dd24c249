import SurveyModel
public import SurveyStatistics
import Tabulation

/// The test of whether groups of different people answered an item differently, chosen by what the item
/// and the groups are.
public struct GroupTest: Sendable, Hashable {
  /// The tests by their names in machine output.
  public enum Name: String, Sendable, Hashable, Codable, CaseIterable {
    /// Two groups, ordered answers or numbers.
    case mannWhitney = "mann-whitney"
    /// More groups without order.
    case kruskalWallis = "kruskal-wallis"
    /// Groups that have an order themselves, and ordered answers.
    case linearByLinear = "linear-by-linear"
    /// Answers without order; see ``AssociationTest``.
    case campbell = "n-1-chi-squared"
    case pearson = "chi-squared"
    case fisher
  }

  /// The size of what was found, by its name in machine output, in `0...1`, r in `-1...1`.
  public enum Effect: Sendable, Hashable {
    /// θ, the probability of superiority of the first group.
    case superiority(Estimate)
    case epsilonSquared(Double)
    case correlation(Double)
    /// Cramér's V, corrected.
    case cramersV(Double)
  }

  public let name: Name
  public let p: PValue
  /// `nil` where it is not defined.
  public let effect: Effect?

  /// - Parameters:
  ///   - groups: Figures of one item in two groups or more.
  ///   - isOrdered: Whether the groups have an order, as ranges of age have.
  ///   - seed: Of a simulation where an exact test takes too long.
  /// - Returns: `nil` for items that are not tested (several answers, orders, dates, texts), when fewer
  ///   than two groups have enough answers, and when so few answers could not tell.
  public init?(
    _ groups: [ItemFigures], isOrdered: Bool, seed: UInt64, gates: Gates = Gates()
  ) {
    let groups = groups.filter { $0.validN >= gates.comparisonGroup }
    guard let item = groups.first?.item, groups.count > 1 else { return nil }
    switch item.type {
    case .rating, .recommend, .number: self.init(ranked: groups, isOrdered, gates)
    case .single, .yesNo: self.init(counted: groups, seed: seed)
    case .multiple, .ranking, .date, .text: return nil
    }
  }

  private init?(ranked groups: [ItemFigures], _ isOrdered: Bool, _ gates: Gates) {
    if groups.count == 2 {
      guard let contrast = ItemContrast(groups[0], groups[1], gates: gates), let p = contrast.p
      else { return nil }
      self.init(name: .mannWhitney, p: p, effect: .superiority(contrast.superiority))
    } else if isOrdered, groups[0].points != nil {
      let table = groups.map { $0.options.map(\.count) }
      guard let found = LinearByLinearTest(table) else { return nil }
      self.init(
        name: .linearByLinear, p: PValue(found.test.p, path: .asymptotic),
        effect: .correlation(found.correlation))
    } else {
      let tables = groups.compactMap(\.points)
      let found =
        tables.isEmpty
        ? SeveralGroups(groups.map { NumberTable(counts: $0.tally.numbers) }).kruskalWallis()
        : SeveralGroups(tables).kruskalWallis()
      guard let found, let p = found.p else { return nil }
      self.init(
        name: .kruskalWallis, p: p, effect: found.epsilonSquared.map(Effect.epsilonSquared))
    }
  }

  private init?(counted groups: [ItemFigures], seed: UInt64) {
    let table = CrossTabulation(groups.map { $0.options.map(\.count) })
    guard let test = table.printedTest, let p = table.printedP(seed: seed) else { return nil }
    let name: Name =
      switch test {
      case .campbell: .campbell
      case .pearson: .pearson
      case .fisher: .fisher
      }
    self.init(name: name, p: p, effect: table.cramersVCorrected.map(Effect.cramersV))
  }

  private init(name: Name, p: PValue, effect: Effect?) {
    self.name = name
    self.p = p
    self.effect = effect
  }
}
