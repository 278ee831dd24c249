import Diagnostics

extension Problem {
  static func noSeminarList(_ path: String) -> Problem {
    Problem(
      .error, "no-seminar-list", "there is no list \(SeminarList.name) in “\(path)”",
      expected: "a CSV file with the columns file, series, seminar, title, date, place, attended",
      help: "write the list, or name the files of one seminar and `--seminar`")
  }

  static func emptyList(_ file: String) -> Problem {
    Problem(
      .error, "empty-list", "the list names no seminar", at: Place(file: file),
      help: "write one line for each file of answers")
  }

  static func unknownListColumn(_ title: String, at place: Place) -> Problem {
    let near = nearestSpelling(to: title, in: SeminarList.columns)
    return Problem(
      .warning, "unknown-list-column", "the list has a column “\(title)”, which was passed over",
      at: place, expected: .naming(SeminarList.columns), help: near.map { "did you mean `\($0)`?" })
  }

  static func repeatedListColumn(_ name: String, at place: Place) -> Problem {
    Problem(
      .error, "repeated-list-column", "the list has the column “\(name)” twice", at: place,
      help: "take one of them out")
  }

  static func missingListColumn(_ name: String, at place: Place) -> Problem {
    Problem(
      .error, "missing-list-column", "the list has no column “\(name)”", at: place,
      expected: .naming(SeminarList.columns))
  }

  static func emptyListCell(_ column: String, at place: Place) -> Problem {
    Problem(
      .error, "empty-list-cell", "this line has nothing under “\(column)”", at: place,
      help: "fill it in, or take the line out")
  }

  static func noCount(_ text: String, at place: Place) -> Problem {
    Problem(
      .error, "no-count", "“\(text)” is no number of people", at: place,
      expected: "a whole number, or nothing")
  }

  static func seminarTwice(_ key: String, at place: Place?, first: Place?) -> Problem {
    Problem(
      .error, "seminar-twice", "seminar \(key) stands on two lines that do not agree", at: place,
      help: "let both say the same, or give one of them another key",
      closing: first?.line.map { "It stands first on line \($0)." })
  }

  static func unlistedFiles(_ files: [String], list: String) -> Problem {
    Problem(
      .warning, "unlisted-files",
      "files of the folder that the list does not name: \(.listing(files))",
      at: Place(file: list), help: "add a line for each that belongs to a seminar")
  }
}
