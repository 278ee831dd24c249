import AnketaWorkflow
import ArgumentParser
import Diagnostics

struct QuestionnaireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaire",
    abstract: "Drafts and checks questionnaires.",
    discussion: """
      Example:
        anketa questionnaire draft answers.csv -o questionnaires/my-seminar.yaml
        anketa questionnaire check my-seminar answers.csv
      """,
    subcommands: [DraftCommand.self, CheckCommand.self])
}

struct DraftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Writes down the questionnaire that a file suggests.",
    discussion: """
      Correct the draft, keep it in questionnaires/ and use it for every seminar with this form.

      Example:
        anketa questionnaire draft answers.csv -o questionnaires/my-seminar.yaml
      """)

  @Argument(help: ArgumentHelp("CSV files with the answers of one form.", valueName: "file"))
  var files: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write the draft; without it, to standard output.", valueName: "file"))
  var output: String?

  @Option(help: "Key of the questionnaire; without it, made from the file name.")
  var key: String?

  @Flag(help: "Replaces a questionnaire that is already there.")
  var replace = false

  @OptionGroup(title: "Reading options")
  var reading: ReadingArguments

  func run() throws {
    let draft = try QuestionnaireDraft(paths: files, key: key, options: reading.options)
    if let output {
      try draft.write(to: output, replacing: replace)
    } else {
      Console.print(draft.text)
    }
    Console.report(draft.problems)
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a questionnaire, and how well it fits a file.",
    discussion: """
      All problems are listed at once, each with its place and a way out.

      Example:
        anketa questionnaire check seminar-feedback 2026-03-bishkek.csv
      """)

  @Argument(help: "A name in questionnaires/, or the path of a YAML file.")
  var questionnaire: String

  @Argument(help: ArgumentHelp("CSV files that it should read.", valueName: "file"))
  var files: [String] = []

  @OptionGroup(title: "Reading options")
  var reading: ReadingArguments

  func run() throws {
    let check = try QuestionnaireCheck(
      questionnaire, files: files, options: reading.options)
    Console.report(check.problems)
    Console.print(check.summary.text(in: SystemLanguage.messages))
    if !check.problems.isEmpty { throw ExitCode(1) }
  }
}
