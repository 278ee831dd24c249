public import Diagnostics
public import ReportModel
import ReportRendering
import ResponseImport
import SurveyModel
import Tabulation

/// From the answers to two seminars to the annex that compares them.
public struct SeminarComparison: Sendable {
  /// Files of the earlier and of the later seminar.
  public var before: String
  public var now: String
  /// Name or path of the questionnaire of both; `nil` to make one out from each file.
  public var questionnaire: String?
  /// BCP 47 code; `nil` for the main language of the later questionnaire.
  public var language: String?
  public var format: ReportFormat
  public var detail: ReportDetail
  public var options: ReadingOptions
  public var library = QuestionnaireLibrary()

  public init(
    before: String, now: String, questionnaire: String? = nil, language: String? = nil,
    format: ReportFormat, detail: ReportDetail = .full, options: ReadingOptions = ReadingOptions()
  ) {
    self.before = before
    self.now = now
    self.questionnaire = questionnaire
    self.language = language
    self.format = format
    self.detail = detail
    self.options = options
  }

  /// The comparison as text, and what was noticed on the way.
  ///
  /// - Throws: `unknown-language`, `nothing-in-common`, or what keeps a file or the questionnaire from being
  ///   read.
  public func text() throws(Problems) -> (text: String, problems: [Problem]) {
    if let language, Phrases.language(language) == nil {
      throw Problems(.unknownLanguage("the annex cannot be written in “\(language)”"))
    }
    var declared: (Questionnaire, [Problem])?
    if let questionnaire { declared = try library.questionnaire(questionnaire) }
    let old = try seminar(before, declared?.0)
    let new = try seminar(now, declared?.0)
    let content = ComparisonContent(before: old.0, now: new.0, program: ProgramVersion.text)
    guard content.hasQuestionsInCommon else {
      throw Problems(.nothingInCommon(before, now))
    }
    return (render(content), (declared?.1 ?? []) + old.1 + new.1)
  }

  private func seminar(
    _ path: String, _ questionnaire: Questionnaire?
  ) throws(Problems) -> (ComparedSeminar, [Problem]) {
    let hasCodes = questionnaire?.respondentCode.isEmpty == false
    let responses = try SeminarResponses.read(
      [path], questionnaire: questionnaire, options: options,
      request: TallyRequest(codes: hasCodes))
    return (
      ComparedSeminar(
        seminar: Seminar(), questionnaire: responses.questionnaire,
        isInferred: responses.isInferred, tally: responses.tally, coded: responses.coded,
        sources: responses.sources), responses.problems
    )
  }

  private func render(_ content: ComparisonContent) -> String {
    switch format {
    case .json: return JSONText.encode(ComparisonDocument(content))
    case .html: return HTMLRenderer().render(annex(content))
    case .md: return MarkdownRenderer().render(annex(content))
    }
  }

  private func annex(_ content: ComparisonContent) -> Annex {
    let spoken = [language].compactMap { $0 } + content.now.questionnaire.languages + ["en"]
    let phrases = spoken.lazy.compactMap(Phrases.language).first ?? Phrases.all[0]
    return Annex(content, in: phrases, detail: detail)
  }
}

extension Problem {
  static func nothingInCommon(_ before: String, _ now: String) -> Problem {
    Problem(
      .error, "nothing-in-common",
      "\(before) and \(now) have no question in common, so there is nothing to compare",
      help: "name the questionnaire of both with `-q`, so that reworded questions keep their keys")
  }
}
