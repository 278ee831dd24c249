import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// Tables of items by group.
extension GroupPresentation {
  /// As many groups as stand side by side on a page.
  private static let mostColumns = 6

  func tables(_ composer: inout AnnexComposer) -> [Annex.Block] {
    var blocks: [Annex.Block] = []
    let spans = stride(from: 0, to: groups.groups.count, by: Self.mostColumns).map {
      $0..<min($0 + Self.mostColumns, groups.groups.count)
    }
    for span in spans {
      if let table = averages(span, &composer) { blocks.append(table) }
    }
    guard composer.detail != .brief else { return blocks }
    for span in spans {
      if let table = bestAnswers(span, &composer) { blocks.append(table) }
    }
    for item in items where [.single, .yesNo, .multiple].contains(item.item.type) {
      blocks += spans.map { choices(item, $0, &composer) }
    }
    if composer.detail == .technical, let tests = tests(&composer) { blocks.append(tests) }
    return blocks
  }

  // MARK: Averages and best answers

  private func averages(_ span: Range<Int>, _ composer: inout AnnexComposer) -> Annex.Block? {
    let rated = items.filter { content.figures[$0.place].mean != nil }
    let hasDifference = groups.groups.count == 2 && !groups.isOverlapping
    let contrasts = rated.map { item -> ItemContrast? in
      guard hasDifference, let one = item.figures[0], let other = item.figures[1] else {
        return nil
      }
      return ItemContrast(one, other, gates: publication.gates)
    }
    var columns: [Annex.Table.Column] = columns(span)
    if hasDifference {
      columns += [
        .init(words.difference),
        .init(phrases.ranges.column(presentation(content.figures[0]).levelText)),
      ]
    }
    let rows = rated.indices.map { row in
      var cells =
        [text(rated[row].item)]
        + cells(rated[row], span) { figures, n, gap in
          let item = presentation(figures)
          return item.showsMean ? "\(item.meanNumber)\(gap)\u{A0}(\(n))" : nil
        }
      if hasDifference {
        cells.append(contrasts[row].map { signed($0.difference) } ?? "—")
        cells.append(contrasts[row]?.interval.map(range) ?? "—")
      }
      return Annex.Table.Row(cells)
    }
    guard !rows.isEmpty else { return nil }
    var note = words.inBrackets
    if hasDifference { note += " " + words.differenceNote(name(0), name(1)) }
    return composer.table(words.averages, columns: columns, rows: rows, note: note)
  }

  private func bestAnswers(_ span: Range<Int>, _ composer: inout AnnexComposer) -> Annex.Block? {
    let rated = items.filter { content.figures[$0.place].boxes != nil }
    guard !rated.isEmpty else { return nil }
    return composer.table(
      words.bestAnswers, columns: columns(span),
      rows: rated.map { item in
        Annex.Table.Row(
          [text(item.item)]
            + cells(item, span) { figures, n, _ in
              figures.boxes.map { share($0.top, presentation(figures), of: n) }
            })
      }, note: words.bestNote)
  }

  // MARK: Choices

  private func choices(
    _ item: GroupedItem, _ span: Range<Int>, _ composer: inout AnnexComposer
  ) -> Annex.Block {
    let all = presentation(content.figures[item.place])
    var rows = all.optionsAsShown.map { option in
      Annex.Table.Row(
        [all.label(option.option)]
          + cells(item, span) { figures, _, _ in
            let count = figures.tally.options[option.option.code] ?? 0
            return share(count, presentation(figures))
          })
    }
    rows.append(
      Annex.Table.Row(
        [words.answered] + cells(item, span) { _, n, _ in n }, isApart: true))
    return composer.table(
      phrases.answersTo(text(item.item)), columns: columns(span, of: phrases.answer), rows: rows,
      note: item.item.type == .multiple ? phrases.multipleNote : "")
  }

  /// A count, with its percentage where the group is large enough for one.
  private func share(_ count: Int, _ item: ItemPresentation, of n: String? = nil) -> String {
    let text = numbers.whole(count) + (n.map { phrases.groups.outOf($0) } ?? "")
    guard item.showsPercent, item.figures.validN >= publication.gates.crosstabColumn,
      !item.withholds(count)
    else { return text }
    return "\(text) (\(item.percent(count)))"
  }

  // MARK: Tests

  private func tests(_ composer: inout AnnexComposer) -> Annex.Block? {
    let rows = items.compactMap { item -> Annex.Table.Row? in
      guard let test = item.test, let adjusted = item.tableP else { return nil }
      return Annex.Table.Row([text(item.item)] + phrases.testCells(test, adjusted: adjusted))
    }
    guard !rows.isEmpty else { return nil }
    return composer.table(
      words.testsCaption, columns: phrases.testColumns, rows: rows, note: words.testsNote)
  }

  // MARK: Cells

  private func columns(
    _ span: Range<Int>, of rows: String? = nil
  ) -> [Annex.Table.Column] {
    [.init(rows ?? phrases.question, .text)] + span.map { .init(title($0)) }
      + [.init(words.column(words.all, numbers.whole(content.tally.responses)))]
  }

  /// A cell for each group and one for everybody.
  ///
  /// - Parameter cell: From figures, their n, and what it is shorter by than that of everybody, so that
  ///   decimals can stand under each other.
  private func cells(
    _ item: GroupedItem, _ span: Range<Int>, _ cell: (ItemFigures, String, String) -> String?
  ) -> [String] {
    let all = content.figures[item.place]
    let width = numbers.whole(all.validN).count
    func shown(_ figures: ItemFigures) -> String {
      let n = numbers.whole(figures.validN)
      let gap = String(repeating: "\u{2007}", count: max(0, width - n.count))
      return cell(figures, n, gap) ?? "·"
    }
    return span.map { place in
      if let figures = item.figures[place] { return shown(figures) }
      return groups.groups[place].figures[item.item.key]?.validN == 0 ? "—" : "·"
    } + [shown(all)]
  }

  private func signed(_ value: Double) -> String {
    FixedDecimal(value, decimals: 1).map(numbers.signed) ?? "—"
  }

  private func range(_ interval: Interval) -> String {
    let limits = OutwardLimits(interval, decimals: 1)
    return "\(numbers.signed(limits.low)) … \(numbers.signed(limits.high))"
  }
}
