import SurveyModel
import SurveyStatistics
import Tabulation

/// The reliability of a battery as the appendix prints it.
extension BatteryPresentation {
  var caption: String { words.reliability(stem) }

  /// A row for each item: name, its answers, its correlation with the others, alpha without it.
  var rows: [[String]] {
    items.indices.map { place in
      let item = items[place]
      return [
        item.item.isReversed ? words.turned(item.text) : item.text,
        numbers.whole(item.figures.validN), two(figures.itemRest[place]),
        two(figures.alphaIfDropped[place]),
      ]
    }
  }

  /// The figures of the battery as a whole.
  var facts: [Annex.Fact] {
    var facts = [Annex.Fact(words.completeRows, numbers.whole(figures.tally.completeRows))]
    if figures.isJudged {
      facts.append(.init(words.alpha, alphaText))
      facts.append(.init(words.standardisedAlpha, two(figures.standardisedAlpha)))
    } else {
      facts.append(.init(words.spearmanBrown, two(figures.standardisedAlpha)))
    }
    if figures.tally.completeRows >= publication.gates.omegaRows, figures.isJudged {
      facts.append(.init(words.omega, two(figures.omega)))
    }
    if figures.isScale, let score = figures.score, let interval = figures.scoreInterval {
      let range = numbers.joined(OutwardLimits(interval, decimals: 3))
      let mean = numbers.decimal(score.mean, places: 3)
      facts.append(
        .init(words.scoreMean, "\(mean) (\(range), \(levelText)), n = \(numbers.whole(score.n))"))
    }
    facts.append(.init(words.highest, friedmanText))
    if let lines = figures.straightLining {
      facts.append(
        .init(
          words.straightLines, words.ofRows(numbers.whole(lines.count), numbers.whole(lines.base))))
    }
    return facts
  }

  private var alphaText: String {
    guard let alpha = figures.alpha, let interval = figures.alphaInterval else { return "—" }
    let range = numbers.joined(OutwardLimits(interval, decimals: 2))
    let text =
      "\(two(alpha.value)) (\(range), \(words.feldt), \(levelText))"
    return alpha.completeRows < publication.gates.batteryRowsUnflagged
      ? words.fewRows(text) : text
  }

  private var friedmanText: String {
    guard let friedman = figures.friedman else { return "—" }
    let p = PFigure(friedman.test.p)
    let relation = p.relation == .equal ? "=" : p.relation.rawValue
    return [
      "χ² = \(numbers.decimal(friedman.test.statistic, places: 2))",
      words.degrees(numbers.whole(friedman.test.degreesOfFreedom)),
      "p \(relation) \(numbers.fixed(p.number))", "W = \(two(friedman.kendallW))",
    ].joined(separator: "; ")
  }

  private func two(_ value: Double?) -> String {
    value.map { numbers.decimal($0, places: 2) } ?? "—"
  }
}
