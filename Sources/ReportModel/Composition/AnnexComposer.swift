import SVGCharts
import SurveyModel
import SurveyStatistics
import Tabulation

extension Annex {
  /// Words and rounds the figures into an annex, showing of each item no more than its number of
  /// answers can carry.
  public init(_ content: AnnexContent, in phrases: Phrases, detail: ReportDetail = .full) {
    var composer = AnnexComposer(content, phrases: phrases, detail: detail)
    self = composer.annex()
  }
}

/// Puts the parts of an annex together, in their order, numbering figures and tables.
struct AnnexComposer {
  let content: AnnexContent
  let phrases: Phrases
  let detail: ReportDetail
  let publication: Publication
  let items: [ItemPresentation]
  /// Where so few returned a questionnaire that comments would tell who wrote them.
  let areCommentsWithheld: Bool
  var numbering: BlockNumbering
  let batteries: [BatteryPresentation]

  init(_ content: AnnexContent, phrases: Phrases, detail: ReportDetail) {
    self.content = content
    self.phrases = phrases
    self.detail = detail
    numbering = BlockNumbering(phrases)
    let publication = content.publication
    self.publication = publication
    let areWithheld = content.tally.responses < publication.gates.privacyGroup
    areCommentsWithheld = areWithheld
    let items = content.figures.map {
      ItemPresentation(
        $0, phrases: phrases, publication: publication,
        themes: areWithheld ? nil : content.themes(of: $0))
    }
    self.items = items
    batteries = content.batteryFigures.map { figures in
      BatteryPresentation(
        figures: figures, items: items.filter { figures.tally.items.contains($0.item.key) },
        phrases: phrases, publication: publication)
    }
  }

  mutating func annex() -> Annex {
    let response = ResponseSummary(content, phrases: phrases)
    var annex = Annex(
      language: phrases.code, title: phrases.annexTitle, subtitle: title, facts: response.facts)
    if content.tally.responses > 0 { annex.sections = answerSections() }
    annex.sections.append(method())
    if content.tally.responses > 0, detail == .technical { annex.sections.append(appendix()) }
    // The summary comes first and is written last: it says where things stand.
    let brief = BriefSummary(
      items: items, batteries: batteries, response: response, phrases: phrases,
      hasForgotten: content.forgotten != nil
    ).sentences
    annex.sections.insert(
      .init(id: "brief", heading: phrases.inBrief, blocks: brief.map(numbering.statement)), at: 0)
    return annex
  }

  private mutating func answerSections() -> [Annex.Section] {
    var sections: [Annex.Section] = []
    let overview = ratingBlocks()
    if !overview.isEmpty {
      sections.append(.init(id: "ratings", heading: phrases.ratings, blocks: overview))
    }
    if let weighted = weightedSection() { sections.append(weighted) }
    if detail == .brief {
      sections += groupSections()
      if let comments = droppedComments() { sections.append(comments) }
    } else {
      let questions = questionSections()
      if !questions.isEmpty {
        sections.append(
          .init(id: "questions", heading: phrases.questions, subsections: questions))
      }
      sections += groupSections()
      let comments = commentSections()
      if !comments.isEmpty {
        numbering.note(.init(id: "comments", label: phrases.comments), of: [.comments])
        sections.append(.init(id: "comments", heading: phrases.comments, subsections: comments))
      }
    }
    if let comparison = comparisonSection() { sections.append(comparison) }
    if let targets = targetSection() { sections.append(targets) }
    return sections
  }

  private var title: String {
    content.seminar.title ?? content.questionnaire.title(phrases.code)
  }

  // MARK: Numbering

  mutating func figure(
    _ caption: String, chart: Chart, alternative: String, of subjects: [BlockNumbering.Subject] = []
  ) -> Annex.Block {
    numbering.figure(caption, chart: chart, alternative: alternative, of: subjects)
  }

  mutating func table(
    _ caption: String, columns: [Annex.Table.Column], rows: [Annex.Table.Row], note: String = "",
    of subjects: [BlockNumbering.Subject] = []
  ) -> Annex.Block {
    numbering.table(caption, columns: columns, rows: rows, note: note, of: subjects)
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

  // MARK: How to read

  private func method() -> Annex.Section {
    .init(
      id: "method", heading: phrases.howToRead,
      blocks: MethodNote(
        content: content, items: items, batteries: batteries, phrases: phrases, detail: detail
      ).blocks)
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
