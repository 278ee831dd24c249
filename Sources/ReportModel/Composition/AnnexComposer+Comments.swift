import SurveyModel
import SurveyStatistics
import Tabulation

/// Comments: as typed, or in a brief annex how many there are.
extension AnnexComposer {
  private var openItems: [ItemPresentation] {
    items.filter { $0.item.type == .text && $0.figures.base > 0 }
  }

  func commentSections() -> [Annex.Section] {
    if let forgotten {
      return openItems.map { $0.section([.subline($0.subline), .note(forgotten)]) }
    }
    let isTooFew = content.tally.responses < publication.gates.privacyGroup
    return openItems.map { item in
      item.section(item.commentBlocks(withheld: isTooFew))
    }
  }

  /// That the comments were dropped; `nil` while they are there.
  private var forgotten: String? {
    content.forgotten.map { phrases.method.commentsForgotten(phrases.date(iso: $0)) }
  }

  /// How many commented on each open question.
  mutating func commentCounts() -> Annex.Section? {
    let items = openItems.filter { $0.figures.validN > 0 }
    guard !items.isEmpty else { return nil }
    if let forgotten {
      return .init(id: "comments", heading: phrases.comments, blocks: [.note(forgotten)])
    }
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

extension ItemPresentation {
  /// What stands under an open question.
  fileprivate func section(_ blocks: [Annex.Block]) -> Annex.Section {
    .init(id: "comments-\(item.key)", heading: text, blocks: blocks)
  }
}
