internal import Diagnostics
internal import SurveyModel

/// Reads the values of a file into matches and gathers what is wrong with them.
struct MatchesReader {
  /// The format that this program reads and writes.
  static let format = 1
  /// What stands for a verdict that nobody has given yet.
  static let undecided = "?"

  private let root: YAMLValue
  /// Knows how to read keys and words, and how to tell their faults.
  private var values: QuestionnaireReader
  private var pairs: [MatchesFile.Pair] = []
  /// Where each pair stands, by its names.
  private var places: [Set<String>: Position] = [:]
  private var open: [(pair: MatchesFile.Pair, position: Position)] = []

  init(_ file: YAMLFile) {
    root = file.root
    values = QuestionnaireReader(source: file.source, problems: file.problems)
  }

  mutating func read() -> MatchesReading {
    let file = matches()
    reportOpen()
    let failed = values.problems.contains { $0.severity == .error }
    return MatchesReading(file: failed ? nil : file, problems: values.told)
  }

  private mutating func matches() -> MatchesFile? {
    let isQuestionnaire = values.isQuestionnaire(
      root, insteadOf: "anketa-matches", "no-matches-file",
      "this is a questionnaire, and no file of matches",
      help: "`anketa series match SERIES --write FILE` writes one to fill in")
    guard !isQuestionnaire else { return nil }
    let fields = values.fields(
      root, keys: MatchesKeys.file, required: MatchesKeys.requiredOfFile,
      synonyms: MatchesKeys.synonymsInFile, of: "the file of matches")
    guard let fields else { return nil }
    if let value = fields["anketa-matches"], !values.isNewer(value, than: Self.format),
      value.integer != Self.format
    {
      values.wrongValue(value, "“anketa-matches”", expected: "\(Self.format)")
    }
    let series = fields["series"].flatMap { values.string($0, "“series”") }
    let list = fields["matches"].flatMap {
      values.list($0, "“matches”", expected: "a list of pairs, each after a hyphen")
    }
    for (index, value) in (list ?? []).enumerated() { read(value, "pair \(index + 1)") }
    return MatchesFile(series: series, pairs: pairs)
  }

  private mutating func read(_ value: YAMLValue, _ owner: Message) {
    let fields = values.fields(
      value, keys: MatchesKeys.pair, required: MatchesKeys.requiredOfPair,
      synonyms: MatchesKeys.synonymsInPair, of: owner)
    guard let fields else { return }
    let earlier = name(fields["earlier"], values.part("earlier", of: owner))
    let later = name(fields["later"], values.part("later", of: owner))
    var verdict: ConfirmedMatch.Verdict?
    if let value = fields["verdict"], value.text != Self.undecided {
      verdict = values.choice(
        value, values.part("verdict", of: owner),
        synonyms: MatchesKeys.synonymsOfVerdicts)
      if verdict == nil { return }
    }
    guard let earlier, let later else { return }
    let position = fields["earlier"]?.position ?? fields.position
    let pair = MatchesFile.Pair(
      earlier, later, verdict, at: values.source.place(position),
      excerpt: values.source.excerpt(position))
    if let first = places[[earlier, later]] {
      values.report(
        .error, "pair-twice", "the pair “\(earlier)” and “\(later)” stands twice", at: position,
        help: "the first stands on line \(first.line); keep one of them")
      return
    }
    places[[earlier, later]] = position
    pairs.append(pair)
    if verdict == nil { open.append((pair, fields["verdict"]?.position ?? position)) }
  }

  private mutating func name(_ value: YAMLValue?, _ what: Message) -> String? {
    guard let value, let text = values.string(value, what) else { return nil }
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      values.wrongValue(value, what, expected: "the key or the text of a question")
      return nil
    }
    return text
  }

  /// Tells the first pair without a verdict, and how many more there are.
  private mutating func reportOpen() {
    guard let first = open.first else { return }
    let others = open.dropFirst().map { String($0.position.line) }
    values.report(
      .warning, "undecided-pair",
      "nobody has said yet whether “\(first.pair.earlier)” and “\(first.pair.later)” ask the same",
      at: first.position, expected: "same, equivalent or different",
      help: "write one of these words as the verdict",
      closing: others.isEmpty
        ? nil : "\(others.count) more pairs have no verdict: lines \(.listing(others)).")
  }
}
