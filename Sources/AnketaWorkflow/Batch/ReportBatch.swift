public import Diagnostics
import Dispatch
import Foundation
import SurveyArchive
import Synchronization

/// The annexes of many seminars of an archive, one or several files each.
///
/// Every file has the bytes that a run for its seminar alone gives. What goes wrong with one seminar does not
/// stop the others.
public struct ReportBatch: Sendable {
  /// What became of one seminar.
  public struct Outcome: Sendable {
    public var key: String
    /// Whether all of its files were written.
    public var isWritten: Bool
    /// What was noticed, each with the key as its place.
    public var problems: [Problem]
  }

  /// A series of the archive; `nil` for all seminars.
  public var series: String?
  /// What all annexes have in common; its paths are not used.
  public var report: FeedbackReport
  /// Where `KEY.format` is written; made if it is not there.
  public var folder: String
  /// How many seminars are worked on at a time.
  public var workers = ProcessInfo.processInfo.activeProcessorCount

  public init(series: String?, report: FeedbackReport, folder: String) {
    self.series = series
    self.report = report
    self.folder = folder
  }

  /// The seminars to be written, by series and date.
  ///
  /// - Throws: `unknown-series`, `no-seminars`, `unknown-language`, or what keeps the archive from being read.
  public func keys() throws(Problems) -> [String] {
    _ = try AnnexForm(report.formats, language: report.language)
    let seminars = try SurveyArchive.reading(report.archive).read { reader in
      try series.map(reader.seminars(ofSeries:)) ?? reader.seminars()
    }
    guard !seminars.isEmpty else { throw Problems(.noSeminars(report.archive)) }
    return seminars.map(\.key)
  }

  /// Writes the annexes and records each of them.
  ///
  /// - Parameters:
  ///   - keys: As ``keys()`` finds them.
  ///   - time: Of the records, in ISO 8601, UTC.
  ///   - isStopped: Asked before each seminar; those that are left then are not begun.
  ///   - didFinish: Told of each seminar, on any thread, one call at a time.
  /// - Returns: What became of the seminars that were begun, in the order of `keys`.
  /// - Throws: `cannot-write` before anything is written, when the folder cannot be used.
  public func write(
    _ keys: [String], at time: String, isStopped: @Sendable () -> Bool = { false },
    didFinish: @Sendable (Outcome) -> Void = { _ in }
  ) throws(Problems) -> [Outcome] {
    try OutputFolder.prepare(folder)
    let next = Atomic(0)
    let recording = Mutex(())
    let outcomes = Mutex([Outcome?](repeating: nil, count: keys.count))
    DispatchQueue.concurrentPerform(iterations: max(min(workers, keys.count), 1)) { _ in
      while !isStopped() {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < keys.count else { return }
        let outcome = outcome(keys[index], at: time, recording)
        outcomes.withLock { outcomes in
          outcomes[index] = outcome
          didFinish(outcome)
        }
      }
    }
    return outcomes.withLock { $0.compactMap(\.self) }
  }

  private func outcome(
    _ key: String, at time: String, _ recording: borrowing Mutex<Void>
  ) -> Outcome {
    var report = report
    report.paths = [key]
    var problems: [Problem] = []
    var isWritten = true
    do throws(Problems) {
      let annex = try report.written()
      problems = annex.problems
      var written = 0
      do throws(Problems) {
        for (format, bytes) in zip(report.formats, annex.files) {
          try OutputFile.write(bytes, to: "\(folder)/\(key).\(format.rawValue)")
          written += 1
        }
      } catch {
        problems += error.list
        isWritten = false
      }
      // A file that is out in the world is known to the archive, whatever became of the next one. Writers
      // would only wait for each other.
      if written > 0 {
        problems += recording.withLock { _ in annex.release?.record(at: time) ?? [] }
      }
    } catch {
      problems += error.list
      isWritten = false
    }
    return Outcome(key: key, isWritten: isWritten, problems: problems.map { $0.placed(at: key) })
  }
}

extension Problem {
  /// The problem with the seminar that has it, unless it stands in a file.
  fileprivate func placed(at key: String) -> Problem {
    var problem = self
    if place == nil { problem.place = Place(file: key) }
    return problem
  }

  fileprivate static func noSeminars(_ archive: String) -> Problem {
    Problem(
      .error, "no-seminars", "the archive “\(archive)” holds no seminar",
      help: "`anketa import` puts the first seminar into it")
  }

  /// How it ended, for the last line.
  public static func annexesWritten(
    _ outcomes: [ReportBatch.Outcome], of total: Int, into folder: String
  ) -> Problem {
    let written = outcomes.count { $0.isWritten }
    return Problem(
      .note, "annexes-written",
      "the annexes of \(written) seminars of \(total) were written into \(folder)")
  }
}
