import Diagnostics
import QuestionnaireFiles
import SurveyModel

extension Problem {
  static func unknownMatchedItem(
    _ name: String, _ pair: MatchesFile.Pair, known: [String]
  ) -> Problem {
    // Texts are longer than what is compared letter by letter in a moment.
    let near = nearestSpelling(to: name, in: known.filter { $0.count <= 2 * name.count + 10 })
    return Problem(
      .error, "unknown-matched-item", "no seminar has asked “\(name)”", at: pair.place,
      excerpt: pair.excerpt, expected: "the key or the text of a question",
      help: near.map { "did you mean “\($0)”?" })
  }

  static func unorderedPair(_ pair: MatchesFile.Pair) -> Problem {
    Problem(
      .error, "unordered-pair", "“\(pair.earlier)” was not asked before “\(pair.later)”",
      at: pair.place, excerpt: pair.excerpt, help: "name the earlier question first")
  }

  static func unchangedPair(_ pair: MatchesFile.Pair) -> Problem {
    Problem(
      .note, "unchanged-pair",
      "“\(pair.earlier)” and “\(pair.later)” are one question that did not change", at: pair.place,
      excerpt: pair.excerpt)
  }

  static func matchedTwice(
    _ first: AskedItem, _ second: AskedItem, seminar: String, at pair: MatchesFile.Pair?
  ) -> Problem {
    let names = [first, second].map { $0.key ?? $0.text("en") }
    return Problem(
      .error, "matched-twice",
      "“\(names[0])” and “\(names[1])” of \(seminar) cannot both be the same question as another",
      at: pair?.place, excerpt: pair?.excerpt, help: "keep one of the two pairs",
      closing: "Nothing was changed.")
  }

  static func undecidedToForget(_ pair: MatchesFile.Pair, series: String) -> Problem {
    Problem(
      .error, "undecided-to-forget",
      "nothing was decided about “\(pair.earlier)” and “\(pair.later)”",
      help: "`anketa series match` lists what was decided in “\(series)”")
  }

  static func noPair(_ text: String) -> Problem {
    Problem(
      .error, "no-pair", "“\(text)” names no pair of questions", expected: "OLD=NEW",
      help: "write the key or the text of the earlier question, “=”, and that of the later one")
  }

  static func fileOfOtherSeries(_ other: String, series: String, file: String) -> Problem {
    Problem(
      .error, "file-of-other-series",
      "the file is about the series “\(other)”, and this is “\(series)”", at: Place(file: file),
      help: "name that series, or change the line “series:”")
  }

  static func undecidedMatches(_ count: Int, series: String) -> Problem {
    Problem(
      .note, "undecided-matches", "changed questions that may still ask the same: \(count)",
      help: "say so once with `anketa series match \(series)`, and they are compared")
  }

  static func matchesExist(_ path: String) -> Problem {
    Problem(
      .error, "matches-exist", "\(path) is there already and was left as it is",
      help: "name another file, or add `--replace`")
  }
}
