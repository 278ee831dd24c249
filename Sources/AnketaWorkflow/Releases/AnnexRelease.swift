public import Diagnostics
public import ReportModel
import SurveyArchive

/// An annex with seminars of the archive: checked before it is written, recorded once it is.
///
/// ```swift
/// var release = AnnexRelease(.comparison, archive: path, seminars: [key: counts], options: [:])
/// let warnings = try release.check(acceptingDifference: false)
/// // … write the annex …
/// let more = release.record(at: "2026-03-20T09:30:00Z")
/// ```
public struct AnnexRelease: Sendable {
  public enum Kind: String, Sendable {
    case annex, comparison, series
  }

  private let kind: Kind
  private let archive: String
  /// What the annex lets people count, by the keys of its seminars.
  private let seminars: [String: SeminarCounts]
  /// Its numbers by their names in the archive.
  private let named: [String: [String: Int]]
  private var options: [String: String]

  /// - Parameter options: What it is written with, such as `by` and `detail`.
  public init(
    _ kind: Kind, archive: String, seminars: [String: SeminarCounts], options: [String: String]
  ) {
    self.kind = kind
    self.archive = archive
    self.seminars = seminars
    named = seminars.mapValues(\.named)
    self.options = options
  }

  /// Looks whether somebody who subtracts this annex and an earlier one of the same seminar could find
  /// the answers of a few people.
  ///
  /// - Parameter acceptingDifference: Whether that is let go: it is then told and recorded.
  /// - Throws: `difference-shows-few`, or what keeps the archive from being read.
  public mutating func check(acceptingDifference: Bool) throws(Problems) -> [Problem] {
    let found = try SurveyArchive.reading(archive).read { reader in
      let told = Dictionary(grouping: try reader.releasedCounts(unlike: named), by: \.seminar)
      return told.sorted { $0.key < $1.key }.compactMap { key, earlier -> Problem? in
        guard let counts = seminars[key],
          let found = counts.difference(from: earlier.map { CountedGroup.all(in: $0.counts) })
        else { return nil }
        let day = earlier[found.release].writtenAt
        return .differenceShowsFew(key, found, least: counts.least, since: day)
      }
    }
    guard !found.isEmpty else { return [] }
    guard acceptingDifference else { throw Problems(found) }
    options["accepted"] = "difference"
    return found.map { problem in
      var problem = problem
      problem.severity = .warning
      problem.help = nil
      return problem
    }
  }

  /// Notes in the archive that the annex was written. The annex is there by now, so what keeps the archive
  /// from being written is no more than a warning.
  ///
  /// - Parameter time: In ISO 8601, UTC.
  public func record(at time: String) -> [Problem] {
    let release = ArchivedRelease(
      writtenAt: time, kind: kind.rawValue, options: options, counts: named)
    do throws(Problems) {
      try SurveyArchive.writing(archive).change { change in try change.add(release) }
      return []
    } catch {
      return error.list.map { .notRecorded(archive, $0.sentence) }
    }
  }
}

extension Problem {
  fileprivate static func differenceShowsFew(
    _ key: String, _ difference: SeminarCounts.Difference, least: Int, since time: String
  ) -> Problem {
    let day = String(time.prefix(10))
    let people = difference.people
    let sentence: Message
    if let by = difference.by {
      sentence =
        "seminar \(key): whoever subtracts this annex and the one of \(day) could find the answers of "
        + "\(people) of the respondents in a group by \(by)"
    } else {
      sentence =
        "seminar \(key): whoever subtracts this annex and the one of \(day) could find the answers of "
        + "\(people) of the respondents"
    }
    return Problem(
      .error, "difference-shows-few", sentence,
      expected: "numbers as they were, or numbers of which at least one has changed by \(least)",
      help: difference.by == nil
        ? "wait for more responses, or write it all the same with `--accept-difference`, which is recorded"
        : "leave `--by` out, wait for more responses, or write it all the same with "
          + "`--accept-difference`, which is recorded")
  }

  fileprivate static func notRecorded(_ archive: String, _ reason: Message) -> Problem {
    Problem(
      .warning, "release-not-recorded",
      "the annex was written, but not recorded in the archive “\(archive)”: \(reason)",
      help:
        "before you hand it out, write it again where the archive can be written, so that later "
        + "annexes can be checked against it")
  }
}
