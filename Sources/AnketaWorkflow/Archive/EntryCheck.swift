import CSVReading
import Diagnostics
import SurveyArchive
import SurveyModel

/// What is wrong with what somebody says of seminars, before any file is read.
enum EntryCheck {
  /// Every fault of every entry.
  static func problems(in entries: [ArchiveImport.Entry]) -> [Problem] {
    entries.flatMap { entry in
      problems(in: entry.seminar).map { entry.placing($0.problem, at: $0.column) }
    }
  }

  /// Faults of a seminar, with the column of a list that has them.
  static func problems(in seminar: ArchivedSeminar) -> [(problem: Problem, column: String)] {
    var problems: [(Problem, String)] = []
    if !isUsable(key: seminar.key) { problems.append((.unusableKey(seminar.key), "seminar")) }
    if let date = seminar.date, !isUsable(date: date) {
      problems.append((.unusableDate(date), "date"))
    }
    if let invited = seminar.invited, let attended = seminar.attended, attended > invited {
      problems.append((.moreThanInvited(attended, invited), "attended"))
    }
    return problems
  }

  /// Files that two entries share.
  static func problems(in entries: [PreparedEntry]) -> [Problem] {
    var owners: [String: String] = [:]
    var problems: [Problem] = []
    for entry in entries {
      let key = entry.entry.seminar.key
      for file in entry.files {
        if let owner = owners[file.sha256()], owner != key {
          problems.append(entry.entry.placing(.fileOfOther(file.name, owner), at: "file"))
        }
        owners[file.sha256()] = key
      }
    }
    return problems
  }

  /// Keys are typed, and become names of files.
  static func isUsable(key: String) -> Bool {
    guard let first = key.first, first.isLetter || first.isNumber else { return false }
    return key.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
  }

  /// A day, a month or a year.
  static func isUsable(date: String) -> Bool {
    switch date.utf8.count {
    case 10: CalendarDate(iso: date) != nil
    case 7: CalendarDate(iso: date + "-01") != nil
    case 4: CalendarDate(iso: date + "-01-01") != nil
    default: false
    }
  }
}
