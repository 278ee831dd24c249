import SurveyModel
import Tabulation

/// Who answered beside who attended, by the categories of one target.
public struct WeightingMargin: Sendable, Hashable {
  public struct Category: Sendable, Hashable {
    /// Options that are counted together.
    public let codes: [Int]
    /// Respondents with one of them.
    public let answered: Int
    /// Those who attended, as a fraction of all of them.
    public let targetShare: Double
  }

  /// The key of the item.
  public let item: String
  public let categories: [Category]

  /// Respondents with an answer to the item.
  public var answered: Int { categories.reduce(0) { $0 + $1.answered } }

  /// - Parameters:
  ///   - cells: By the items of all targets.
  ///   - place: The place of the target among them.
  init(_ target: WeightingTarget, cells: CellTally, place: Int) {
    item = target.item
    let total = target.total
    categories = target.categories.map { category in
      let answered = cells.cells.reduce(0) { sum, cell in
        cell.key[place].map(category.codes.contains) == true ? sum + cell.value.responses : sum
      }
      return Category(
        codes: category.codes, answered: answered, targetShare: category.size / total)
    }
  }
}

/// Why the answers of a seminar are not weighted.
public enum WeightingObstacle: Error, Sendable, Hashable {
  /// A category of a target, by their places.
  public struct Category: Sendable, Hashable {
    public let target: Int
    public let category: Int

    public init(target: Int, category: Int) {
      self.target = target
      self.category = category
    }
  }

  /// Everybody who attended answered: nobody is to be stood for.
  case everybodyAnswered
  /// So few respondents have an answer to every item that is weighted by.
  case tooFewAnswers(Int)
  /// In each of these categories are fewer respondents than there must be, or none.
  case smallCategories([Category])
  /// Respondents are in these categories, though nobody who attended should be.
  case noTarget([Category])
  /// The margins cannot be met together.
  case noConvergence
}
