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
      blocks.append(.paragraph([meanText, medianText].compactMap { $0 }.joined(separator: " ")))
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
    if showsMean, let recommendationText, let median = figures.median {
      let middle = phrases.medianAndMean(numbers.plain(median), meanNumber)
      blocks.append(.paragraph("\(recommendationText) \(middle)"))
    }
    if showsMean {
      blocks.append(
        composer.figure(
          phrases.answersTo(text), chart: RatingCharts.recommendation(self),
          alternative: alternative))
    }
    blocks.append(recommendationGroups(&composer))
    return blocks
  }

  /// The figure shows every point; the table sums up what the score is made of.
  private func recommendationGroups(_ composer: inout AnnexComposer) -> Annex.Block {
    guard let score = figures.recommendation else { return answers(&composer) }
    let groups = [
      (phrases.promoters, score.promoters), (phrases.passives, score.passives),
      (phrases.detractors, score.detractors),
    ]
    return answers(&composer, shown: groups)
  }

  /// Score with range, and the three groups.
  var recommendationText: String? {
    guard let score = figures.recommendation, let points = score.points,
      let interval = figures.recommendationInterval
    else { return nil }
    guard let rounded = FixedDecimal(points, decimals: 0) else { return nil }
    let n = numbers.whole(score.n)
    let limits = OutwardLimits(interval, decimals: 0, scale: -100...100)
    let isKnown = interval.low == interval.high
    return
      (isKnown
      ? phrases.recommendationExact(numbers.signed(rounded), n)
      : phrases.recommendation(
        numbers.signed(rounded), numbers.signed(limits.low), numbers.signed(limits.high), n))
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
    if let ticks = figures.ticksOnAverage, showsMean {
      blocks.append(.note(phrases.ticksOnAverage(numbers.decimal(ticks, places: 1))))
    }
    if !figures.tally.writeIns.isEmpty, showsMean {
      let written = figures.tally.writeIns.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      blocks.append(.subline(phrases.writeIns))
      blocks.append(.comments(written.map { Annex.Comment($0.key, count: $0.value) }))
    }
    return blocks
  }

  /// Every answer with count and share, then those without one.
  ///
  /// - Parameter shown: Rows of names and counts; `nil` for the options.
  func answers(_ composer: inout AnnexComposer, shown: [(String, Int)]? = nil) -> Annex.Block {
    var columns: [Annex.Table.Column] = [.init(phrases.answer, .text), .init(phrases.count)]
    if showsPercent { columns.append(.init(phrases.share)) }
    func row(_ name: String, _ count: Int, share: String?, apart: Bool = false) -> Annex.Table.Row {
      var cells = [name, numbers.whole(count)]
      if showsPercent { cells.append(share ?? "") }
      return .init(cells, isApart: apart)
    }
    let usesCodes = item.type == .rating
    let options = optionsAsShown.map {
      (usesCodes ? pointLabel($0.option) : label($0.option), $0.count)
    }
    var rows = (shown ?? options).map { row($0.0, $0.1, share: percent($0.1)) }
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
    return composer.table(
      phrases.answersTo(text), columns: columns, rows: rows,
      note: shareNote((shown ?? options).map(\.1)))
  }

  private func shareNote(_ counts: [Int]) -> String {
    guard showsPercent else { return "" }
    if item.type == .multiple { return phrases.multipleNote }
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
    let texts = figures.tally.texts.filter { !NothingToSay.holds($0.key) }
      .sorted { $0.key < $1.key }
    if !texts.isEmpty {
      blocks.append(
        .comments(
          texts.map { text, count in
            let language = LanguageGuess.language(of: text)
            return Annex.Comment(
              text, language: phrases.code == language || language == "und" ? nil : language,
              count: count)
          }))
    }
    let silent = figures.tally.texts.filter { NothingToSay.holds($0.key) }.values.reduce(0, +)
    if silent > 0 { blocks.append(.note(phrases.nothingToAdd(silent))) }
    if figures.tally.textsNotKept > 0 {
      blocks.append(.note(phrases.commentsNotKept(figures.tally.textsNotKept)))
    }
    return blocks
  }
}
