import SurveyModel

/// What was said of the items of two questionnaires.
///
/// What was said of two wordings holds both ways, and from one pair to the next: who confirmed the second
/// wording for the first, and the third for the second, has confirmed the third for the first.
struct ConfirmedPairs {
  private struct Pair: Hashable {
    var old: Int
    var new: Int
  }

  private var verdicts: [Pair: ConfirmedMatch.Verdict] = [:]

  /// - Parameter confirmed: Where two contradict each other, the first one holds.
  init(_ old: [AskedItem], _ new: [AskedItem], _ confirmed: [ConfirmedMatch]) {
    guard !confirmed.isEmpty else { return }
    for match in confirmed.reversed() {
      for (a, b) in [(match.earlier, match.later), (match.later, match.earlier)] {
        for place in old.indices where old[place].isAlike(a) {
          for other in new.indices where new[other].isAlike(b) {
            verdicts[Pair(old: place, new: other)] = match.verdict
          }
        }
      }
    }
    for place in old.indices {
      for verdict in [ConfirmedMatch.Verdict.same, .equivalent] {
        let reached = old[place].reached(
          by: confirmed.filter { $0.verdict == .same || $0.verdict == verdict })
        for other in new.indices where verdicts[Pair(old: place, new: other)] == nil {
          if reached.contains(where: { $0.isAlike(new[other]) }) {
            verdicts[Pair(old: place, new: other)] = verdict
          }
        }
      }
    }
  }

  /// By the places of the items; `nil` where nothing was said.
  subscript(old: Int, new: Int) -> ConfirmedMatch.Verdict? { verdicts[Pair(old: old, new: new)] }
}

extension AskedItem {
  /// The items that matches lead to from this one, itself left out.
  func reached(by matches: [ConfirmedMatch]) -> [AskedItem] {
    var rest = matches
    var reached: [AskedItem] = []
    var next = [self]
    while let item = next.popLast() {
      var unused: [ConfirmedMatch] = []
      for match in rest {
        if match.earlier.isAlike(item) {
          next.append(match.later)
        } else if match.later.isAlike(item) {
          next.append(match.earlier)
        } else {
          unused.append(match)
          continue
        }
        reached.append(next[next.count - 1])
      }
      rest = unused
    }
    return reached
  }
}
