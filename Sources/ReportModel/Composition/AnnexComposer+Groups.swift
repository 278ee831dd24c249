import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// Groups of respondents side by side, by their answer to one item.
extension AnnexComposer {
  mutating func groupSections() -> [Annex.Section] {
    content.groups.map { groups in
      let comparison = GroupPresentation(groups, content, phrases)
      var blocks: [Annex.Block] = comparison.introduction
      if groups.areShown {
        blocks += comparison.statements.map(Annex.Block.paragraph)
        blocks += comparison.tables(&self)
        blocks += comparison.notes.map(Annex.Block.note)
      }
      return .init(id: "groups", heading: phrases.groups.heading, blocks: blocks)
    }
  }
}

/// The groups of one item with everything that is said and printed of them.
struct GroupPresentation {
  let groups: PublishedGroups
  let items: [GroupedItem]
  let content: AnnexContent
  let publication: Publication
  let phrases: Phrases

  init(_ groups: PublishedGroups, _ content: AnnexContent, _ phrases: Phrases) {
    self.groups = groups
    self.content = content
    self.phrases = phrases
    publication = content.publication
    items = GroupedItem.all(groups, content)
  }

  var words: GroupPhrases { phrases.groups }
  var numbers: NumberStyle { phrases.numbers }

  func presentation(_ figures: ItemFigures) -> ItemPresentation {
    ItemPresentation(figures, phrases: phrases, publication: publication)
  }

  func text(_ item: Item) -> String {
    let text = item.text(phrases.code)
    return text.isEmpty ? item.key : text
  }

  // MARK: Names

  /// “Local council”; of groups put together all of them.
  func name(_ place: Int) -> String { name(groups.groups[place].answers) }

  func name(_ answers: [Answer]) -> String {
    if groups.item.type == .number {
      let values = answers.filter { !$0.isMissing }
      guard let first = values.first, let last = values.last else { return phrases.noAnswer }
      let (low, high) = (answer(first), answer(last))
      let range = low == high ? low : "\(low)–\(high)"
      return values.count < answers.count ? "\(range); \(phrases.noAnswer)" : range
    }
    // Towns by the hundred would fill the head of a table.
    let named = answers.filter { !$0.isMissing }.map(answer)
    let rest = answers.contains(where: \.isMissing) ? [phrases.noAnswer] : []
    guard named.count > Self.mostNames else { return (named + rest).joined(separator: "; ") }
    return ([words.others(numbers.whole(named.count))] + rest).joined(separator: "; ")
  }

  /// As many answers as a group is named by.
  private static let mostNames = 4

  private func answer(_ answer: Answer) -> String {
    switch answer {
    case .option(let code, _):
      let option = groups.item.allOptions.first { $0.code == code }
      let label = option?.label(phrases.code) ?? ""
      return label.isEmpty ? numbers.whole(code) : label
    case .options(let codes, _):
      return codes.isEmpty
        ? phrases.noneTicked : codes.map { self.answer(.option($0)) }.joined(separator: "; ")
    case .number(let value): return numbers.plain(value)
    default: return "—"
    }
  }

  /// Name and size, as it stands over a column.
  func title(_ place: Int) -> String {
    words.column(name(place), numbers.whole(groups.groups[place].tally.responses))
  }

  // MARK: Sentences

  /// Which groups there are, and who is in none of them.
  var introduction: [Annex.Block] {
    let question = text(groups.item)
    guard groups.areShown else {
      return [
        .paragraph(words.tooSmall(question, numbers.whole(publication.gates.privacyGroup)))
      ]
    }
    var text = words.introduction(question)
    if groups.withoutAnswer > 0, !groups.joinsWithoutAnswer {
      text += " " + words.withoutAnswer(numbers.whole(groups.withoutAnswer))
    }
    if groups.isOverlapping { text += " " + words.overlapping }
    return [.paragraph(text)]
  }

  /// What is clear, one sentence for each item; or that nothing is.
  var statements: [String] {
    guard !groups.isOverlapping else { return [] }
    let found = items.compactMap(statement)
    return found.isEmpty ? [words.noneClear] : found + [words.noCause]
  }

  private func statement(_ item: GroupedItem) -> String? {
    if let pair = item.clearPair(publication), let one = item.figures[pair.high],
      let other = item.figures[pair.low], let interval = pair.contrast.interval
    {
      let (high, low) = (presentation(one), presentation(other))
      let limits = OutwardLimits(interval, decimals: 1)
      let isLowBest = item.item.scale?.favourable == .low
      let (first, second) =
        isLowBest ? ((pair.low, low), (pair.high, high)) : ((pair.high, high), (pair.low, low))
      let isJudged =
        item.item.type == .recommend
        || item.item.type == .rating
          && item.item.scale?.favourable != .middle
      let sentence = isJudged ? words.ratedBetter : words.higher
      return sentence(
        text(item.item), words.group(name(first.0), first.1.meanNumber),
        words.group(name(second.0), second.1.meanNumber),
        words.about(
          numbers.decimal(pair.contrast.difference, places: 1), numbers.fixed(limits.low),
          numbers.fixed(limits.high)))
    }
    guard item.item.type == .single || item.item.type == .yesNo, item.differs(at: publication.level)
    else { return nil }
    return words.answeredDifferently(text(item.item))
  }

  /// What was put together, and what the marks in the tables mean.
  var notes: [String] {
    let least = numbers.whole(publication.gates.privacyGroup)
    var notes: [String] = []
    if groups.joinsWithoutAnswer
      || groups.groups.contains(where: { $0.answers.count > 1 }) && groups.item.type != .number
    {
      notes.append(words.putTogether(least))
    }
    if !groups.withheld.isEmpty {
      notes.append(
        words.withheldGroups(groups.withheld.map { name([$0]) }.joined(separator: "; "), least))
    }
    if hasDots { notes.append(words.dot(numbers.whole(publication.rules.meanFrom))) }
    return notes
  }

  private var hasDots: Bool {
    items.contains { item in
      item.figures.indices.contains {
        item.figures[$0] == nil && (groups.groups[$0].figures[item.item.key]?.validN ?? 0) > 0
      }
    }
  }
}
