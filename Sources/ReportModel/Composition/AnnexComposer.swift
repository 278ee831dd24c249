import SVGCharts
import SurveyModel
public import SurveyStatistics
import Tabulation

extension Annex {
  /// Words and rounds the figures into an annex, showing of each item no more than its number of
  /// answers can carry.
  ///
  /// - Parameters:
  ///   - rules: From how many answers on what may be shown.
  public init(
    _ content: AnnexContent, in phrases: Phrases, rules: PublicationRules = PublicationRules()
  ) {
    var composer = AnnexComposer(content, phrases: phrases, rules: rules)
    self = composer.annex()
  }
}

/// Puts the parts of an annex together, in their order, numbering figures and tables.
struct AnnexComposer {
  let content: AnnexContent
  let phrases: Phrases
  let rules: PublicationRules
  let items: [ItemPresentation]
  private var figures = 0
  private var tables = 0

  init(_ content: AnnexContent, phrases: Phrases, rules: PublicationRules) {
    self.content = content
    self.phrases = phrases
    self.rules = rules
    let target = InferenceTarget(
      participants: content.seminar.attended, returned: content.tally.responses)
    items = zip(content.questionnaire.items, content.tally.items).map { item, tally in
      ItemPresentation(
        ItemFigures(item, tally: tally, target: target), phrases: phrases, rules: rules,
        participants: target == .process ? nil : content.seminar.attended)
    }
  }

  mutating func annex() -> Annex {
    let response = ResponseSummary(content, phrases: phrases)
    var annex = Annex(
      language: phrases.code, title: phrases.annexTitle, subtitle: title, facts: response.facts)
    let brief = BriefSummary(items: items, response: response, phrases: phrases).paragraphs
    annex.sections.append(
      .init(id: "brief", heading: phrases.inBrief, blocks: brief.map(Annex.Block.paragraph)))
    guard content.tally.responses > 0 else {
      annex.sections.append(method())
      return annex
    }
    let overview = overviewBlocks()
    if !overview.isEmpty {
      annex.sections.append(.init(id: "ratings", heading: phrases.ratings, blocks: overview))
    }
    let questions = questionSections()
    if !questions.isEmpty {
      annex.sections.append(
        .init(id: "questions", heading: phrases.questions, subsections: questions))
    }
    let comments = commentSections()
    if !comments.isEmpty {
      annex.sections.append(
        .init(id: "comments", heading: phrases.comments, subsections: comments))
    }
    annex.sections.append(method())
    return annex
  }

  private var title: String {
    content.seminar.title ?? content.questionnaire.title(phrases.code)
  }

  // MARK: Numbering

  mutating func figure(_ caption: String, chart: Chart, alternative: String) -> Annex.Block {
    figures += 1
    return .figure(
      .init(
        label: "\(phrases.figure) \(figures)", caption: caption, chart: chart,
        alternativeText: alternative))
  }

  mutating func table(
    _ caption: String, columns: [Annex.Table.Column], rows: [Annex.Table.Row], note: String = ""
  ) -> Annex.Block {
    tables += 1
    return .table(
      .init(
        label: "\(phrases.table) \(tables)", caption: caption, columns: columns, rows: rows,
        note: note))
  }

  // MARK: Ratings at a glance

  /// Rating items that are drawn together: rows of a battery, or several items on one scale.
  private var ratingGroups: [[ItemPresentation]] {
    var groups: [(key: String, items: [ItemPresentation])] = []
    for item in items where item.figures.item.type == .rating && item.showsMean {
      guard let scale = item.figures.item.scale, scale.favourable != .middle else { continue }
      let key = scale.key + "|" + (item.figures.item.battery ?? "")
      if let last = groups.lastIndex(where: { $0.key == key }) {
        groups[last].items.append(item)
      } else {
        groups.append((key, [item]))
      }
    }
    return groups.map(\.items).filter { $0.count > 1 }
  }

  private mutating func overviewBlocks() -> [Annex.Block] {
    var blocks: [Annex.Block] = []
    for group in ratingGroups {
      let stem = content.questionnaire.batteries
        .first { $0.key == group[0].figures.item.battery }?.text(phrases.code)
      let caption = phrases.ratingsOf(stem ?? "")
      let chart = RatingCharts.diverging(group, phrases: phrases)
      let inBars =
        RatingCharts.printsCounts(group) ? phrases.countsInBars : phrases.percentInBars
      blocks.append(
        figure(
          caption.withFullStop() + " " + inBars, chart: chart,
          alternative: group.map(\.meanInBrief).joined(separator: "; ").withFullStop()))
      blocks.append(ratingTable(group, caption: caption))
    }
    return blocks
  }

  private mutating func ratingTable(_ group: [ItemPresentation], caption: String) -> Annex.Block {
    let width = group.first?.figures.boxes?.width ?? 1
    let hasOutside = group.contains { $0.figures.tally.missing.notApplicable > 0 }
    var columns: [Annex.Table.Column] = [
      .init(phrases.question, .text), .init(phrases.answers), .init(phrases.mean),
      .init(phrases.range), .init(phrases.median), .init(phrases.topBox(width)),
    ]
    if hasOutside { columns.append(.init(phrases.notApplicable.capitalisingFirst())) }
    columns.append(.init(phrases.noAnswer.capitalisingFirst()))
    let hasDamaged = group.contains { $0.figures.tally.missing.damaged > 0 }
    if hasDamaged { columns.append(.init(phrases.damaged.capitalisingFirst())) }
    let rows = group.map { item in
      var cells = [
        item.text, phrases.numbers.whole(item.figures.validN), item.meanNumber, item.rangeText,
        item.medianNumber, item.topBoxText,
      ]
      let missing = item.figures.tally.missing
      if hasOutside { cells.append(phrases.numbers.whole(missing.notApplicable)) }
      cells.append(phrases.numbers.whole(missing.blank))
      if hasDamaged { cells.append(phrases.numbers.whole(missing.damaged)) }
      return Annex.Table.Row(cells)
    }
    return table(caption, columns: columns, rows: rows)
  }

  // MARK: Question by question

  private mutating func questionSections() -> [Annex.Section] {
    let shown = Set(ratingGroups.flatMap { $0.map(\.figures.item.key) })
    var sections: [Annex.Section] = []
    for item in items where !shown.contains(item.figures.item.key) {
      if item.figures.item.type == .text { continue }
      sections.append(
        .init(
          id: "question-\(item.figures.item.key)", heading: item.text,
          blocks: [.subline(item.subline)] + item.blocks(numberedBy: &self)))
    }
    return sections
  }

  // MARK: Comments

  private func commentSections() -> [Annex.Section] {
    let isTooFew =
      rules.decision(validN: content.tally.responses, participants: nil).level
      < .countsMean
    return items.filter { $0.figures.item.type == .text && $0.figures.base > 0 }.map { item in
      .init(
        id: "comments-\(item.figures.item.key)", heading: item.text,
        blocks: item.commentBlocks(withheld: isTooFew))
    }
  }

  // MARK: How to read

  private func method() -> Annex.Section {
    .init(
      id: "method", heading: phrases.howToRead,
      blocks: MethodNote(content, items: items, phrases: phrases).blocks)
  }
}

extension String {
  func withFullStop() -> String {
    guard let last, !".?!:…".contains(last) else { return self }
    return self + "."
  }

  func capitalisingFirst() -> String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
