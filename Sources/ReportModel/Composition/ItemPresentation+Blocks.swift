import SVGCharts
import SurveyModel
import SurveyStatistics
import Tabulation

extension ItemPresentation {
  /// What stands under the heading of a closed question.
  func blocks(numberedBy composer: inout AnnexComposer) -> [Annex.Block] {
    guard figures.validN > 0 else {
      return [.paragraph(phrases.noAnswers)] + (figures.outside.isEmpty ? [] : [answers(&composer)])
    }
    guard decision.level > .withheld else {
      return [.note(phrases.withheld(numbers.whole(publication.rules.countsFrom)))]
    }
    var blocks: [Annex.Block] = []
    switch item.type {
    case .rating: blocks = rating(&composer)
    case .recommend: blocks = recommendation(&composer)
    case .single, .yesNo, .multiple: blocks = choice(&composer)
    case .number: blocks = number(&composer)
    case .date: blocks = dates(&composer)
    case .ranking: blocks = ranking(&composer)
    case .text: break
    }
    if let fewAnswersNote { blocks.append(.note(fewAnswersNote)) }
    return blocks
  }

  private func rating(_ composer: inout AnnexComposer) -> [Annex.Block] {
    var blocks: [Annex.Block] = []
    if showsMean {
      blocks.append(.paragraph(ratingText))
      blocks.append(
        composer.figure(
          phrases.answersTo(text), chart: RatingCharts.bars(self), alternative: alternative,
          of: [.item(item.key)]))
    }
    blocks += besideChart(&composer)
    if item.scale?.favourable == .middle { blocks.append(.note(phrases.bestInMiddleNote)) }
    return blocks
  }

  private var ratingText: String {
    let isSaid = figures.boxes == nil || figures.points?.isAllEqual == true
    let median = isSaid ? nil : figures.median.map(numbers.plain)
    return [meanText, agreementText, median.map(phrases.medianIs), boxesText].compactMap { $0 }
      .joined(separator: " ")
  }

  private func recommendation(_ composer: inout AnnexComposer) -> [Annex.Block] {
    var blocks: [Annex.Block] = []
    if showsMean, let recommendationText, let median = figures.median {
      let middle = phrases.medianAndMean(numbers.plain(median), meanNumber)
      blocks.append(.paragraph("\(recommendationText) \(middle)"))
    }
    if showsMean {
      blocks.append(
        composer.figure(
          phrases.answersTo(text), chart: RatingCharts.recommendation(self),
          alternative: alternative, of: [.item(item.key)]))
    }
    blocks += recommendationGroups(&composer)
    return blocks
  }

  /// The figure shows every point; the table sums up what the score is made of.
  private func recommendationGroups(_ composer: inout AnnexComposer) -> [Annex.Block] {
    guard let score = figures.recommendation else { return besideChart(&composer) }
    let groups = [
      (phrases.promoters, score.promoters), (phrases.passives, score.passives),
      (phrases.detractors, score.detractors),
    ]
    return besideChart(&composer, shown: groups)
  }

  /// Score with range, and the three groups.
  var recommendationText: String? {
    guard let score = figures.recommendation,
      let interval = figures.recommendationInterval
    else { return nil }
    let rounded =
      ExactFraction(100 * (score.promoters - score.detractors), score.n).rounded(decimals: 0)
    let isKnown = interval.low == interval.high
    let limits = isKnown ? nil : OutwardLimits(interval, decimals: 0, scale: -100...100)
    let figure = phrases.ranges.score(numbers.signed(rounded), numbers.whole(score.n))
    return sentence(figure, limits, signed: true)
      + " "
      + phrases.recommendationGroups(
        numbers.whole(score.promoters), numbers.whole(score.passives),
        numbers.whole(score.detractors))
  }

  private func choice(_ composer: inout AnnexComposer) -> [Annex.Block] {
    var blocks: [Annex.Block] = []
    if showsMean {
      let rows = optionsAsShown.map { option in
        Chart.Row(
          label: label(option.option),
          segments: [
            .init(
              length: option.share ?? 0,
              colour: option.option.role == .substantive ? .series : .muted,
              label: countText(option.count))
          ], columns: hasShareRanges ? [shareRange(option.count)] : [])
      }
      let titles = hasShareRanges ? [phrases.ranges.column(levelText)] : []
      blocks.append(
        composer.figure(
          phrases.answersTo(text),
          chart: Chart(layout: .bars, rows: rows, axisEnd: 1, columnTitles: titles),
          alternative: alternative, of: [.item(item.key)]))
    }
    blocks += besideChart(&composer)
    if let ticks = figures.ticksOnAverage, showsMean {
      blocks.append(.note(phrases.ticksOnAverage(numbers.decimal(ticks, places: 1))))
    }
    if !figures.tally.writeIns.isEmpty, figures.validN >= publication.gates.privacyGroup {
      let written = figures.tally.writeIns.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      blocks.append(.subline(phrases.writeIns))
      blocks.append(.comments(written.map { Annex.Comment($0.key, count: $0.value) }))
    }
    return blocks
  }

  /// Answers with their counts, for whoever cannot see the chart.
  var alternative: String {
    optionsAsShown.filter { $0.count > 0 }
      .map { "\(label($0.option)): \(countText($0.count))" }
      .joined(separator: "; ").withFullStop()
  }
}
