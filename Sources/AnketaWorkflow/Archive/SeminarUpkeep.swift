public import Diagnostics
import Foundation
public import SurveyArchive

/// What is done to seminars that are in the archive. Each returns what it tells.
public enum SeminarUpkeep {
  /// Changes what is known of a seminar.
  ///
  /// - Parameters:
  ///   - changes: What is said of it; what is `nil` or empty stays as it is, and a text of no letter is
  ///     taken away.
  ///   - newKey: `nil` to keep it.
  /// - Throws: `unknown-seminar`, `seminar-exists`, `fewer-than-returned`, and faults of the changes.
  public static func edit(
    _ key: String, _ changes: ArchivedSeminar, newKey: String?, archive: String
  ) throws(Problems) -> String {
    try SurveyArchive.writing(archive).change { change in
      let known = try change.reader.seminar(key)
      var seminar = changes.filled(from: known)
      seminar.key = newKey ?? key
      if !changes.series.isEmpty { seminar.series = changes.series }
      let fields = [\ArchivedSeminar.title, \.date, \.place, \.organisers]
      for field in fields where seminar[keyPath: field]?.isEmpty == true {
        seminar[keyPath: field] = nil
      }
      let faults = EntryCheck.problems(in: seminar).map(\.problem)
      guard faults.isEmpty else { throw Problems(faults) }
      if let attended = seminar.attended, attended < known.responses {
        throw Problems(.fewerThanReturned(attended, returned: known.responses))
      }
      try change.edit(key, to: seminar)
      return seminar == known
        ? "\(key): nothing to change\n" : "\(seminar.key): changed\n"
    }
  }

  /// What ``remove(_:archive:)`` would take out.
  ///
  /// - Throws: `unknown-seminar`.
  public static func removal(of keys: [String], archive: String) throws(Problems) -> String {
    try SurveyArchive.reading(archive).read { reader in
      var lines: [String] = []
      for key in keys {
        let seminar = try reader.seminar(key)
        let files = try reader.sources(of: key).map(\.file).joined(separator: ", ")
        lines.append(
          "\(key), series “\(seminar.series)”: \(seminar.responses) responses from \(files)")
      }
      return lines.map { $0.printable() }.joined(separator: "\n")
    }
  }

  /// Takes seminars out of the archive with all that belongs to them alone.
  ///
  /// - Throws: `unknown-seminar`; then none is taken out.
  public static func remove(_ keys: [String], archive: String) throws(Problems) -> String {
    try SurveyArchive.writing(archive).change { change in
      for key in keys { try change.remove(key) }
      return keys.map { "Removed \($0)\n" }.joined()
    }
  }

  /// Drops responses and comments of seminars, and keeps their tallies.
  ///
  /// - Parameters:
  ///   - keys: The seminars; none for all of those before `date`.
  ///   - date: Seminars that were held before this day, month or year.
  ///   - today: In ISO 8601.
  /// - Throws: `unknown-seminar`, `unusable-date`; then nothing is dropped.
  public static func forget(
    _ keys: [String], before date: String?, today: String, archive: String
  ) throws(Problems) -> String {
    if let date, !EntryCheck.isUsable(date: date) { throw Problems(.unusableDate(date)) }
    return try SurveyArchive.writing(archive).change { change in
      var seminars: [ArchivedSeminar] = []
      for key in keys { seminars.append(try change.reader.seminar(key)) }
      if let date {
        seminars += try change.reader.seminars().filter { seminar in
          !keys.contains(seminar.key) && seminar.forgotten == nil
            && (seminar.date.map { $0 < date && !date.hasPrefix($0) } ?? false)
        }
      }
      var text = ""
      for seminar in seminars {
        if let day = seminar.forgotten {
          text += "\(seminar.key): was forgotten on \(day) already\n"
          continue
        }
        try change.forget(seminar.key, on: today)
        text += "\(seminar.key): \(seminar.responses) responses forgotten, their counts kept\n"
      }
      return text.isEmpty ? "There is nothing to forget.\n" : text
    }
  }
}
