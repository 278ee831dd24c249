import SurveyModel

extension AnnexComposer {
  /// The comparison with an earlier seminar, with what its words and ranges mean; `nil` where nobody asked
  /// for it.
  mutating func comparisonSection() -> Annex.Section? {
    guard let comparison = content.comparison else { return nil }
    let presentation = ComparisonPresentation(comparison, phrases)
    let composer = ComparisonComposer(
      presentation: presentation, detail: detail, showsTargets: false)
    var parts = composer.sections(&numbering)
    parts.append(
      .init(id: "comparison-method", heading: phrases.howToRead, blocks: composer.methodBesideOther)
    )
    return .init(
      id: "comparison", heading: phrases.comparison.heading(presentation.beforeName),
      blocks: presentation.summary.map(numbering.statement), subsections: parts)
  }
}
