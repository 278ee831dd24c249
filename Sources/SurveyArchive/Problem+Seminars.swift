internal import Diagnostics

extension Problem {
  static func unknownSeminar(_ key: String, known: [String]) -> Problem {
    let near = nearestSpelling(to: key, in: known)
    return Problem(
      .error, "unknown-seminar", "there is no seminar “\(key)” in the archive",
      expected: known.isEmpty ? nil : .listing(known),
      help: near.map { "did you mean `\($0)`?" } ?? "`anketa seminars` lists what is there")
  }

  static func unknownSeries(_ name: String, known: [String]) -> Problem {
    let near = nearestSpelling(to: name, in: known)
    return Problem(
      .error, "unknown-series", "there is no series “\(name)” in the archive",
      expected: known.isEmpty ? nil : .listing(known),
      help: near.map { "did you mean `\($0)`?" } ?? "`anketa seminars` lists what is there")
  }

  static func seminarExists(_ key: String) -> Problem {
    Problem(
      .error, "seminar-exists", "there is a seminar “\(key)” in the archive already",
      help: "choose another key, or remove that one first with `anketa seminars remove`")
  }
}
