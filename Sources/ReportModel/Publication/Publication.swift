import SurveyModel
import SurveyStatistics
import Tabulation

/// From how many answers on what is printed, how it is rounded, and at which level ranges stand: decided
/// once for a report, by the questionnaire where it says so.
struct Publication: Sendable, Hashable {
  private(set) var rules: PublicationRules
  let gates: Gates
  let level: ConfidenceLevel

  /// - Parameter chosen: What the questionnaire says. Steps of the ladder that it does not name rise
  ///   with those below them.
  init(_ chosen: [PublicationKey: Int] = [:]) {
    func from(_ key: PublicationKey, atLeast least: Int = 1) -> Int {
      chosen[key] ?? max(key.usual ?? least, least)
    }
    var rules = PublicationRules()
    rules.countsFrom = from(.countsFrom)
    rules.meanFrom = from(.meanFrom, atLeast: rules.countsFrom)
    rules.percentBesideCountsFrom = from(.percentFrom, atLeast: rules.meanFrom)
    rules.percentFrom = from(.percentFirstFrom, atLeast: rules.percentBesideCountsFrom)
    rules.secondMeanDecimalFrom = from(.meanDecimalsFrom)
    rules.percentDecimalFrom = from(.percentDecimalsFrom)
    rules.widestShareInterval = chosen[.widestRange].map { Double($0) / 100 }
    self.rules = rules
    var gates = Gates()
    gates.consensus = from(.agreementFrom)
    gates.privacyGroup = from(.minimumGroup)
    self.gates = gates
    level = ConfidenceLevel(rawValue: from(.level)) ?? .ninetyFive
  }

  /// The same with one decimal for every average: seminars of all sizes stand in one column.
  var withOneDecimal: Publication {
    var publication = self
    publication.rules.secondMeanDecimalFrom = .max
    return publication
  }

  /// What may be shown of an item.
  func decision(_ figures: ItemFigures) -> PublicationDecision {
    let participants: Int? = if case .group(let size) = figures.target { size } else { nil }
    return rules.decision(validN: figures.validN, participants: participants)
  }
}

extension AnnexContent {
  var publication: Publication { Publication(questionnaire.publication) }

  func target(of item: ItemTally) -> InferenceTarget {
    InferenceTarget(of: item, attended: seminar.attended, returned: tally.responses)
  }

  /// Every item with its figures.
  var figures: [ItemFigures] {
    zip(questionnaire.items, tally.items).map { item, tally in
      ItemFigures(item, tally: tally, target: target(of: tally), level: publication.level)
    }
  }
}

extension ComparedSeminar {
  /// Which question the figures of an item answer that speak of this seminar alone.
  func target(of item: ItemTally) -> InferenceTarget {
    InferenceTarget(of: item, attended: seminar.attended, returned: tally.responses)
  }
}

extension InferenceTarget {
  /// Which question the figures of an item answer.
  ///
  /// N is known for an item that was put to everybody. Where it was not, it is known only when all
  /// participants returned the questionnaire, so that those who were asked can be counted.
  fileprivate init(of item: ItemTally, attended: Int?, returned: Int) {
    self.init(participants: attended, returned: returned)
    guard case .group(let size) = self, item.missing.notAsked > 0 else { return }
    self =
      size == returned
      ? InferenceTarget(participants: item.base, returned: item.answered) : .process
  }
}
