import SurveyModel
import SurveyStatistics
import Tabulation

/// The answers to one item as Anketa read and counted them, under the names of the references.
struct OurAnswers {
  /// Respondents by answer: every label and alias of an option, and what was written in or typed.
  let counts: [String: Int]
  /// What each answer that has a value counts for, by the same spellings.
  let values: [String: Double]
  /// Answers by value; `nil` for items without order.
  let scored: NumberTable?
  /// `n_answered`, `mean`, … for every figure that Anketa has of such an item.
  let figures: [String: Double]

  /// Text as the importer compares labels: blanks of any kind are one space.
  static func key(_ text: String) -> String { text.withPlainBlanks() }

  /// - Parameters:
  ///   - responses: Those of the whole tally.
  ///   - missingTokens: Options outside the scale that the reference takes for no answer at all.
  init(_ item: Item, _ tally: ItemTally, responses: Int, missingTokens: Set<String>) {
    var counts: [String: Int] = [:]
    var values: [String: Double] = [:]
    let written = tally.writeIns.values.reduce(0, +)
    var (outside, choices, selections) = (0, 0, 0)
    for option in item.allOptions {
      let texts = Array(option.label.texts.values) + option.aliases
      var count = tally.options[option.code] ?? 0
      // What was written beside “other” stands under its own words.
      if option.role == .other { count = max(0, count - written) }
      choices += count > 0 ? 1 : 0
      selections += count
      if !option.role.isValid, missingTokens.isDisjoint(with: texts) { outside += count }
      for text in texts {
        counts[Self.key(text)] = count
        if item.type.isOrdered, option.role.isValid { values[Self.key(text)] = Double(option.code) }
      }
    }
    for (text, count) in tally.writeIns { counts[Self.key(text), default: 0] += count }
    for (text, count) in tally.texts { counts[Self.key(text), default: 0] += count }
    self.counts = counts
    self.values = values

    let answered = tally.answered + outside
    var figures: [String: Double] = [:]
    figures["n_answered"] = Double(answered)
    figures["n_missing"] = Double(responses - answered)
    if item.type == .multiple {
      figures["base"] = Double(tally.answered - tally.noneTicked)
      figures["base_shown"] = Double(tally.answered)
      figures["selections"] = Double(selections + written)
      figures["n_distinct_choices"] = Double(choices + tally.writeIns.count)
    }
    if item.type == .text { figures["n_distinct"] = Double(tally.texts.count + tally.textsNotKept) }
    let itemFigures = ItemFigures(item, tally: tally, target: .process)
    if let points = itemFigures.points {
      scored = NumberTable(points)
    } else {
      scored = item.type == .number ? NumberTable(counts: tally.numbers) : nil
    }
    if let scored { figures.merge(Self.figures(of: scored)) { $1 } }
    self.figures = figures
  }

  /// The figures of answers with values. Quartiles are of type 7, as the references have them.
  private static func figures(of table: NumberTable) -> [String: Double] {
    var figures: [String: Double] = [:]
    figures["n_scored"] = Double(table.n)
    figures["mean"] = table.mean
    figures["sd"] = table.standardDeviation
    figures["median"] = table.median
    let quartiles = table.quartiles(type: .linear)
    figures["q1"] = quartiles?.lower
    figures["q3"] = quartiles?.upper
    figures["min"] = table.smallest
    figures["max"] = table.largest
    if let points = table.wholeNumbers, points.count(in: 0...10) == points.n {
      let score = NetPromoterScore(points)
      figures["promoters"] = Double(score.promoters)
      figures["passives"] = Double(score.passives)
      figures["detractors"] = Double(score.detractors)
      figures["nps"] = score.points
    }
    return figures
  }

  /// Respondents with an answer that the reference spells so; one that is a number may stand for the
  /// same number otherwise written.
  ///
  /// - Returns: `nil` when no such answer is known.
  func count(of answer: String, value: Double?) -> Int? {
    if let count = counts[Self.key(answer)] { return count }
    guard let value, let scored else { return nil }
    return zip(scored.values, scored.counts).first { $0.0 == value }?.1
  }
}
