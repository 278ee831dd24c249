import SurveyModel
import SurveyStatistics
import Tabulation
import WaveComparison

/// Who answered, what the ranges mean, what was left out, and which file all of it came from.
struct MethodNote {
  let content: AnnexContent
  let items: [ItemPresentation]
  let batteries: [BatteryPresentation]
  let phrases: Phrases
  let detail: ReportDetail

  private var words: MethodPhrases { phrases.method }
  private var numbers: NumberStyle { phrases.numbers }

  var blocks: [Annex.Block] {
    var texts: [String] = []
    if content.tally.responses > 0 {
      // Whom the ranges are about belongs to how many they are.
      let ranges = ranges
      texts = [([participants] + ranges.prefix(1)).joined(separator: " ")] + ranges.dropFirst()
      if items.contains(where: { $0.item.type == .recommend }) {
        texts.append(words.recommendation)
      }
      if items.contains(where: { $0.agreement != nil }), detail != .brief {
        texts.append(words.agreement)
      }
      if let groups { texts.append(groups) }
      if detail != .brief, batteries.contains(where: { $0.isShown && $0.figures.isJudged }) {
        texts.append(alpha)
      }
      let levels = LevelsInUse(content.publication, phrases, detail).text
      texts += detail == .brief ? ["\(words.missing) \(levels)"] : [words.missing, levels]
      texts += WeightingNote(content, phrases).method
      if let day = content.forgotten { texts.append(words.forgotten(phrases.date(iso: day))) }
      if content.isInferred { texts.append(words.inferred) }
      texts.append(words.detail(detail))
    }
    return texts.filter { !$0.isEmpty }.map(Annex.Block.paragraph)
      + (detail == .brief
        ? [.facts(content.sources.flatMap(facts) + [program])]
        : content.sources.map { .facts(facts($0)) } + [.facts([program])])
  }

  private var program: Annex.Fact { .init(phrases.program, content.program) }

  private var participants: String {
    guard let attended = content.seminar.attended else { return words.participantsUnknown }
    return words.participants(numbers.whole(attended), numbers.whole(content.tally.responses))
  }

  /// What the ranges are about, and how each kind of them is made; nothing where there are none.
  private var ranges: [String] {
    let shown =
      detail == .brief ? items.filter { [.rating, .recommend].contains($0.item.type) } : items
    let methods = shown.reduce(into: Set<IntervalMethod>()) { $0.formUnion($1.methods) }
    guard !methods.isEmpty, let level = items.first?.levelText else { return [] }
    let target = InferenceTarget(
      participants: content.seminar.attended, returned: content.tally.responses)
    let kinds = IntervalMethod.allCases.filter(methods.contains)
      .compactMap { words.intervals[$0.rawValue] }
    var texts = [
      target == .process ? words.targetProcess : words.targetGroup, words.ranges(level, kinds),
    ]
    if target != .process, items.contains(where: { $0.figures.target == .process && $0.showsMean })
    {
      texts.append(words.routed)
    }
    if items.contains(where: { $0.topBounds != nil && $0.showsMean }) { texts.append(words.bounds) }
    if !batteries.isEmpty { texts.append(words.higher) }
    return texts
  }

  /// How groups are compared, and the seed where a test of them is simulated; `nil` where none are shown.
  private var groups: String? {
    let shown = content.groups.filter(\.areShown)
    guard !shown.isEmpty else { return nil }
    let isSimulated = shown.contains { groups in
      GroupedItem.all(groups, content).contains { $0.test?.p.path == .monteCarlo }
    }
    return phrases.groups.method
      + (isSimulated ? " " + phrases.groups.simulated(String(GroupTest.printedSeed)) : "")
  }

  /// What alpha says, and from which on there is one figure of several questions.
  private var alpha: String {
    let gates = content.publication.gates
    return phrases.batteries.method(
      numbers.decimal(gates.scaleAlpha, places: 2), numbers.whole(gates.batteryItems),
      numbers.whole(gates.batteryRows))
  }

  private func facts(_ source: SourceRecord) -> [Annex.Fact] {
    let excluded = source.excluded.reduce(0) { $0 + $1.count }
    let title = phrases.toolTitle(source)
    let tool = source.isToolConfirmed ? title : phrases.probable(title)
    let delimiter = source.delimiter == "\t" ? "TAB" : source.delimiter
    if detail == .brief {
      return [
        .init(phrases.fileName, source.file), .init(phrases.recordsName, phrases.rows(source)),
      ]
    }
    var facts: [Annex.Fact] = [
      .init(phrases.fileName, source.file), .init(phrases.checksum, source.sha256),
      .init(
        phrases.readAs,
        "\(tool), \(source.encoding), \(phrases.quoted(delimiter)), \(phrases.headerRows(source.headerRows))"
      ),
      .init(phrases.recordsName, phrases.rows(source)),
    ]
    if excluded > 0 {
      let reasons = source.excluded.map { exclusion in
        "\(phrases.exclusionReasons[exclusion.reason] ?? exclusion.reason): "
          + numbers.whole(exclusion.count)
      }
      facts.append(.init(phrases.leftOutName, reasons.joined(separator: "; ")))
    }
    facts.append(.init(phrases.columnsName, phrases.columns(source)))
    return facts
  }
}

extension ItemPresentation {
  /// By which intervals the item's printed ranges are made.
  fileprivate var methods: Set<IntervalMethod> {
    var methods: Set<IntervalMethod> = []
    func insert(_ interval: Interval?) {
      if let interval, interval.low < interval.high { methods.insert(interval.method) }
    }
    guard showsMean else { return [] }
    switch item.type {
    case .rating:
      insert(meanLimits == nil ? nil : figures.meanInterval)
      if let top = figures.boxes?.top, shareRange(top) != "—" { insert(figures.interval(of: top)) }
    case .number: insert(meanLimits == nil ? nil : figures.meanInterval)
    case .recommend: insert(figures.recommendationInterval)
    case .single, .multiple, .yesNo:
      for option in figures.options where shareRange(option.count) != "—" {
        insert(figures.interval(of: option.count))
      }
    case .date, .ranking, .text: break
    }
    return methods
  }
}
