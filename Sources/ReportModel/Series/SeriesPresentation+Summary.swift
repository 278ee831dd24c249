import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// What a series comes to, in sentences.
extension SeriesPresentation {
  var summary: [SummarySentence] {
    var sentences = [SummarySentence(returned, .seminars), .init(counts)]
    sentences += periodNotes.map { SummarySentence($0) }
    let measured = items.filter { $0.trend != nil }
    let named = measured.compactMap(sentence)
    sentences += named
    let most = measured.compactMap { $0.trend?.values.count }.max() ?? 0
    if !named.isEmpty {
      sentences.append(.init(words.noCause))
    } else if measured.contains(where: { $0.trend?.mannKendall != nil }) {
      sentences.append(.init(words.noneClear(numbers.whole(most))))
    } else if !measured.isEmpty {
      sentences.append(
        .init(
          words.tooFewSeminars(
            numbers.whole(publication.gates.rankTrendSeminars), numbers.whole(most))))
    }
    if let attendance = content.attendance, attendance.isDependent {
      sentences.append(
        .init(
          words.dependent(numbers.whole(attendance.people), numbers.whole(attendance.repeated))))
    }
    return sentences
  }

  private var returned: String {
    let count = numbers.whole(content.seminars.count)
    let returned = content.seminars.reduce(0) { $0 + $1.tally.responses }
    let attended = content.seminars.compactMap { seminar in
      seminar.seminar.attended.flatMap { $0 >= seminar.tally.responses ? $0 : nil }
    }
    guard attended.count == content.seminars.count else {
      return words.returned(count, numbers.whole(returned))
    }
    return words.returnedOf(
      count, numbers.whole(returned), numbers.whole(attended.reduce(0, +)))
  }

  private var counts: String {
    let listed = [
      (words.followed, items.count),
      (words.changedCount, items.count { $0.line.parts.count > 1 }),
      (words.addedCount, added.count), (words.droppedCount, dropped.count),
    ].enumerated().filter { $0.offset == 0 || $0.element.1 > 0 }
    return listed.map { $0.element.0(numbers.whole($0.element.1)) }
      .joined(separator: "; ").withFullStop()
  }

  /// Items of earlier seminars that the last one did not ask.
  var dropped: [ItemLine] { lines.dropped.filter { $0.item.type != .text } }

  private var periodNotes: [String] {
    var notes: [String] = []
    if let period = content.shownPeriod {
      if content.period == nil {
        notes.append(words.tooMany(numbers.whole(content.seminars.count)))
      }
      notes.append(period == .quarter ? words.byQuarter : words.byYear)
    }
    if !content.hasDates { notes.append(words.undated) }
    return notes
  }

  /// A trend that is clear; `nil` for every other.
  private func sentence(_ item: SeriesItem) -> SummarySentence? {
    guard let trend = item.trend, let verdict = item.verdict(publication),
      verdict == .rising || verdict == .falling, let first = trend.values.first,
      let last = trend.values.last
    else { return nil }
    return .init(
      (verdict == .rising ? words.rising : words.falling)(
        text(item.item), numbers.whole(trend.values.count), value(first.value, item.measure),
        value(last.value, item.measure)), .trend(item.item.key))
  }
}
