public import Diagnostics
public import ReportModel
import ReportRendering
import SurveyModel

/// From the answers to two seminars to the annex that compares them.
public struct SeminarComparison: Sendable {
  /// The earlier and the later seminar: a file, or the key of a seminar in the archive.
  public var before: String
  public var now: String
  /// Path of the archive; it is opened only for what is no file.
  public var archive: String
  /// Name or path of the questionnaire of both files; `nil` to make one out from each.
  public var questionnaire: String?
  /// Path of a file that says which reworded questions still ask the same; it overrules the archive.
  public var matches: String?
  /// BCP 47 code; `nil` for the main language of the later questionnaire.
  public var language: String?
  public var format: ReportFormat
  public var detail: ReportDetail
  public var options: ReadingOptions
  public var library = QuestionnaireLibrary()

  public init(
    before: String, now: String, archive: String = "archive.sqlite", questionnaire: String? = nil,
    matches: String? = nil, language: String? = nil,
    format: ReportFormat, detail: ReportDetail = .full, options: ReadingOptions = ReadingOptions()
  ) {
    self.before = before
    self.now = now
    self.archive = archive
    self.questionnaire = questionnaire
    self.matches = matches
    self.language = language
    self.format = format
    self.detail = detail
    self.options = options
  }

  /// The comparison as text, and what was noticed on the way.
  ///
  /// - Throws: `unknown-language`, `unknown-seminar`, `nothing-in-common`, faults of ``matches``, or what keeps a file or the questionnaire from being
  ///   read.
  public func text() throws(Problems) -> (text: String, problems: [Problem]) {
    if let language, Phrases.language(language) == nil {
      throw Problems(.unknownLanguage("the annex cannot be written in “\(language)”"))
    }
    var declared: (Questionnaire, [Problem])?
    if let questionnaire { declared = try library.questionnaire(questionnaire) }
    var old = try SeminarToCompare(
      before, archive: archive, questionnaire: declared?.0, options: options)
    var new = try SeminarToCompare(
      now, archive: archive, questionnaire: declared?.0, options: options)
    if old.isArchived != new.isArchived { (old.compared.coded, new.compared.coded) = (nil, nil) }
    let (confirmed, noticed) = try confirmed(old, new)
    let content = ComparisonContent(
      before: old.compared, now: new.compared, confirmed: confirmed, program: ProgramVersion.text)
    guard content.hasQuestionsInCommon else {
      throw Problems(.nothingInCommon(before, now))
    }
    return (render(content), (declared?.1 ?? []) + old.problems + new.problems + noticed)
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
