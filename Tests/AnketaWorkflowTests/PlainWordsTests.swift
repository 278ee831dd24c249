import AnketaWorkflow
import ReportModel
import ResponseImport
import SurveyModel
import Testing

/// No annex claims more than answers can carry, in any language, detail or seminar.
@Suite("Plain words") struct PlainWordsTests {
  static let banned = [
    "significant", "proves", "confirms", "thanks to", "drastically", "record", "значимо",
    "доказывает", "подтверждает", "благодаря", "резко", "рекорд", "маанилүү айырма", "далилдейт",
    "ырастайт", "аркасында", "кескин",
  ]

  static let seminars: [(names: [String], attended: Int?)] =
    Examples.names.flatMap { name in [nil, 26, 40].map { ([name], $0) } }
    + [(Examples.names, nil), (Examples.names, 72), (Examples.names, 90)]

  /// Every text of an annex that a person at the seminar did not write.
  static func words(_ section: Annex.Section) -> [String] {
    let own = section.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .subline(let text), .note(let text): [text]
      case .statement(let statement): [statement.printed]
      case .inLanguage: []
      case .list(let texts): texts
      case .facts(let facts): facts.flatMap { [$0.name, $0.value] }
      case .table(let table):
        [table.caption, table.note] + table.columns.map(\.title) + table.rows.flatMap(\.cells)
      case .figure(let figure): [figure.caption, figure.alternativeText]
      case .comments: []
      }
    }
    return [section.heading] + own + section.subsections.flatMap(words)
  }

  @Test(arguments: ["en", "ru", "ky"], ReportDetail.allCases)
  func `are all that an annex has`(language: String, detail: ReportDetail) throws {
    let questionnaire = try FeedbackReportTests.library.questionnaire("seminar-feedback").0
    for (names, attended) in Self.seminars {
      let responses = try SeminarResponses.read(
        names.map(Examples.path), questionnaire: questionnaire, options: ReadingOptions(),
        request: TallyRequest(batteries: true))
      let annex = Annex(
        AnnexContent(
          questionnaire: responses.questionnaire, isInferred: false, tally: responses.tally,
          seminar: Seminar(attended: attended), sources: responses.sources,
          program: ProgramVersion.text),
        in: try #require(Phrases.language(language)), detail: detail)
      let words = annex.sections.flatMap(Self.words)
      #expect(words.count > 40)
      for word in Self.banned {
        #expect(!words.contains { $0.lowercased().contains(word) }, "\(word) in \(names)")
      }
    }
  }
}
