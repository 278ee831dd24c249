public import Diagnostics
public import ReportModel
import SurveyModel
import WaveComparison

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
  /// BCP 47 code, or several with commas between them; `nil` for the main language of the later questionnaire.
  public var language: String?
  /// At least one, in the order of the written annex's texts.
  public var formats: [ReportFormat]
  public var detail: ReportDetail
  public var options: ReadingOptions
  /// Whether it is written although subtracting an earlier annex shows the answers of few people.
  public var acceptsDifference = false
  public var look = AnnexLook()
  public var library = QuestionnaireLibrary()

  public init(
    before: String, now: String, archive: String = "archive.sqlite", questionnaire: String? = nil,
    matches: String? = nil, language: String? = nil,
    formats: [ReportFormat], detail: ReportDetail = .full,
    options: ReadingOptions = ReadingOptions()
  ) {
    self.before = before
    self.now = now
    self.archive = archive
    self.questionnaire = questionnaire
    self.matches = matches
    self.language = language
    self.formats = formats
    self.detail = detail
    self.options = options
  }

  /// The comparison as text in the first format, and what was noticed on the way.
  ///
  /// - Throws: As ``written()``.
  public func text() throws(Problems) -> (text: String, problems: [Problem]) {
    let annex = try written()
    return (annex.texts[0], annex.problems)
  }

  /// The comparison as text, checked against earlier annexes of what comes from the archive.
  ///
  /// - Throws: `unknown-language`, `unknown-seminar`, `nothing-in-common`, `difference-shows-few`, faults of
  ///   ``matches``, or what keeps a file or the questionnaire from being read.
  public func written() throws(Problems) -> WrittenAnnex {
    let form = try AnnexForm(formats, language: language, look: look)
    var declared: (Questionnaire, [Problem])?
    if let questionnaire { declared = try library.questionnaire(questionnaire) }
    var old = try SeminarToCompare(
      before, archive: archive, questionnaire: declared?.0, options: options)
    var new = try SeminarToCompare(
      now, archive: archive, questionnaire: declared?.0, options: options)
    if old.isArchived != new.isArchived { (old.compared.coded, new.compared.coded) = (nil, nil) }
    let said = try matches(of: old, new)
    let content = ComparisonContent(
      before: old.compared, now: new.compared, confirmed: said.confirmed,
      program: ProgramVersion.text)
    guard content.hasQuestionsInCommon else {
      throw Problems(.nothingInCommon(before, now))
    }
    var problems = (declared?.1 ?? []) + old.problems + new.problems + said.problems
    var seminars: [String: SeminarCounts] = [:]
    if old.isArchived { seminars[before] = content.counts.before }
    if new.isArchived { seminars[now] = content.counts.now }
    var release = seminars.isEmpty ? nil : release(of: seminars)
    problems += try release?.check(acceptingDifference: acceptsDifference) ?? []
    let made = try form.files(
      languages: content.now.questionnaire.languages, document: ComparisonDocument(content)
    ) { Annex(content, in: $0, detail: detail) }
    return WrittenAnnex(
      files: made.files, charts: made.charts, problems: form.problems + problems, release: release)
  }

  private func matches(
    of old: SeminarToCompare, _ new: SeminarToCompare
  ) throws(Problems) -> MatchesInUse {
    var asked: [AskedQuestionnaire] = []
    asked.add(before, old.compared)
    asked.add(now, new.compared)
    let (series, other) = (old.compared.seminar.series, new.compared.seminar.series)
    return try MatchesInUse(
      asked, file: matches, archived: old.confirmed + (series == other ? [] : new.confirmed),
      series: old.isArchived && new.isArchived && series == other ? series : nil)
  }

  private func release(of seminars: [String: SeminarCounts]) -> AnnexRelease {
    var options = ["format": formats.list, "detail": detail.rawValue]
    options["language"] = language
    return AnnexRelease(.comparison, archive: archive, seminars: seminars, options: options)
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
