import ArgumentParser
import Diagnostics
import Foundation

/// Compares Anketa's figures of real files with those that other programs calculated.
@main struct ReferencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anketa-references",
    abstract: "Compares Anketa's figures of real files with independent ones.",
    discussion: """
      Every folder with a reference.json is read: its files through Anketa's own reading, its figures \
      through Anketa's own statistics. The exit status is 1 when a figure differs without a stated \
      reason, and 0 when there is nothing to compare.
      """)

  @Argument(help: "The folder that holds the folders of the references.")
  var folder = "../shared/data/real"

  func run() throws {
    guard FileManager.default.fileExists(atPath: folder) else {
      print("There is no folder \(folder), so nothing was compared.")
      return
    }
    var checks: [ReferenceCheck] = []
    for reference in try Reference.all(in: folder) {
      do throws(Problems) {
        checks.append(try ReferenceCheck(reference))
      } catch {
        let problems = error.list.map { $0.text(in: .english) }.joined(separator: "\n")
        FileHandle.standardError.write(Data("\(reference.name):\n\(problems)\n".utf8))
        throw ExitCode.failure
      }
    }
    let table = ResultTable(checks: checks)
    print(table.text)
    if table.faults > 0 { throw ExitCode.failure }
  }
}
