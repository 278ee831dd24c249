import Diagnostics

/// What is told about rows that are no responses.
extension Problem {
  static func totalsRows(_ count: Int, first: Int, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "totals-row",
      count == 1
        ? "the last row holds totals or averages, no answers; it was left out"
        : "the last \(count) rows hold totals or averages, no answers; they were left out",
      at: file.place(record: first),
      help: "take such rows out of the file if they are none of the responses")
  }

  static func belowTable(_ count: Int, first: Int, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "below-table",
      count == 1
        ? "this line stands below the responses and is none of them; it was left out"
        : "\(count) lines from here on stand below the responses and are none of them; "
          + "they were left out",
      at: file.place(record: first),
      help: "take them out of the file; a response begins with a date or a number as the others do")
  }

  static func repeatedTitles(_ count: Int, first: Int, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "repeated-header",
      count == 1
        ? "the titles stand here once more; the row was left out"
        : "the titles stand \(count) more times among the responses, first here; "
          + "these rows were left out",
      at: file.place(record: first),
      help: "if several exports were put into one file, check that no response is in two of them")
  }

  static func duplicates(_ count: Int, first: Int, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "duplicate-response",
      count == 1
        ? "this response came before, with the same identifier and time; it was counted once"
        : "\(count) responses came before, with the same identifier and time, the first one here; "
          + "each was counted once",
      at: file.place(record: first),
      help: "if several exports were put into one file, export the answers again in one piece")
  }

  static func repeatedResponses(
    _ count: Int, _ first: (record: Int, first: Int), file: SurveyedFile
  ) -> Problem {
    let line = file.place(record: first.first).line ?? 0
    return Problem(
      .warning, "repeated-response",
      count == 1
        ? "this response is the same as an earlier one (line \(line)), to the time it was sent; "
          + "both were counted"
        : "\(count) responses are the same as earlier ones, to the time they were sent, the first "
          + "one here (line \(line)); all were counted",
      at: file.place(record: first.record),
      help: "take the copies out of the file if the form was sent twice")
  }

  static func noTitles(_ name: String) -> Problem {
    Problem(
      .warning, "no-titles",
      "the first row is a response like the others, so the columns have no titles",
      at: Place(file: name, line: 1),
      help: "put the questions into a row above the answers, or say `--header-rows 1` if this row "
        + "holds the titles")
  }
}
