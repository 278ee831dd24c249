import SurveyModel
import SurveyStatistics
import Tabulation

extension AnnexContent {
  /// The weights, or why there are none; `nil` where nobody asked for them.
  var weighting: Result<CellWeights, WeightingObstacle>? {
    guard let declared = questionnaire.weighting, let cells = tally.cells else { return nil }
    if let attended = seminar.attended, attended == tally.responses {
      return .failure(.everybodyAnswered)
    }
    do throws(WeightingObstacle) {
      return .success(try CellWeights(cells, declared, gates: publication.gates))
    } catch {
      return .failure(error)
    }
  }

  /// The largest weight over the median one, as text, where trimming is to be offered.
  public var unevenWeights: String? {
    guard case .success(let weights)? = weighting, weights.trimmedAt == nil,
      weights.spread > CellWeights.evenUpTo
    else { return nil }
    return NumberStyle.english.decimal(weights.spread, places: 1)
  }

  /// The item that a target speaks of.
  func item(of target: WeightingTarget) -> Item? {
    questionnaire.items.first { $0.key == target.item }
  }
}
