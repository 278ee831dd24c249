import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// Tables of items before and now.
extension ComparisonPresentation {
  func averages(_ numbering: inout BlockNumbering) -> Annex.Block? {
    let rated = items.filter { $0.now.mean != nil || $0.before.mean != nil }
    guard !rated.isEmpty else { return nil }
    return numbering.table(
      words.averages,
      columns: [.init(phrases.question, .text)] + seminarColumns + [
        .init(words.difference), .init(phrases.ranges.column(levelText)),
        .init(words.inWords, .text),
      ],
      rows: rated.map { item in
        .init([
          marked(item), mean(item.before), mean(item.now),
          item.contrast.map { signed($0.difference) } ?? "—",
          item.contrast?.interval.map { range($0) } ?? "—", word(item),
        ])
      }, note: note(words.averagesNote, rated), of: rated.map { .difference($0.item.key) })
  }

  func bestAnswers(_ numbering: inout BlockNumbering) -> Annex.Block? {
    let rated = items.filter { $0.now.boxes != nil && $0.before.boxes != nil }
    guard !rated.isEmpty else { return nil }
    return numbering.table(
      words.bestAnswers,
      columns: [.init(phrases.question, .text)] + seminarColumns + differenceColumns,
      rows: rated.map { item in
        let (old, new) = (item.before.boxes, item.now.boxes)
        return .init(
          [marked(item), share(old?.top ?? 0, item.before), share(new?.top ?? 0, item.now)]
            + difference(
              TwoShares(
                .init(new?.top ?? 0, of: item.now.validN),
                .init(old?.top ?? 0, of: item.before.validN)), item))
      }, note: note(words.pointsNote, rated))
  }

  func recommendation(_ numbering: inout BlockNumbering) -> Annex.Block? {
    let asked = items.filter { $0.now.recommendation != nil }
    guard !asked.isEmpty else { return nil }
    return numbering.table(
      phrases.technical.recommendation,
      columns: [.init(phrases.question, .text)] + seminarColumns,
      rows: asked.map { .init([marked($0), score($0.before), score($0.now)]) },
      note: note(words.scoreNote(levelText), asked))
  }

  func choices(_ item: ComparedItem, _ numbering: inout BlockNumbering) -> Annex.Block {
    let now = presentation(item.now)
    return numbering.table(
      phrases.answersTo(marked(item)),
      columns: [.init(phrases.answer, .text)] + seminarColumns + differenceColumns,
      rows: now.optionsAsShown.map { option in
        let code = option.option.code
        let cells = [item.before, item.now].map { share($0.tally.options[code] ?? 0, $0) }
        return .init(
          [now.label(option.option)] + cells + difference(item.shares(of: code, publication), item))
      } + [
        .init(
          [
            phrases.groups.answered, numbers.whole(item.before.validN),
            numbers.whole(item.now.validN),
          ],
          isApart: true)
      ],
      note: note(item.item.type == .multiple ? phrases.multipleNote : "", [item]))
  }

  func tests(_ numbering: inout BlockNumbering) -> Annex.Block? {
    let rows = items.compactMap { item -> Annex.Table.Row? in
      guard let test = item.test, let adjusted = item.tableP else { return nil }
      return .init([text(item.item)] + phrases.testCells(test, adjusted: adjusted))
    }
    guard !rows.isEmpty else { return nil }
    return numbering.table(
      words.testsCaption, columns: phrases.testColumns, rows: rows, note: words.testsNote)
  }

  // MARK: Cells

  var levelText: String { numbers.percent(publication.level.rawValue) }

  private var seminarColumns: [Annex.Table.Column] { [.init(beforeName), .init(nowName)] }

  private var differenceColumns: [Annex.Table.Column] {
    [.init(words.points), .init(phrases.ranges.column(levelText))]
  }

  /// The question, with a mark where it changed and somebody said that it asks the same.
  func marked(_ item: ComparedItem) -> String {
    text(item.item) + (item.isMarked ? "\u{A0}*" : "")
  }

  /// A note on some items, with what the mark means where one of them has it.
  func note(_ text: String, _ items: [ComparedItem]) -> String {
    let mark = items.contains(where: \.isMarked) ? words.equivalentNote : ""
    return [text, mark].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func mean(_ figures: ItemFigures) -> String {
    let item = presentation(figures)
    let n = "(\(numbers.whole(figures.validN)))"
    return item.showsMean ? "\(item.meanNumber)\u{A0}\(n)" : "—\u{A0}\(n)"
  }

  private func share(_ count: Int, _ figures: ItemFigures) -> String {
    let item = presentation(figures)
    let text = numbers.whole(count) + phrases.groups.outOf(numbers.whole(figures.validN))
    guard item.showsPercent, !item.withholds(count) else { return text }
    return "\(text) (\(item.percent(count)))"
  }

  private func score(_ figures: ItemFigures) -> String {
    let item = presentation(figures)
    guard item.showsMean, let score = figures.recommendation,
      let interval = figures.recommendationInterval
    else { return "—" }
    let rounded = ExactFraction(100 * (score.promoters - score.detractors), score.n)
      .rounded(decimals: 0)
    let limits = OutwardLimits(interval, decimals: 0, scale: -100...100)
    return numbers.signed(rounded)
      + " (\(numbers.signed(limits.low)) … \(numbers.signed(limits.high)))"
  }

  /// Points of per cent and their range; “—” where there are too few answers for either.
  private func difference(_ shares: TwoShares?, _ item: ComparedItem) -> [String] {
    guard let shares, presentation(item.now).showsPercent, presentation(item.before).showsPercent,
      let difference = shares.difference,
      let interval = shares.newcombeInterval(level: publication.level)
    else { return ["—", "—"] }
    return [points(difference), pointRange(interval)]
  }

  /// A difference of shares in points of per cent.
  func points(_ difference: Double) -> String {
    FixedDecimal(100 * difference, decimals: 0).map(numbers.signed) ?? "—"
  }

  func pointRange(_ interval: Interval) -> String {
    let limits = OutwardLimits(
      low: 100 * interval.low, high: 100 * interval.high, decimals: 0, scale: -100...100)
    return "\(numbers.signed(limits.low)) … \(numbers.signed(limits.high))"
  }

  func signed(_ value: Double) -> String {
    FixedDecimal(value, decimals: 1).map(numbers.signed) ?? "—"
  }

  func range(_ interval: Interval) -> String {
    let limits = OutwardLimits(interval, decimals: 1)
    return "\(numbers.signed(limits.low)) … \(numbers.signed(limits.high))"
  }
}
