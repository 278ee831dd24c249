import AnketaWorkflow
import ArgumentParser
import Diagnostics
import Foundation

struct MatchSeriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match", abstract: "Says which changed questions of a series still ask the same.",
    discussion: """
      Questions with the same key or header spelling, and the same text, answers and scale, are compared \
      without asking. Where a question was reworded, has other labels of its answers, or is worded much \
      like one of an earlier seminar, a person says once what it is: the same (only the spelling or the \
      key changed), equivalent (reworded, and it still asks the same: compared with a mark), or \
      different. It is remembered for these wordings, in all seminars of the series.

      On a terminal this asks pair by pair; elsewhere it prints the pairs. OLD and NEW are keys, or \
      texts in quotes. A file is written, filled in and read back.

      Examples:
        anketa series match "Open budgets"
        anketa series match "Open budgets" --equivalent overall=usefulness --different pace=speed
        anketa series match "Open budgets" --write questionnaires/open-budgets.matches.yaml
        anketa series match "Open budgets" --from questionnaires/open-budgets.matches.yaml
      """)

  @Argument(help: "Name of the series.")
  var series: String

  @Option(
    help: ArgumentHelp(
      "Only the spelling or the key changed; may be repeated.", valueName: "OLD=NEW"))
  var same: [String] = []

  @Option(
    help: ArgumentHelp(
      "Reworded, and it still asks the same; may be repeated.", valueName: "OLD=NEW"))
  var equivalent: [String] = []

  @Option(help: ArgumentHelp("Two questions; may be repeated.", valueName: "OLD=NEW"))
  var different: [String] = []

  @Option(
    help: ArgumentHelp(
      "Takes back what was said of the pair; may be repeated.", valueName: "OLD=NEW"))
  var forget: [String] = []

  @Option(help: ArgumentHelp("Writes all pairs into a file to be filled in.", valueName: "file"))
  var write: String?

  @Option(help: ArgumentHelp("Reads the verdicts of such a file.", valueName: "file"))
  var from: String?

  @Flag(help: "Lets --write replace a file that is already there.")
  var replace = false

  @Flag(help: "Prints a JSON document for programs.")
  var json = false

  @OptionGroup var archive: ArchiveArguments

  private var decidesPairs: Bool {
    ![same, equivalent, different, forget].allSatisfy(\.isEmpty)
  }

  func validate() throws {
    if [decidesPairs, write != nil, from != nil, json].count(where: { $0 }) > 1 {
      throw ValidationError("--write, --from, --json and single pairs go one at a time.")
    }
    if replace, write == nil { throw ValidationError("--replace belongs to --write.") }
  }

  func run() throws {
    let language = SystemLanguage.messages
    if decidesPairs {
      return try store(
        MatchDecisions(
          same: same, equivalent: equivalent, different: different, forgotten: forget))
    }
    if let from { return try store(MatchDecisions(file: from, series: series)) }
    let matches = try SeriesMatches(series: series, archive: archive.path)
    if let write {
      try matches.write(to: write, replacing: replace, in: language)
      Console.print("Wrote \(write)")
    } else if json {
      Console.print(matches.json)
    } else if matches.isOpen, isatty(STDIN_FILENO) != 0 {
      let dialogue = MatchDialogue(matches, in: language)
      try store(
        dialogue.run(
          answer: { readLine() }, say: { Console.printError($0.printable(keeping: ["\n"])) }))
    } else {
      Console.print(matches.text(in: language))
    }
  }

  private func store(_ decisions: MatchDecisions) throws {
    let (text, problems) = try decisions.store(
      in: series, archive: archive.path, messages: SystemLanguage.messages)
    Console.print(text)
    Console.report(problems)
  }
}
