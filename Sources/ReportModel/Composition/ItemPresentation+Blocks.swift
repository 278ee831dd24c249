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
      blocks.append(.paragraph(meanText))
      blocks.append(
        composer.figure(
          phrases.answersTo(text), chart: RatingCharts.bars(self), alternative: alternative))
    }
    blocks.append(answers(&composer))
    if item.scale?.favourable == .middle { blocks.append(.note(phrases.bestInMiddleNote)) }
    return blocks
  }

  private func recommendation(_ composer: inout AnnexComposer) -> [Annex.Block] {
    var blocks: [Annex.Block] = []
    if showsMean, let recommendationText { blocks.append(.paragraph(recommendationText)) }
    if showsMean {
      blocks.append(
        composer.figure(
          phrases.answersTo(text), chart: RatingCharts.recommendation(self),
          alternative: alternative))
    }
    blocks.append(answers(&composer))
    return blocks
  }

  /// Score with range, and the three groups.
  var recommendationText: String? {
    guard let score = figures.recommendation, let points = score.points,
      let interval = figures.recommendationInterval
    else { return nil }
    let limits = OutwardLimits(interval, decimals: 0, scale: -100...100)
    guard let rounded = FixedDecimal(points, decimals: 0) else { return nil }
    return phrases.recommendation(
      numbers.signed(rounded), numbers.signed(limits.low), numbers.signed(limits.high),
      numbers.whole(score.n))
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
          ])
      }
      blocks.append(
        composer.figure(
          phrases.answersTo(text), chart: Chart(layout: .bars, rows: rows, axisEnd: 1),
          alternative: alternative))
    }
    blocks.append(answers(&composer))
    if !figures.tally.writeIns.isEmpty, showsMean {
      let written = figures.tally.writeIns.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      blocks.append(.subline(phrases.writeIns))
      blocks.append(.comments(written.map { Annex.Comment($0.key, count: $0.value) }))
    }
    return blocks
  }

  /// Every answer with count and share, then those without one.
  func answers(_ composer: inout AnnexComposer) -> Annex.Block {
    var columns: [Annex.Table.Column] = [.init(phrases.answer, .text), .init(phrases.count)]
    if showsPercent { columns.append(.init(phrases.share)) }
    func row(_ name: String, _ count: Int, share: String?, apart: Bool = false) -> Annex.Table.Row {
      var cells = [name, numbers.whole(count)]
      if showsPercent { cells.append(share ?? "") }
      return .init(cells, isApart: apart)
    }
    let usesCodes = item.type == .rating
    var rows = optionsAsShown.map { option in
      row(
        usesCodes ? pointLabel(option.option) : label(option.option), option.count,
        share: percent(option.count))
    }
    let missing = figures.tally.missing
    if figures.tally.noneTicked > 0 {
      rows.append(
        row(
          phrases.noneTicked, figures.tally.noneTicked, share: percent(figures.tally.noneTicked)))
    }
    for option in figures.outside where option.count > 0 {
      rows.append(row(label(option.option), option.count, share: nil, apart: true))
    }
    let declared = figures.outside.reduce(0) { $0 + $1.count }
    for (name, count) in [
      (phrases.notApplicable, missing.notApplicable - declared), (phrases.noAnswer, missing.blank),
      (phrases.damaged, missing.damaged), (phrases.notAsked, missing.notAsked),
    ] where count > 0 {
      rows.append(row(name.capitalisingFirst(), count, share: nil, apart: true))
    }
    return composer.table(phrases.answersTo(text), columns: columns, rows: rows, note: shareNote)
  }

  private var shareNote: String {
    guard showsPercent else { return "" }
    if item.type == .multiple { return phrases.multipleNote }
    let counts = figures.options.map(\.count)
    let addsUp = percentagesAddUp(counts, decimals: decision.percentDecimals ?? 0) ?? true
    return addsUp ? "" : phrases.roundingNote
  }

  /// Answers with their counts, for whoever cannot see the chart.
  var alternative: String {
    optionsAsShown.filter { $0.count > 0 }
      .map { "\(label($0.option)): \(countText($0.count))" }
      .joined(separator: "; ").withFullStop()
  }

  // MARK: Open answers

  func commentBlocks(withheld: Bool) -> [Annex.Block] {
    var blocks: [Annex.Block] = [.subline(subline)]
    guard !withheld else { return blocks + [.note(phrases.commentsWithheld)] }
    // In the order of the words, which tells nothing of who wrote when.
    let texts = figures.tally.texts.sorted { $0.key < $1.key }
    if !texts.isEmpty {
      blocks.append(
        .comments(
          texts.map { text, count in
            let language = LanguageOfText.code(of: text)
            return Annex.Comment(
              text, language: language == phrases.code ? nil : language, count: count)
          }))
    }
    if figures.tally.textsNotKept > 0 {
      blocks.append(.note(phrases.commentsNotKept(figures.tally.textsNotKept)))
    }
    return blocks
  }
}
