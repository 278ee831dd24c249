import AnketaWorkflow
import ArgumentParser
import ReportModel
import SurveyModel

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the feedback annex of a seminar.",
    discussion: """
      Names CSV files, or the key of a seminar in the archive, which knows its questionnaire, title, date, \
      place and numbers; options go before that. Several files of one seminar are pooled. Without -q the questionnaire is made out from the \
      file. The format follows the ending of -o: .html, .pdf, .docx (Word), .odt (LibreOffice), .xlsx (Excel), .md or .json; several -o write several. --detail brief is two pages for \
      whoever has two minutes: summary, ratings, targets. --detail full adds every question \
      and the comments, --detail technical an appendix with all figures.

      --weighted adds figures weighted to the people who attended: the questionnaire says under \
      weighting: how many they were by their answer to a question. All other figures stay unweighted.

      --against previous adds a comparison with the seminar before in its series, --against KEY with any \
      other. Annexes from the archive are recorded, see `anketa releases`, and refused where subtracting an \
      earlier one would show what fewer people answered than the questionnaire's minimum-group.

      --keep-text notes.md keeps what you write yourself: the first run makes the file with the headings of \
      the annex, you write under them, among others Introduction and Our response, and every later run \
      puts it back.

      Open answers are counted by theme where questionnaires/NAME.themes.yaml says which words tell a theme, \
      or --themes FILE. --second-coding FILE holds the themes of answers as a second person sees them: the annex \
      tells how far the two agree, and leaves out counts on which they agree too little.

      --manifest FILE tells in JSON what the annex was made of. The same input and options give the same \
      bytes; the manifest has a date only if SOURCE_DATE_EPOCH says one.

      --all writes the annex of every seminar of the archive into a folder, on all cores; --series NAME those \
      of one series. Each file is named by the key of its seminar. A seminar that fails stops no other.

      Examples:
        anketa report 2026-03-bishkek.csv -q seminar-feedback -o annex.html \\
          --title "Open budgets for local councils" \\
          --date 2026-03-12 --place Bishkek --attended 28
        anketa report 2026-03-bishkek.csv -q seminar-feedback --detail brief -o brief.html
        anketa report 2026-03-bishkek.csv -q seminar-feedback --by organisation -o groups.html
        anketa report 2026-03-bishkek.csv -q seminar-feedback --keep-text notes.md -o annex.html
        anketa report 2026-03-bishkek.csv -q my-seminar --weighted -o annex.html
        anketa report --all --series "Open budgets" --format docx,html -o reports/
        anketa report 2026-09-naryn --against previous -o annex.html
      """)

  @Argument(
    help: ArgumentHelp(
      "CSV files with the answers, - for standard input; or the key of a seminar in the archive.",
      valueName: "file"))
  var files: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The questionnaire: a name in questionnaires/, or the path of a YAML file.", valueName: "name"
    ))
  var questionnaire: String?

  @OptionGroup var writing: WritingArguments

  @Option(
    help: ArgumentHelp(
      "Show groups of respondents side by side, by their answer to this question: its key, or words of it.",
      valueName: "item"))
  var by: String?
  @Flag(
    help: ArgumentHelp(
      "Print weighted figures beside the others, by the targets that the questionnaire declares."))
  var weighted = false

  @Option(
    help: ArgumentHelp(
      "Compare with this seminar of the archive, or file; previous: the one before in its series.",
      valueName: "seminar"))
  var against: String?

  @Option(
    help: ArgumentHelp(
      "A text file with your own paragraphs, put into the annex again each time; made if it is not there.",
      valueName: "file"))
  var keepText: String?

  @Option(
    help: ArgumentHelp(
      "Writes a JSON file that tells inputs, outputs and their SHA-256, options and excluded rows.",
      valueName: "file"))
  var manifest: String?

  @Option(
    help: ArgumentHelp(
      "A file of themes to look for in open answers; without it, NAME.themes.yaml beside the questionnaire.",
      valueName: "file"))
  var themes: String?

  @Option(
    help: ArgumentHelp(
      "A file with the themes of answers as a second person sees them, to tell how far the two agree.",
      valueName: "file"))
  var secondCoding: String?

  @Option(help: "Title of the seminar.")
  var title: String?

  @Option(help: "Date of the seminar, such as 2026-03-12.")
  var date: String?

  @Option(help: "Where the seminar took place.")
  var place: String?

  @Option(help: "Who organised the seminar.")
  var organiser: String?

  @Option(help: ArgumentHelp("How many people were invited.", valueName: "number"))
  var invited: Int?

  @Option(
    help: ArgumentHelp("How many people attended and could have answered.", valueName: "number"))
  var attended: Int?

  @Option(
    help:
      "Language of the annex: en, ru or ky, or several such as en,ru; without it, that of the questionnaire."
  )
  var language: String?

  @OptionGroup(title: "Many seminars")
  var batch: BatchArguments

  @OptionGroup var archive: ArchiveArguments
  @OptionGroup var release: ReleaseArguments

  @OptionGroup(title: "Reading options")
  var reading: ReadingArguments

  func validate() throws {
    if let attended, attended < 1 {
      throw ValidationError("--attended takes a number of people from 1, not \(attended).")
    }
    if let invited, invited < 1 {
      throw ValidationError("--invited takes a number of people from 1, not \(invited).")
    }
    if batch.all {
      try checkBatch()
      return
    }
    if files.isEmpty { throw ValidationError("Name a file with answers, or a seminar.") }
    try writing.check()
    if let manifest, writing.output.isEmpty || writing.output.contains(manifest) {
      throw ValidationError(
        "--manifest tells of files. Write the annex with -o, and the manifest into a file of its own."
      )
    }
    if files.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  /// - Throws: What speaks of one seminar beside `--all`.
  private func checkBatch() throws {
    let ofOne: [(String, Bool)] = [
      ("a file or a key", !files.isEmpty), ("-q", questionnaire != nil),
      ("--against", against != nil), ("--keep-text", keepText != nil),
      ("--manifest", manifest != nil), ("--second-coding", secondCoding != nil),
      ("--title", title != nil), ("--date", date != nil),
      ("--place", place != nil), ("--organiser", organiser != nil), ("--invited", invited != nil),
      ("--attended", attended != nil),
    ]
    if let other = ofOne.first(where: \.1)?.0 {
      throw ValidationError(
        "--all takes every seminar as the archive knows it: leave \(other) out.")
    }
    try writing.checkBatch()
  }

  func run() throws {
    var report = FeedbackReport(
      paths: files, questionnaire: questionnaire,
      seminar: Seminar(
        title: title, date: date, place: place, organisers: organiser, invited: invited,
        attended: attended),
      language: language, formats: batch.all ? writing.batchFormats : writing.reportFormats,
      detail: writing.reportDetail,
      options: reading.options, by: by, isWeighted: weighted)
    report.archive = archive.path
    report.against = against
    report.ownText = keepText
    report.themes = themes
    report.secondCoding = secondCoding
    report.acceptsDifference = release.acceptDifference
    report.look = writing.look
    if batch.all {
      try batch.write(report, into: writing.output[0])
      return
    }
    // Before the work, not after it.
    if manifest != nil { _ = try RunManifest.date(WritingArguments.sourceDate) }
    try writing.write(try report.written(), manifest: manifest)
  }
}
