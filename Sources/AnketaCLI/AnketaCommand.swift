import AnketaWorkflow
public import ArgumentParser
import Diagnostics
import Foundation

/// The command line: thin, with no survey logic of its own.
public struct AnketaCommand: ParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "anketa",
    abstract: "Turns the feedback forms of a seminar into the feedback annex of its report.",
    discussion: """
      Export the answers of your form as CSV and run:

        anketa report answers.csv -o annex.html

      Nothing needs to be set up: form tool, encoding, delimiter, types and scales are found out and
      shown by `anketa inspect answers.csv`. Nothing leaves this computer.
      """,
    version: ProgramVersion.text,
    subcommands: [
      ReportCommand.self, CompareCommand.self, InspectCommand.self, RecordsCommand.self,
      QuestionnaireCommand.self, ImportCommand.self, SeminarsCommand.self, SeriesCommand.self,
      ReleasesCommand.self,
      ExplainCommand.self,
    ])

  public init() {}

  /// Parses and runs. Exit status: 0 done, 1 the input has a problem, 2 wrong usage.
  public static func run() -> Never {
    // A reader that closes the pipe early, such as `head`, is no error of ours.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let problems as Problems {
      Console.report(problems.list)
      Foundation.exit(1)
    } catch let code as ExitCode {
      Foundation.exit(code.rawValue)
    } catch {
      let message = fullMessage(for: error)
      if exitCode(for: error).isSuccess {
        Console.print(message)
        Foundation.exit(0)
      }
      Console.printError(message.printable(keeping: ["\n"]))
      Foundation.exit(2)
    }
    Foundation.exit(0)
  }
}
