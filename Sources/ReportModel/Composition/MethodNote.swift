import SurveyModel
import SurveyStatistics
import Tabulation

/// Who answered, what the ranges mean, what was left out, and which file all of it came from.
struct MethodNote {
  let content: AnnexContent
  let items: [ItemPresentation]
  let phrases: Phrases

  init(_ content: AnnexContent, items: [ItemPresentation], phrases: Phrases) {
    self.content = content
    self.items = items
    self.phrases = phrases
  }

  var blocks: [Annex.Block] {
    var blocks: [Annex.Block] = []
    let hasRatings = items.contains { $0.figures.range != nil }
    if content.tally.responses > 0 {
      if hasRatings {
        let target = InferenceTarget(
          participants: content.seminar.attended, returned: content.tally.responses)
        if !target.isCensus(answers: content.tally.responses) {
          blocks.append(
            .paragraph(target == .process ? phrases.targetProcess : phrases.targetGroup))
        }
        blocks.append(.paragraph(phrases.rangeNote))
      }
      if items.contains(where: { $0.item.type == .recommend }) {
        blocks.append(.paragraph(phrases.recommendationNote))
      }
      blocks.append(.paragraph(phrases.missingNote))
      blocks.append(.paragraph(phrases.publicationNote))
      if content.isInferred { blocks.append(.paragraph(phrases.inferredNote)) }
    }
    for source in content.sources { blocks.append(.facts(facts(source))) }
    blocks.append(.facts([.init(phrases.program, content.program)]))
    return blocks
  }

  private func facts(_ source: SourceRecord) -> [Annex.Fact] {
    let numbers = phrases.numbers
    let excluded = source.excluded.reduce(0) { $0 + $1.count }
    let title = phrases.toolTitle(source)
    let tool = source.isToolConfirmed ? title : phrases.probable(title)
    let delimiter = source.delimiter == "\t" ? "TAB" : source.delimiter
    var facts: [Annex.Fact] = [
      .init(phrases.fileName, source.file), .init(phrases.checksum, source.sha256),
      .init(
        phrases.readAs,
        "\(tool), \(source.encoding), \(phrases.quoted(delimiter)), \(phrases.headerRows(source.headerRows))"
      ),
      .init(phrases.recordsName, phrases.rows(source)),
    ]
    if excluded > 0 {
      let reasons = source.excluded.map { exclusion in
        "\(phrases.exclusionReasons[exclusion.reason] ?? exclusion.reason): "
          + numbers.whole(exclusion.count)
      }
      facts.append(.init(phrases.leftOutName, reasons.joined(separator: "; ")))
    }
    facts.append(.init(phrases.columnsName, phrases.columns(source)))
    return facts
  }
}
