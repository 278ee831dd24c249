import AnketaWorkflow
import ArgumentParser
import ReportModel

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two seminars.",
    discussion: """
      Sets each question that both seminars asked side by side: averages with the range of their \
      difference, best answers, choices. Questions that were reworded, or have other answers or \
      another scale, are listed and not compared. Where the questionnaire names a column of \
      respondents' own codes, the answers of the same people are compared too. A seminar is a CSV file, \
      or the key of a seminar in the archive.

      Examples:
        anketa compare 2026-03-bishkek.csv 2026-06-osh.csv -q seminar-feedback -o comparison.html
        anketa compare 2026-03-bishkek 2026-09-naryn --language ru -o comparison.html
      """)

  @Argument(help: ArgumentHelp("The earlier seminar: a CSV file or a key.", valueName: "before"))
  var before: String

  @Argument(help: ArgumentHelp("The later seminar: a CSV file or a key.", valueName: "now"))
  var now: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The questionnaire of both: a name in questionnaires/, or the path of a YAML file.",
      valueName: "name"))
  var questionnaire: String?

  @Option(
    help: ArgumentHelp(
      "Which reworded questions still ask the same, as `anketa series match --write` writes it.",
      valueName: "file"))
  var matches: String?

  @OptionGroup var writing: WritingArguments

  @Option(help: "Language of the annex: en, ru or ky; without it, that of the questionnaire.")
  var language: String?

  @OptionGroup var archive: ArchiveArguments

  @OptionGroup(title: "Reading options")
  var reading: ReadingArguments

  func validate() throws { try writing.check() }

  func run() throws {
    let comparison = SeminarComparison(
      before: before, now: now, archive: archive.path, questionnaire: questionnaire,
      matches: matches, language: language,
      format: writing.reportFormat, detail: writing.reportDetail, options: reading.options)
    let (text, problems) = try comparison.text()
    try writing.write(text)
    Console.report(problems)
  }
}
