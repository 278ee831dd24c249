import AnketaWorkflow
import ArgumentParser
import Diagnostics
import Foundation
import Synchronization

/// That the annexes of many seminars are wanted.
struct BatchArguments: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Writes the annex of every seminar of the archive; -o names the folder, --format one format or several."
    ))
  var all = false

  @Option(help: ArgumentHelp("With --all: only the seminars of this series.", valueName: "name"))
  var series: String?

  func validate() throws {
    if series != nil, !all {
      throw ValidationError("--series goes with --all: the annexes of all seminars of a series.")
    }
  }

  /// Writes the annexes into the folder, telling how far it is.
  ///
  /// - Throws: Exit status 1 when a seminar failed, 130 when it was stopped by Ctrl-C.
  func write(_ report: FeedbackReport, into folder: String) throws {
    let batch = ReportBatch(series: series, report: report, folder: folder)
    let keys = try batch.keys()
    let stop = StopSignal()
    let progress = BatchProgress(total: keys.count)
    let outcomes = try batch.write(keys, at: Date().formatted(.iso8601)) {
      stop.isRaised
    } didFinish: {
      progress.advance($0)
    }
    progress.finish()
    Console.report(outcomes.flatMap(\.problems))
    Console.report([.annexesWritten(outcomes, of: keys.count, into: folder)])
    if stop.isRaised { throw ExitCode(130) }
    if outcomes.contains(where: { !$0.isWritten }) { throw ExitCode(1) }
  }
}

/// Ctrl-C and the end of the session, as a question that is asked between two seminars: what is being
/// written is written to its end, so that no part of a file stays behind.
final class StopSignal: Sendable {
  private let raised = Atomic(false)
  private let sources = Mutex<[any DispatchSourceSignal]>([])

  var isRaised: Bool { raised.load(ordering: .relaxed) }

  init() {
    let made = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      return DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInitiated))
    }
    for source in made {
      source.setEventHandler { [weak self] in self?.raised.store(true, ordering: .relaxed) }
      source.resume()
    }
    sources.withLock { [made = UncheckedSources(list: made)] in $0 = made.list }
  }

  /// Dispatch sources may be used from any thread.
  private struct UncheckedSources: @unchecked Sendable {
    var list: [any DispatchSourceSignal]
  }
}

/// How many seminars are done, on standard error: a bar on a terminal, else a line for each.
final class BatchProgress: Sendable {
  private let total: Int
  private let done = Mutex(0)
  private let isTerminal = isatty(STDERR_FILENO) == 1

  init(total: Int) { self.total = total }

  func advance(_ outcome: ReportBatch.Outcome) {
    done.withLock { done in
      done += 1
      guard isTerminal else {
        Console.printError("\(done)/\(total)  \(outcome.key)\(outcome.isWritten ? "" : "  –")")
        return
      }
      let width = 30
      let filled = width * done / total
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "·", count: width - filled)
      write("\r\u{1B}[K\(bar) \(done)/\(total)  \(outcome.key.printable())")
    }
  }

  /// Takes the bar away.
  func finish() {
    if isTerminal { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    Console.write(Array(text.utf8)[...], to: STDERR_FILENO)
  }
}
