import SurveyModel
import SurveyStatistics

extension Annex {
  /// Words and rounds the comparison of two seminars into an annex of its own.
  public init(_ content: ComparisonContent, in phrases: Phrases, detail: ReportDetail = .full) {
    let presentation = ComparisonPresentation(content, phrases)
    let composer = ComparisonComposer(presentation: presentation, detail: detail)
    var numbering = BlockNumbering(phrases)
    let words = phrases.comparison
    self.init(
      language: phrases.code, title: words.title,
      subtitle: content.now.seminar.title ?? content.now.questionnaire.title(phrases.code),
      facts: [
        .init(words.now, presentation.nowName), .init(words.before, presentation.beforeName),
      ])
    let parts = composer.sections(&numbering)
    sections = [
      .init(
        id: "brief", heading: phrases.inBrief,
        blocks: presentation.summary.map(numbering.statement))
    ]
    sections += parts
    sections.append(
      .init(id: "method", heading: phrases.howToRead, blocks: composer.method))
  }
}

/// Puts the parts of a comparison together, for an annex of its own or as a part of another.
struct ComparisonComposer {
  let presentation: ComparisonPresentation
  let detail: ReportDetail
  /// The annex of the later seminar judges its targets itself, by ranges that speak of its participants.
  var showsTargets = true

  private var phrases: Phrases { presentation.phrases }
  private var words: ComparisonPhrases { presentation.words }

  func sections(_ numbering: inout BlockNumbering) -> [Annex.Section] {
    var sections: [Annex.Section] = []
    func add(_ id: String, _ heading: String, _ blocks: [Annex.Block]) {
      if !blocks.isEmpty {
        sections.append(.init(id: "comparison-\(id)", heading: heading, blocks: blocks))
      }
    }
    var ratings = presentation.figures(&numbering)
    ratings += [presentation.averages(&numbering)].compactMap(\.self)
    if detail != .brief {
      ratings += [
        presentation.bestAnswers(&numbering), presentation.recommendation(&numbering),
      ].compactMap(\.self)
    }
    add("ratings", words.ratings, ratings)
    if detail != .brief {
      let choices = presentation.items.filter {
        [.single, .yesNo, .multiple].contains($0.item.type)
      }
      add("answers", words.answers, choices.map { presentation.choices($0, &numbering) })
    }
    add("people", words.samePeople, presentation.people(&numbering))
    if showsTargets {
      add("targets", phrases.targets.heading, [presentation.targets(&numbering)].compactMap(\.self))
    }
    if detail == .technical, let tests = presentation.tests(&numbering) {
      add("tests", words.testsCaption, [tests])
    }
    add("confirmed", words.confirmed, presentation.confirmed)
    add("not-compared", words.notCompared, presentation.notCompared)
    return sections
  }

  /// What the ranges mean, how items were matched, and the files behind both.
  var method: [Annex.Block] {
    let content = presentation.content
    var texts = methodTexts
    if content.before.isInferred || content.now.isInferred { texts.append(phrases.method.inferred) }
    let facts = sources(content.now) + sources(content.before)
    return texts.map(Annex.Block.paragraph)
      + [.facts(facts + [.init(phrases.program, content.program)])]
  }

  /// The same where the annex of the later seminar says the rest.
  var methodBesideOther: [Annex.Block] {
    methodTexts.map(Annex.Block.paragraph) + [.facts(sources(presentation.content.before))]
  }

  private var methodTexts: [String] {
    [words.method(presentation.levelText), words.matchingMethod]
  }

  private func sources(_ seminar: ComparedSeminar) -> [Annex.Fact] {
    seminar.sources.map {
      Annex.Fact(phrases.fileName, "\($0.file) (\(presentation.name(seminar))), \($0.sha256)")
    }
  }
}
