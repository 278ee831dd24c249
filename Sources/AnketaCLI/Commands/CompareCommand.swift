import AnketaWorkflow
import ArgumentParser
import ReportModel

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two seminars, or a series.",
    discussion: """
      Sets each question that both seminars asked side by side: averages with the range of their \
      difference, best answers, choices. Questions that were reworded, or have other answers or \
      another scale, are listed and not compared. Where the questionnaire names a column of \
      respondents' own codes, the answers of the same people are compared too. A seminar is a CSV file, \
      or the key of a seminar in the archive.

      With --series, or with more than two seminars, each question is followed through all of them, in the \
      order of their dates: averages with their ranges, trends from five seminars on, and how far \
      seminars vary anyway. Keys beside --series NAME pick seminars of it. Files have their dates from a \
      seminars.csv beside them; without dates they stand in the order given.

      Examples:
        anketa compare 2026-03-bishkek.csv 2026-06-osh.csv -q seminar-feedback -o comparison.html
        anketa compare 2026-03-bishkek 2026-09-naryn --language ru -o comparison.html
        anketa compare --series "Open budgets" --by quarter -o series.html
        anketa compare 2025-*.csv -q seminar-feedback -o series.html
      """)

  @Argument(
    help: ArgumentHelp(
      "The seminars, the earliest first: CSV files or keys.", valueName: "seminar"))
  var seminars: [String] = []

  @Option(help: ArgumentHelp("A series of the archive.", valueName: "name"))
  var series: String?

  @Option(help: "Put the seminars of a series together: quarter or year.")
  var by: Period?

  /// ``SeriesPeriod``, as an argument.
  enum Period: String, ExpressibleByArgument, CaseIterable {
    case quarter, year
  }

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The questionnaire of all: a name in questionnaires/, or the path of a YAML file.",
      valueName: "name"))
  var questionnaire: String?

  @Option(
    help: ArgumentHelp(
      "Which reworded questions still ask the same, as `anketa series match --write` writes it.",
      valueName: "file"))
  var matches: String?

  @OptionGroup var writing: WritingArguments

  @Option(
    help:
      "Language of the annex: en, ru or ky, or several such as en,ru; without it, that of the questionnaire."
  )
  var language: String?

  @OptionGroup var archive: ArchiveArguments
  @OptionGroup var release: ReleaseArguments

  @OptionGroup(title: "Reading options")
  var reading: ReadingArguments

  func validate() throws {
    try writing.check()
    if series == nil, seminars.count < 2 {
      throw ValidationError("Name two seminars or more, or a series with --series.")
    }
    if by != nil, !isSeries {
      throw ValidationError("--by puts the seminars of a series together; these are two seminars.")
    }
  }

  private var isSeries: Bool { series != nil || seminars.count > 2 }

  func run() throws {
    try writing.write(try isSeries ? ofSeries.written() : ofTwo.written())
  }

  private var ofTwo: SeminarComparison {
    var comparison = SeminarComparison(
      before: seminars[0], now: seminars[1], archive: archive.path, questionnaire: questionnaire,
      matches: matches, language: language,
      formats: writing.reportFormats, detail: writing.reportDetail, options: reading.options)
    comparison.acceptsDifference = release.acceptDifference
    comparison.look = writing.look
    return comparison
  }

  private var ofSeries: SeriesComparison {
    var comparison = SeriesComparison(
      series: series, seminars: seminars, archive: archive.path, questionnaire: questionnaire,
      matches: matches, period: by.flatMap { SeriesPeriod(rawValue: $0.rawValue) },
      language: language,
      formats: writing.reportFormats, detail: writing.reportDetail, options: reading.options)
    comparison.acceptsDifference = release.acceptDifference
    comparison.look = writing.look
    return comparison
  }
}
