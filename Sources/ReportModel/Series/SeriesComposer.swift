import SurveyModel

extension Annex {
  /// Words and rounds the comparison of a series into an annex of its own.
  public init(_ content: SeriesContent, in phrases: Phrases, detail: ReportDetail = .full) {
    let presentation = SeriesPresentation(content, phrases)
    let composer = SeriesComposer(presentation: presentation, detail: detail)
    var numbering = BlockNumbering(phrases)
    let words = phrases.series
    var facts: [Fact] = []
    if let name = content.name { facts.append(Fact(words.series, name)) }
    if content.hasDates, let first = content.seminars.first?.seminar.date,
      let last = content.last.seminar.date
    {
      facts.append(
        Fact(words.period, words.fromTo(phrases.date(iso: first), phrases.date(iso: last))))
    }
    self.init(
      language: phrases.code, title: words.title,
      subtitle: content.name ?? content.last.questionnaire.title(phrases.code), facts: facts)
    let parts = composer.sections(&numbering)
    sections = [
      .init(
        id: "brief", heading: phrases.inBrief,
        blocks: presentation.summary.map(numbering.statement))
    ]
    sections += parts
    sections.append(.init(id: "method", heading: phrases.howToRead, blocks: composer.method))
  }
}

/// Puts the parts of a series together.
struct SeriesComposer {
  let presentation: SeriesPresentation
  let detail: ReportDetail

  private var phrases: Phrases { presentation.phrases }
  private var words: SeriesPhrases { presentation.words }

  func sections(_ numbering: inout BlockNumbering) -> [Annex.Section] {
    var sections: [Annex.Section] = []
    func add(_ id: String, _ heading: String, _ blocks: [Annex.Block]) {
      if !blocks.isEmpty {
        sections.append(.init(id: "series-\(id)", heading: heading, blocks: blocks))
      }
    }
    add("glance", words.glance, presentation.heatTables(&numbering))
    add("trend", words.trendsCaption, [presentation.trends(&numbering)].compactMap(\.self))
    add("profile", words.profile, presentation.profiles(&numbering))
    if detail != .brief {
      let questions = presentation.items.map { question($0, &numbering) }
      if !questions.isEmpty {
        sections.append(
          .init(id: "series-questions", heading: words.trends, subsections: questions))
      }
      add("limits", words.limits, [presentation.limits(&numbering)].compactMap(\.self))
    }
    if detail == .technical {
      add("tests", words.testsCaption, [presentation.tests(&numbering)].compactMap(\.self))
    }
    add("targets", phrases.targets.heading, [presentation.targets(&numbering)].compactMap(\.self))
    add("seminars", words.seminars, [presentation.seminars(&numbering)])
    add("changes", words.changedHeading, presentation.changes)
    return sections
  }

  private func question(
    _ item: SeriesItem, _ numbering: inout BlockNumbering
  ) -> Annex.Section {
    var blocks: [Annex.Block] = []
    if item.measure == nil {
      blocks.append(presentation.choices(item, &numbering))
    } else {
      let figure = presentation.linePlot(item, &numbering)
      if let figure { blocks.append(figure) }
      if figure == nil || detail == .technical {
        blocks.append(presentation.table(item, &numbering))
      }
    }
    blocks += presentation.breaks(item.line).map {
      Annex.Block.note($0.withFullStop().capitalisingFirst())
    }
    if presentation.drawsPercentOfRange(item) { blocks.append(.note(words.scaleNote)) }
    if item.points.contains(where: { $0?.isReworded == true }) {
      blocks.append(.note(words.rewordedNote))
    }
    return .init(
      id: "series-\(item.item.key)", heading: presentation.text(item.item), blocks: blocks)
  }

  /// What the ranges and tests mean, how items were matched, and the files behind it all.
  var method: [Annex.Block] {
    let content = presentation.content
    var texts = [words.method(presentation.levelText)]
    if content.shownPeriod != nil { texts.append(words.unit) }
    texts.append(phrases.comparison.matchingMethod)
    if content.seminars.contains(where: \.isInferred) { texts.append(phrases.method.inferred) }
    let sources = content.seminars.flatMap { seminar in
      seminar.sources.map {
        Annex.Fact(phrases.fileName, "\($0.file) (\(seminar.name(phrases))), \($0.sha256)")
      }
    }
    return texts.map(Annex.Block.paragraph)
      + [.facts(sources + [.init(phrases.program, content.program)])]
  }
}
