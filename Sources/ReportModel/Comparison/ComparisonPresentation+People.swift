import SurveyStatistics
import WaveComparison

/// The same people before and now, and the items that changed.
extension ComparisonPresentation {
  /// Nothing where the seminars have no codes, and where too few people were in both.
  func people(_ numbering: inout BlockNumbering) -> [Annex.Block] {
    guard let matched = MatchedPeople(items, content) else { return [] }
    let counts = words.people(
      numbers.whole(matched.people), numbers.whole(matched.unmatched),
      numbers.whole(matched.duplicates))
    guard matched.people >= publication.gates.comparisonGroup else {
      return [.paragraph(counts), .note(words.tooFewPeople)]
    }
    let rows = matched.rows.filter { $0.change.n >= publication.gates.comparisonGroup }
    var blocks: [Annex.Block] = [.paragraph(counts)]
    let scored = rows.filter { $0.shares == nil }
    if !scored.isEmpty { blocks.append(changes(scored, &numbering)) }
    let yesNo = rows.filter { $0.shares != nil }
    if !yesNo.isEmpty { blocks.append(gains(yesNo, &numbering)) }
    if matched.isThin { blocks.append(.note(words.thinMatch)) }
    return blocks
  }

  private func changes(
    _ rows: [MatchedPeople.Row], _ numbering: inout BlockNumbering
  ) -> Annex.Block {
    numbering.table(
      words.samePeople,
      columns: [
        .init(phrases.question, .text), .init(words.pairs), .init(words.before), .init(words.now),
        .init(words.change), .init(phrases.ranges.column(levelText)), .init(words.upSameDown),
      ],
      rows: rows.map { row in
        let change = row.change
        func mean(_ value: Double?) -> String {
          value.map { numbers.decimal($0, places: 1) } ?? "—"
        }
        return .init([
          text(row.item), numbers.whole(change.n), mean(change.meanBefore), mean(change.meanAfter),
          change.mean.map(signed) ?? "—",
          change.interval(level: publication.level).map { interval in
            interval.low < interval.high ? range(interval) : words.allAlike
          } ?? "—",
          [change.up, change.same, change.down].map(numbers.whole).joined(separator: " / "),
        ])
      }, note: words.samePeopleNote)
  }

  private func gains(
    _ rows: [MatchedPeople.Row], _ numbering: inout BlockNumbering
  ) -> Annex.Block {
    numbering.table(
      words.sameYesNo,
      columns: [
        .init(phrases.question, .text), .init(words.pairs), .init(words.gained), .init(words.lost),
        .init(words.points), .init(phrases.ranges.column(levelText)),
      ],
      rows: rows.compactMap { row in
        guard let shares = row.shares else { return nil }
        let showsPoints = shares.n >= publication.rules.percentBesideCountsFrom
        let interval = showsPoints ? shares.interval(level: publication.level) : nil
        return .init([
          text(row.item), numbers.whole(shares.n), numbers.whole(shares.gained),
          numbers.whole(shares.lost),
          showsPoints ? shares.difference.map { points($0) } ?? "—" : "—",
          interval.map { pointRange($0) } ?? "—",
        ])
      })
  }

  // MARK: Changed

  /// Items that changed and are compared all the same, because the organiser says so.
  var confirmed: [Annex.Block] {
    let marked = items.filter { $0.isMarked && $0.hasFigures }.map(\.match)
    guard !marked.isEmpty else { return [] }
    return [
      .paragraph(words.confirmedIntroduction),
      .list(
        marked.map { match in
          let (before, now) = (text(match.before), text(match.item))
          return before == now
            ? "\(phrases.quoted(now)): \(reasons(match))" : words.suggestion(before, now)
        }),
    ]
  }

  /// What differs, in words.
  private func reasons(_ match: ItemMatch) -> String {
    match.changes.sorted { $0.rawValue < $1.rawValue }
      .compactMap { words.changes[$0.rawValue] }.joined(separator: "; ")
  }

  /// Items that stand on one side only or asked something else, with the reason.
  var notCompared: [Annex.Block] {
    let changed = matching.matches.filter { !$0.comparability.allowsTest }.map { match in
      Annex.Fact(text(match.item), reasons(match))
    }
    var blocks: [Annex.Block] = []
    if !changed.isEmpty { blocks += [.paragraph(words.changedIntroduction), .facts(changed)] }
    for (title, list) in [
      (words.addedItems, matching.added), (words.droppedItems, matching.dropped),
    ]
    where !list.isEmpty {
      blocks += [.paragraph(title), .list(list.map(text))]
    }
    if !matching.suggestions.isEmpty {
      blocks += [
        .paragraph(words.suggestions),
        .list(matching.suggestions.map { words.suggestion(text($0.before), text($0.after)) }),
      ]
    }
    return blocks
  }
}
