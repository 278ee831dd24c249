import SurveyModel
import SurveyStatistics
import Tabulation

/// What is said on weights: why there are none, what is to be minded, how they were made.
struct WeightingNote {
  private let content: AnnexContent
  private let phrases: Phrases

  init(_ content: AnnexContent, _ phrases: Phrases) {
    self.content = content
    self.phrases = phrases
  }

  private var words: WeightingPhrases { phrases.weighting }
  private var numbers: NumberStyle { phrases.numbers }
  private var targets: [WeightingTarget] { content.questionnaire.weighting?.targets ?? [] }

  // MARK: Names

  /// The text of the question that a target speaks of.
  func question(_ target: Int) -> String {
    let text = content.item(of: targets[target])?.text(phrases.code) ?? ""
    return text.isEmpty ? targets[target].item : text
  }

  /// The labels of a category's options.
  func label(_ target: Int, _ category: Int) -> String {
    let options = content.item(of: targets[target])?.allOptions ?? []
    let labels = targets[target].categories[category].codes.map { code in
      let label = options.first { $0.code == code }?.label(phrases.code) ?? ""
      return label.isEmpty ? numbers.whole(code) : label
    }
    return phrases.either(labels)
  }

  /// All questions that are weighted by.
  var questions: String {
    targets.indices.map { phrases.quoted(question($0)) }.joined(separator: ", ")
  }

  private func name(_ category: WeightingObstacle.Category) -> String {
    "\(question(category.target).withoutColon): \(label(category.target, category.category))"
  }

  /// Where the numbers come from; empty where the questionnaire does not say.
  var source: String {
    let source = content.questionnaire.weighting?.source(phrases.code) ?? ""
    return source.isEmpty ? "" : words.source(source).withFullStop()
  }

  /// Who answered beside who attended.
  var margins: [WeightingMargin]? {
    guard let declared = content.questionnaire.weighting, let cells = content.tally.cells else {
      return nil
    }
    return CellWeights.margins(cells, declared)
  }

  // MARK: Sentences

  /// Why the answers are not weighted.
  func sentence(_ obstacle: WeightingObstacle) -> String {
    let gates = content.publication.gates
    let least = max(gates.weightingCategory, gates.privacyGroup)
    switch obstacle {
    case .everybodyAnswered: return words.everybodyAnswered
    case .tooFewAnswers(let count):
      return words.tooFewAnswers(numbers.whole(count), numbers.whole(gates.weighting))
    case .smallCategories(let categories):
      return words.smallCategories(
        categories.map(name).joined(separator: "; "), numbers.whole(least))
    case .noTarget(let categories):
      return words.noTarget(categories.map(name).joined(separator: "; "))
    case .noConvergence: return words.noConvergence
    }
  }

  /// What is to be minded with these weights.
  func caveats(_ weights: CellWeights, tooFew: Int, gates: Gates) -> [String] {
    var texts: [String] = []
    if weights.withoutTarget > 0 {
      texts.append(words.withoutTarget(numbers.whole(weights.withoutTarget)))
    }
    if tooFew > 0 {
      texts.append(words.tooFewForItem(numbers.whole(gates.weighting), numbers.whole(tooFew)))
    }
    if let limit = weights.trimmedAt {
      texts.append(
        words.trimmed(numbers.plain(limit), numbers.decimal(weights.spread, places: 1)))
    } else if weights.spread > CellWeights.evenUpTo {
      texts.append(words.uneven(numbers.decimal(weights.spread, places: 1)))
    }
    return texts
  }

  /// How the weights and the ranges of weighted figures were made; empty where there are none.
  var method: [String] {
    guard case .success(let weights)? = content.weighting else { return [] }
    let range = weights.range
    return [
      [
        targets.count == 1 ? words.postStratified(questions) : words.raked(questions), source,
        words.sizes(
          numbers.decimal(range.lowerBound, places: 2),
          numbers.decimal(range.upperBound, places: 2)),
      ].filter { !$0.isEmpty }.joined(separator: " "),
      words.ranges,
    ]
  }
}

extension String {
  /// The text without the colon that some questions end in.
  fileprivate var withoutColon: String { last == ":" ? String(dropLast()) : self }
}
