import Diagnostics
import ReportModel
import SurveyModel
import Tabulation

extension Inspection {
  /// What the JSON document says, for a person, in plain text.
  ///
  /// The sums and what is not used stand first, then a line for each column.
  public var text: String {
    guard let source = responses.sources.first else { return "" }
    let file = Message(stringLiteral: source.file).text(in: phrases.messages)
    var lines = [file.printable()]
    let facts = facts(source)
    let width = facts.map(\.name.count).max() ?? 0
    for (name, text) in facts { lines.append("  " + name.padded(to: width) + "  " + text) }
    lines += [""] + columnTable(source)
    // What is to be looked at follows, on a terminal.
    if !problems.isEmpty { lines.append("") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Lines with a name, and lines without one that go on with what stands above.
  private func facts(_ source: SourceRecord) -> [(name: String, text: String)] {
    let words = phrases.inspection
    let delimiter =
      source.delimiter == "\t" ? words.tab : phrases.quoted(source.delimiter.printable())
    let known = phrases.toolTitle(source)
    let tool = source.isToolConfirmed ? known : words.probably(known)
    let warnings = problems.count { $0.severity > .note }
    var facts = [
      (words.formTool, "\(tool): \(reason.text(in: phrases.messages).printable())"),
      (words.text, words.textLine(source.encoding, delimiter, source.headerRows)),
      (words.records, source.records == 0 ? phrases.noResponses : phrases.rows(source)),
    ]
    for exclusion in source.excluded {
      let listed = exclusion.lines.prefix(8).map(String.init).joined(separator: ", ")
      let name = phrases.exclusionReasons[exclusion.reason] ?? exclusion.reason
      let more = exclusion.count > 8 ? ", …" : ""
      facts.append(("", words.leftOut(exclusion.count, name, listed + more)))
    }
    facts.append((words.columns, phrases.columns(source)))
    for kind in ["person", "place"] {
      let columns = source.columns.filter { $0.isPersonal && $0.detail == kind }
      guard !columns.isEmpty else { continue }
      let titles = columns.prefix(6).map { phrases.quoted(title(of: $0).shortened(to: 30)) }
      facts.append(
        (
          "",
          "\(columns.count) × \(words.columnNames[kind] ?? kind): "
            + titles.joined(separator: ", ") + (columns.count > 6 ? ", …" : "")
        ))
    }
    facts.append(
      (
        words.remarks,
        problems.isEmpty ? words.noRemarks : words.remarkCount(warnings, problems.count - warnings)
      ))
    return facts
  }

  private func columnTable(_ source: SourceRecord) -> [String] {
    let items = Dictionary(
      zip(responses.questionnaire.items, responses.tally.items).map { ($0.key, ($0, $1)) },
      uniquingKeysWith: { first, _ in first })
    let lines = source.columns.flatMap { rows($0, items) }
    let titles = lines.map(\.title.count).max() ?? 0
    let names = lines.map(\.name.count).max() ?? 0
    return lines.map { number, title, name, meaning in
      String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
        + title.padded(to: titles) + "  " + name.padded(to: names) + "  " + meaning
    }
  }

  /// One row, or one for each item where a column holds the answers to several.
  private func rows(
    _ column: SourceRecord.Column, _ items: [String: (Item, ItemTally)]
  ) -> [(number: String, title: String, name: String, meaning: String)] {
    func name(_ key: String) -> String { key.printable().shortened(to: 16) }
    let item = column.role == .item ? items[column.detail].map(meaning) : nil
    let first = (
      String(column.index + 1), title(of: column).shortened(to: 52),
      item == nil ? "–" : name(column.detail),
      item ?? phrases.inspection.columnNames[column.detail] ?? column.detail
    )
    return [first]
      + column.moreItems.compactMap { key in
        items[key].map { ("", "", name(key), meaning(of: $0)) }
      }
  }

  private func title(of column: SourceRecord.Column) -> String {
    column.header.filter { !$0.isEmpty && !$0.hasPrefix("{") }.joined(separator: " / ")
      .withoutMarkup().onOneLine().printable()
  }

  private func meaning(of found: (item: Item, tally: ItemTally)) -> String {
    let (item, tally) = found
    let words = phrases.inspection
    var parts = [words.typeNames[item.type.rawValue] ?? item.type.rawValue]
    switch item.type {
    case .rating:
      if let points = item.scale?.points, let low = points.first, let high = points.last {
        let ends = [low, high].map { $0.label(phrases.code).shortened(to: 30) }
        parts = [words.points(points.count, ends[0], ends[1])]
      }
    case .single, .multiple: parts.append(words.options(item.options.count))
    default: break
    }
    var counts = [words.answered(tally.answered)]
    if tally.missing.notApplicable > 0 {
      counts.append(words.notApplicable(tally.missing.notApplicable))
    }
    if tally.missing.damaged > 0 { counts.append(words.unreadable(tally.missing.damaged)) }
    let text = "\(parts.joined(separator: ", ")); \(counts.joined(separator: ", "))"
    return text.onOneLine().printable()
  }
}

extension String {
  fileprivate func onOneLine() -> String {
    split { $0.isNewline }.joined(separator: " ")
  }

  /// The text cut to a width. Of `Question [Row]` and `Question / Row` the question is cut first,
  /// because the row tells the columns apart.
  fileprivate func shortened(to width: Int) -> String {
    guard count > width else { return self }
    guard let mark = [" [", " / "].compactMap({ ranges(of: $0).last?.lowerBound }).max() else {
      return prefix(width - 1) + "…"
    }
    let row = String(self[mark...])
    let widest = width * 3 / 5
    let end = row.count > widest ? row.prefix(widest - 1) + "…" : row
    return prefix(width - 1 - end.count) + "…" + end
  }
}
