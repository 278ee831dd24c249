import ArgumentParser
import Foundation

/// Which archive a command works on.
struct ArchiveArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive; without it, what ANKETA_ARCHIVE names, else archive.sqlite.", valueName: "file")
  )
  var archive: String?

  var path: String {
    let named = ProcessInfo.processInfo.environment["ANKETA_ARCHIVE"]
    return archive ?? named.flatMap { $0.isEmpty ? nil : $0 } ?? "archive.sqlite"
  }
}
