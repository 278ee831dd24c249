import SurveyModel
import SurveyStatistics
import Tabulation

/// The table of answers to a closed question, and what a chart says in its place.
extension ItemPresentation {
  /// What a chart of all answers leaves to be said: all of the table where it is wanted beside the chart,
  /// else no more than the notes that stand under it.
  func besideChart(
    _ composer: inout AnnexComposer, shown: [(String, Int)]? = nil
  ) -> [Annex.Block] {
    guard composer.detail != .technical, showsMean else {
      return [answers(&composer, shown: shown)]
    }
    let note = note(on: shown)
    return note.isEmpty ? [] : [.note(note)]
  }

  /// Of a rating only the best answers have a range; they stand in the text.
  var hasShareRanges: Bool {
    [.single, .multiple, .yesNo].contains(item.type) && showsShareRanges
  }

  private func note(on shown: [(String, Int)]?) -> String {
    let counts = shown?.map(\.1) ?? optionsAsShown.map(\.count)
    let note = [hasShareRanges ? shareRangeNote : nil, shareNote(counts)]
    return note.compactMap { $0 }.joined(separator: " ")
  }

  /// Every answer with count, share and range, then those without one.
  ///
  /// - Parameter shown: Rows of names and counts; `nil` for the options.
  func answers(_ composer: inout AnnexComposer, shown: [(String, Int)]? = nil) -> Annex.Block {
    let hasRanges = hasShareRanges
    let hasReturned = showsPercent && isOfReturned
    var columns: [Annex.Table.Column] = [.init(phrases.answer, .text), .init(phrases.count)]
    if showsPercent { columns.append(.init(phrases.share)) }
    if hasRanges { columns.append(.init(phrases.ranges.column(levelText))) }
    if hasReturned { columns.append(.init(phrases.ofReturned(numbers.whole(figures.base)))) }

    func row(_ name: String, _ count: Int, isApart: Bool = false) -> Annex.Table.Row {
      var cells = [name, numbers.whole(count)]
      if showsPercent { cells.append(isApart ? "" : percent(count)) }
      if hasRanges { cells.append(isApart ? "" : shareRange(count)) }
      if hasReturned {
        cells.append(
          withholds(min(count, figures.validN))
            ? "—" : numbers.percent(count, of: figures.base, decimals: 0))
      }
      return .init(cells, isApart: isApart)
    }
    let options = optionsAsShown.map {
      (item.type == .rating ? pointLabel($0.option) : label($0.option), $0.count)
    }
    var rows = (shown ?? options).map { row($0.0, $0.1) }
    if figures.tally.noneTicked > 0 {
      rows.append(row(phrases.noneTicked, figures.tally.noneTicked))
    }
    rows += withoutAnswer.map { row($0.0, $0.1, isApart: true) }
    return composer.table(
      phrases.answersTo(text), columns: columns, rows: rows, note: note(on: shown),
      of: [.item(item.key)])
  }

  /// Whether shares of all returned questionnaires say more than those of the answers: somebody to
  /// whom a choice of one was put did not choose.
  private var isOfReturned: Bool {
    [.single, .yesNo].contains(item.type) && figures.base > figures.validN
      && figures.tally.missing.notAsked == 0
  }

  /// Who gave no usable answer, by what they said instead or by reason.
  private var withoutAnswer: [(String, Int)] {
    let missing = figures.tally.missing
    let declared = figures.outside.reduce(0) { $0 + $1.count }
    let reasons = [
      (phrases.notApplicable, missing.notApplicable - declared), (phrases.noAnswer, missing.blank),
      (phrases.damaged, missing.damaged), (phrases.notAsked, missing.notAsked),
    ].map { ($0.0.capitalisingFirst(), $0.1) }
    return (figures.outside.map { (label($0.option), $0.count) } + reasons).filter { $0.1 > 0 }
  }

  private func shareNote(_ counts: [Int]) -> String? {
    guard showsPercent else { return nil }
    if item.type == .multiple { return phrases.multipleNote }
    let addsUp = percentagesAddUp(counts, decimals: decision.percentDecimals ?? 0) ?? true
    return addsUp ? nil : phrases.roundingNote
  }
}
