import SurveyModel
import SurveyStatistics
import Tabulation

/// The appendix of a technical annex: every figure with its base, its interval and its method. The
/// ladder of publication holds here too.
extension AnnexComposer {
  mutating func appendix() -> Annex.Section {
    let words = phrases.technical
    var blocks: [Annex.Block] = [.paragraph(words.introduction)]
    let numeric = items.filter { $0.figures.mean != nil && $0.showsMean }
    if !numeric.isEmpty { blocks.append(averages(numeric)) }
    // A question is named on the first of its rows.
    let intervals = items.flatMap { item in
      item.intervalRows.enumerated().map { [$0 == 0 ? item.text : ""] + $1 }
    }
    if !intervals.isEmpty {
      blocks.append(
        table(
          words.intervals,
          columns: [
            .init(phrases.question, .text), .init(phrases.figureName, .text), .init(phrases.value),
            .init(words.low), .init(words.high), .init(words.method, .text),
          ], rows: intervals.map { Annex.Table.Row($0) }))
    }
    let rated = numeric.filter { $0.item.type == .rating && $0.figures.agreement != nil }
    if !rated.isEmpty { blocks.append(agreement(rated)) }
    blocks += reliability()
    blocks += themeAgreement()
    let choices = items.filter {
      [.single, .yesNo].contains($0.item.type) && $0.showsMean && $0.figures.options.count > 1
    }
    if !choices.isEmpty { blocks.append(variety(choices)) }
    blocks.append(missing())
    return .init(id: "appendix", heading: words.heading, blocks: blocks)
  }

  private mutating func averages(_ items: [ItemPresentation]) -> Annex.Block {
    let words = phrases.technical
    return table(
      words.averages,
      columns: [
        .init(phrases.question, .text), .init(phrases.answers), .init(phrases.mean),
        .init(words.standardDeviation), .init(words.standardError), .init(phrases.median),
        .init(words.lowerQuartile), .init(words.upperQuartile), .init(phrases.smallest),
        .init(phrases.largest),
      ],
      rows: items.map { item in
        let figures = item.figures
        return .init([
          item.text, phrases.numbers.whole(figures.validN), item.fine(figures.mean),
          item.fine(figures.standardDeviation), item.fine(item.standardError),
          item.plain(figures.median), item.plain(figures.quartiles?.lower),
          item.plain(figures.quartiles?.upper), item.plain(figures.smallest),
          item.plain(figures.largest),
        ])
      })
  }

  private mutating func agreement(_ items: [ItemPresentation]) -> Annex.Block {
    let words = phrases.technical
    return table(
      words.agreement,
      columns: [
        .init(phrases.question, .text), .init(phrases.answers), .init(words.consensus),
        .init(words.dispersion), .init(words.net),
      ],
      rows: items.map { item in
        .init([
          item.text, phrases.numbers.whole(item.figures.validN), item.fine(item.figures.agreement),
          item.fine(ordinalDispersion(item.figures.options.map(\.count))),
          item.fine(item.figures.boxes?.net.value),
        ])
      }, note: words.agreementNote)
  }

  private mutating func variety(_ items: [ItemPresentation]) -> Annex.Block {
    let words = phrases.technical
    return table(
      words.variety,
      columns: [
        .init(phrases.question, .text), .init(phrases.answers), .init(words.mostFrequent, .text),
        .init(words.entropy), .init(words.variation),
      ],
      rows: items.map { item in
        let counts = item.figures.options.map(\.count)
        let most = counts.max() ?? 0
        let modes = item.figures.options.filter { $0.count == most && most > 0 }
        return .init([
          item.text, phrases.numbers.whole(item.figures.validN),
          modes.count == counts.count
            ? "—" : modes.map { item.label($0.option) }.joined(separator: "; "),
          item.fine(normalisedEntropy(counts)), item.fine(qualitativeVariation(counts)),
        ])
      }, note: words.varietyNote)
  }

  /// Every item with its answers, and its missing ones by kind.
  private mutating func missing() -> Annex.Block {
    let words = phrases.technical
    let names = [phrases.noAnswer, phrases.notApplicable, phrases.notAsked, phrases.damaged]
    return table(
      words.missing,
      columns: [
        .init(phrases.question, .text), .init(words.asked), .init(words.answered),
      ] + names.map { .init($0.capitalisingFirst()) } + [.init(words.unanswered)],
      rows: items.map { item in
        let missing = item.figures.tally.missing
        let base = item.figures.base
        let counts = [
          base, item.figures.validN, missing.blank, missing.notApplicable, missing.notAsked,
          missing.damaged,
        ]
        return .init(
          [item.text] + counts.map(phrases.numbers.whole) + [
            base >= publication.rules.percentBesideCountsFrom
              ? phrases.numbers.percent(base - item.figures.validN, of: base, decimals: 0) : "—"
          ])
      })
  }
}
