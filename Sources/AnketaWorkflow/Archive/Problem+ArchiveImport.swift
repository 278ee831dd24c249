import Diagnostics

extension Problem {
  static func unusableKey(_ key: String) -> Problem {
    Problem(
      .error, "unusable-key", "“\(key)” cannot be the key of a seminar",
      expected: "letters, digits, and - _ . between them", help: "for instance 2026-03-bishkek")
  }

  static var missingSeries: Problem {
    Problem(
      .error, "missing-series", "the seminar has no series",
      help: "name the series with `--series`; it may be new")
  }

  static func unusableDate(_ date: String) -> Problem {
    Problem(
      .error, "unusable-date", "“\(date)” is no date that seminars can be put in order by",
      expected: "2026-03-12, 2026-03 or 2026")
  }

  static func moreThanInvited(_ attended: Int, _ invited: Int) -> Problem {
    Problem(
      .error, "more-than-invited", "\(attended) people attended, but only \(invited) were invited",
      help: "check both numbers")
  }

  static func fewerThanReturned(_ attended: Int, returned: Int) -> Problem {
    Problem(
      .error, "fewer-than-returned",
      "only \(attended) people attended, but \(returned) questionnaires were returned",
      help: "check the number, and whether somebody answered twice",
      closing: "Nothing was changed.")
  }

  static func fileOfOther(_ file: String, _ seminar: String) -> Problem {
    Problem(
      .error, "file-of-other-seminar",
      "the answers of \(file) belong to seminar \(seminar) already",
      help: "check the name of the file; a seminar is taken out with `anketa seminars remove`")
  }

  static func seminarHasAnswers(_ seminar: String, files: [String]) -> Problem {
    Problem(
      .error, "seminar-has-answers",
      "seminar \(seminar) is in the archive already, with answers from \(.listing(files))",
      help: "`--replace` if this is a corrected file, `--add` if it has further answers",
      closing: "Nothing was imported.")
  }

  static func otherSeries(_ seminar: String, _ series: String) -> Problem {
    Problem(
      .error, "other-series", "seminar \(seminar) belongs to the series “\(series)”",
      help: "leave `--series` out, or move it first with `anketa seminars edit`")
  }

  static func otherQuestionnaire(_ seminar: String) -> Problem {
    Problem(
      .error, "other-questionnaire",
      "seminar \(seminar) was asked with another questionnaire, so these answers cannot be added",
      help: "leave `-q` out to read them with the one it has, or give all files with `--replace`")
  }

  static func sourceLeftOut(_ seminar: String, files: [String]) -> Problem {
    Problem(
      .error, "source-left-out",
      "seminar \(seminar) has answers from \(.listing(files)) too, which would be lost",
      help: "name every file of the seminar, or take it out first with `anketa seminars remove`",
      closing: "Nothing was imported.")
  }

  static func addedToForgotten(_ seminar: String) -> Problem {
    Problem(
      .error, "seminar-forgotten",
      "the responses of seminar \(seminar) were forgotten, so none can be added",
      help: "give all files with `--replace`")
  }

  static func similarSeries(_ name: String, _ near: String) -> Problem {
    Problem(
      .warning, "new-series", "“\(name)” is a new series, and there is one called “\(near)”",
      help: "if it is the same, move the seminar with `anketa seminars edit`")
  }

  static func wasEmptyFile(_ path: String) -> Problem {
    Problem(
      .note, "empty-archive-used", "“\(path)” had no bytes; it was made an archive")
  }

  static func responsesForgotten(_ key: String, on day: String) -> Problem {
    Problem(
      .error, "responses-forgotten", "the responses of seminar \(key) were forgotten on \(day)",
      help: "`anketa seminars show \(key)` has what is left: the counts")
  }
}
