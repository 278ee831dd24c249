import SurveyModel
import SurveyStatistics
import Tabulation

/// Comments, as typed.
extension AnnexComposer {
  private var openItems: [ItemPresentation] {
    items.filter { $0.item.type == .text && $0.figures.base > 0 }
  }

  mutating func commentSections() -> [Annex.Section] {
    if let forgotten {
      return openItems.map { $0.section([.subline($0.subline), .note(forgotten)]) }
    }
    return openItems.map { item in
      item.section(item.commentBlocks(withheld: areCommentsWithheld, numberedBy: &self))
    }
  }

  /// That the comments were dropped; `nil` while they are there.
  private var forgotten: String? {
    content.forgotten.map { phrases.method.commentsForgotten(phrases.date(iso: $0)) }
  }

  /// In a brief annex the summary has the number of comments; here stands only that they were dropped.
  func droppedComments() -> Annex.Section? {
    guard let forgotten, openItems.contains(where: { $0.figures.validN > 0 }) else { return nil }
    return .init(id: "comments", heading: phrases.comments, blocks: [.note(forgotten)])
  }
}

extension ItemPresentation {
  /// What stands under an open question.
  fileprivate func section(_ blocks: [Annex.Block]) -> Annex.Section {
    .init(id: "comments-\(item.key)", heading: text, blocks: blocks)
  }
}
