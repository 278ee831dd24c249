import AnketaWorkflow
import ArgumentParser
import Diagnostics

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what a file is and what each column was taken for.",
    discussion: """
      Example:
        anketa inspect 2026-03-bishkek.csv
      """)

  @Argument(
    help: ArgumentHelp("A CSV file with answers; - reads standard input.", valueName: "file"))
  var file: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Shows the file as this questionnaire reads it.", valueName: "name"))
  var questionnaire: String?

  @Option(help: "Language of what is shown: en, ru or ky; without it, that of the system.")
  var language: String?

  @Flag(help: "Prints a JSON document for programs.")
  var json = false

  @OptionGroup(title: "Reading options")
  var reading: ReadingArguments

  func run() throws {
    let known = language.flatMap { Inspection.languages.contains($0) ? $0 : nil }
    let messages = MessageCatalogue.language(known ?? SystemLanguage.code)
    do {
      let inspection = try Inspection(
        path: file, questionnaire: questionnaire, language: language ?? SystemLanguage.code,
        options: reading.options)
      Console.print(json ? inspection.json : inspection.text)
      Console.report(inspection.problems, in: messages)
    } catch {
      Console.report(error.list, in: messages)
      throw ExitCode(1)
    }
  }
}
