import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// Two seminars side by side: every figure rounded and worded once.
struct ComparisonPresentation {
  let content: ComparisonContent
  let phrases: Phrases
  let publication: Publication
  let matching: ItemMatching
  let items: [ComparedItem]

  init(_ content: ComparisonContent, _ phrases: Phrases) {
    self.content = content
    self.phrases = phrases
    publication = content.publication
    matching = content.matching
    items = ComparedItem.all(matching, content)
  }

  var words: ComparisonPhrases { phrases.comparison }
  var numbers: NumberStyle { phrases.numbers }

  func presentation(_ figures: ItemFigures) -> ItemPresentation {
    ItemPresentation(figures, phrases: phrases, publication: publication)
  }

  func text(_ item: Item) -> String {
    let text = item.text(phrases.code)
    return text.isEmpty ? item.key : text
  }

  // MARK: Names

  var beforeName: String { name(content.before) }
  var nowName: String { name(content.now) }

  func name(_ compared: ComparedSeminar) -> String { compared.name(phrases) }

  // MARK: Sentences

  /// What may be compared, and what is clear.
  var summary: [SummarySentence] {
    let kept = items.count(where: \.hasFigures)
    let changed = matching.matches.count { !$0.comparability.allowsTest }
    var counts = [(words.comparedCount, kept), (words.changedCount, changed)]
    counts += [
      (words.addedCount, matching.added.count), (words.droppedCount, matching.dropped.count),
    ]
    let listed = counts.enumerated().filter { $0.offset == 0 || $0.element.1 > 0 }
      .map { $0.element.0(numbers.whole($0.element.1)) }
    var sentences = [
      SummarySentence(
        words.returned(nowName, returned(content.now), beforeName, returned(content.before))),
      SummarySentence(listed.joined(separator: "; ").withFullStop()),
    ]
    let clear = items.compactMap(sentence)
    sentences += clear
    if !clear.isEmpty {
      sentences.append(.init(words.noCause))
    } else if let overall, let unclear = unclearSentence(overall) {
      sentences.append(unclear)
    } else if !items.isEmpty {
      sentences.append(.init(words.noneClear))
    }
    return sentences
  }

  private func returned(_ compared: ComparedSeminar) -> String {
    let returned = numbers.whole(compared.tally.responses)
    guard let attended = compared.seminar.attended, attended >= compared.tally.responses else {
      return returned
    }
    return words.outOf(returned, numbers.whole(attended))
  }

  /// The item that asks for the overall judgement, else the first rating.
  private var overall: ComparedItem? {
    let rated = items.filter { $0.contrast != nil && $0.item.type == .rating }
    return rated.first { $0.item.key == "overall" } ?? rated.first { $0.item.battery == nil }
      ?? rated.first
  }

  /// A difference that is clear; `nil` for every other.
  private func sentence(_ item: ComparedItem) -> SummarySentence? {
    guard let verdict = item.verdict(publication), verdict == .higher || verdict == .lower,
      let contrast = item.contrast, let interval = contrast.interval
    else { return nil }
    // A range of a fall is told as a fall.
    let (low, high) =
      contrast.difference > 0 ? (interval.low, interval.high) : (-interval.high, -interval.low)
    let limits = OutwardLimits(low: low, high: high, decimals: 1)
    let about = words.about(
      numbers.decimal(abs(contrast.difference), places: 1), numbers.fixed(limits.low),
      numbers.fixed(limits.high))
    return .init(
      (verdict == .higher ? words.higher : words.lower)(
        text(item.item), presentation(item.now).meanNumber, presentation(item.before).meanNumber,
        about), .difference(item.item.key))
  }

  private func unclearSentence(_ item: ComparedItem) -> SummarySentence? {
    guard let interval = item.contrast?.interval else { return nil }
    let limits = OutwardLimits(interval, decimals: 1)
    return .init(
      words.unclear(
        text(item.item), presentation(item.now).meanNumber, presentation(item.before).meanNumber,
        words.range(numbers.signed(limits.low), numbers.signed(limits.high))),
      .difference(item.item.key))
  }

  /// The difference in a word, for a table.
  func word(_ item: ComparedItem) -> String {
    guard let verdict = item.verdict(publication) else { return "—" }
    let word = words.verdicts[verdict.rawValue, default: verdict.rawValue]
    guard verdict == .higher || verdict == .lower, item.item.scale?.favourable == .low else {
      return word
    }
    return "\(word) \(verdict == .higher ? words.worse : words.better)"
  }
}
