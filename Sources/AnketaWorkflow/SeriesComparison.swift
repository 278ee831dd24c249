public import Diagnostics
import Foundation
public import ReportModel
import SurveyArchive
import SurveyModel
import WaveComparison

/// From a series of seminars to the annex that follows each question through it.
public struct SeriesComparison: Sendable {
  /// A series of the archive; `nil` for seminars that are named one by one.
  public var series: String?
  /// Files, or keys of seminars in the archive; of a series, those that are wanted, none for all.
  public var seminars: [String]
  /// Path of the archive; it is opened only for what is no file.
  public var archive: String
  /// Name or path of the questionnaire of files; `nil` to make one out from each.
  public var questionnaire: String?
  /// Path of a file that says which reworded questions still ask the same; it overrules the archive.
  public var matches: String?
  public var period: SeriesPeriod?
  /// BCP 47 code, or several with commas between them; `nil` for the main language of the latest questionnaire.
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
    series: String?, seminars: [String] = [], archive: String = "archive.sqlite",
    questionnaire: String? = nil, matches: String? = nil, period: SeriesPeriod? = nil,
    language: String? = nil, formats: [ReportFormat], detail: ReportDetail = .full,
    options: ReadingOptions = ReadingOptions()
  ) {
    self.series = series
    self.seminars = seminars
    self.archive = archive
    self.questionnaire = questionnaire
    self.matches = matches
    self.period = period
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
  /// - Throws: `unknown-language`, `unknown-series`, `unknown-seminar`, `series-too-short`, `not-in-series`,
  ///   `seminars-without-date`, `no-common-questions`, `difference-shows-few`, faults of
  ///   ``matches``, or what keeps a file, the archive or the questionnaire from being read.
  public func written() throws(Problems) -> WrittenAnnex {
    let form = try AnnexForm(formats, language: language, look: look)
    var read: Reading
    if let series { read = try archived(series) } else { read = try listed() }
    guard read.seminars.count > 1 else {
      throw Problems(.seriesTooShort(series ?? "", read.seminars.count))
    }
    read.sortByDate()
    let said = try MatchesInUse(
      read.asked, file: matches, archived: read.confirmed, series: series)
    read.problems += said.problems
    let content = SeriesContent(
      name: series, seminars: read.seminars.map(\.compared), period: period,
      confirmed: said.confirmed, attendance: read.attendance, program: ProgramVersion.text)
    if let period {
      let undated = content.undated(for: period)
      guard undated.isEmpty else { throw Problems(.seminarsWithoutDate(undated, period)) }
    }
    guard content.hasQuestionsInCommon else { throw Problems(.noCommonQuestions) }
    var release = read.counts.isEmpty ? nil : release(of: read.counts)
    read.problems += try release?.check(acceptingDifference: acceptsDifference) ?? []
    let made = try form.files(
      languages: content.last.questionnaire.languages, document: SeriesDocument(content)
    ) { Annex(content, in: $0, detail: detail) }
    return WrittenAnnex(
      files: made.files, charts: made.charts, problems: form.problems + read.problems,
      release: release)
  }

  private func release(of seminars: [String: SeminarCounts]) -> AnnexRelease {
    var options = ["format": formats.list, "detail": detail.rawValue]
    options["language"] = language
    options["series"] = series
    options["by"] = period?.rawValue
    return AnnexRelease(.series, archive: archive, seminars: seminars, options: options)
  }

  private func archived(_ name: String) throws(Problems) -> Reading {
    try SurveyArchive.reading(archive).read { reader in
      try Reading(series: name, only: seminars, reader)
    }
  }

  private func listed() throws(Problems) -> Reading {
    var declared: (Questionnaire, [Problem])?
    if let questionnaire { declared = try library.questionnaire(questionnaire) }
    return try Reading(
      listed: seminars, archive: archive, declared?.0, options, declared?.1 ?? [])
  }
}

extension Problem {
  static func seriesTooShort(_ name: String, _ count: Int) -> Problem {
    Problem(
      .error, "series-too-short",
      "the series “\(name)” has \(count) seminar to compare, and a series has two at least",
      help: "import another seminar, or write the annex of one with `anketa report`")
  }

  static var noCommonQuestions: Problem {
    Problem(
      .error, "no-common-questions",
      "no question of the latest seminar was asked in an earlier one, so there is nothing to compare",
      help: "name the questionnaire of all with `-q`, so that reworded questions keep their keys")
  }

  static func seminarsWithoutDate(
    _ seminars: [ComparedSeminar], _ period: SeriesPeriod
  ) -> Problem {
    let names = Message.listing(
      seminars.map { $0.seminar.title ?? $0.seminar.place ?? $0.sources.first?.file ?? "—" })
    return Problem(
      .error, "seminars-without-date",
      period == .quarter
        ? "these seminars have no date that says their quarter: \(names)"
        : "these seminars have no date that says their year: \(names)",
      help: "give it with `anketa seminars edit … --date`, or leave `--by` out")
  }

  static func notInSeries(_ key: String, _ series: String, known: [String]) -> Problem {
    Problem(
      .error, "not-in-series", "there is no seminar “\(key)” in the series “\(series)”",
      expected: .listing(known),
      help: nearestSpelling(to: key, in: known).map { "did you mean `\($0)`?" })
  }
}
