import SurveyModel
import SurveyStatistics
import Tabulation

/// Comments: as typed, or in a brief annex how many there are.
extension AnnexComposer {
  private var openItems: [ItemPresentation] {
    items.filter { $0.item.type == .text && $0.figures.base > 0 }
  }

  func commentSections() -> [Annex.Section] {
    let isTooFew = content.tally.responses < publication.gates.privacyGroup
    return openItems.map { item in
      .init(
        id: "comments-\(item.item.key)", heading: item.text,
        blocks: item.commentBlocks(withheld: isTooFew))
    }
  }

  /// How many commented on each open question.
  mutating func commentCounts() -> Annex.Section? {
    let items = openItems.filter { $0.figures.validN > 0 }
    guard !items.isEmpty else { return nil }
    let numbers = phrases.numbers
    let rows = items.map { item in
      Annex.Table.Row([
        item.text, numbers.whole(item.figures.base), numbers.whole(item.commenters),
        numbers.whole(item.silent), numbers.whole(item.figures.tally.missing.blank),
      ])
    }
    let columns: [Annex.Table.Column] = [
      .init(phrases.question, .text), .init(phrases.technical.asked), .init(phrases.commentCount),
      .init(phrases.nothingToAddName), .init(phrases.noAnswer.capitalisingFirst()),
    ]
    return .init(
      id: "comments", heading: phrases.comments,
      blocks: [table(phrases.comments, columns: columns, rows: rows)])
  }
}
