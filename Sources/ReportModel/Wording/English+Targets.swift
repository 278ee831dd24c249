extension TargetPhrases {
  static let english = TargetPhrases(
    heading: "Targets", caption: "Targets and results",
    target: "Target", result: "Result", verdict: "Met?", metIn: "Seminars that met it",
    share: { "at least \($0): \($1)" },
    averageAtLeast: { "average of at least \($0)" },
    averageAtMost: { "average of at most \($0)" },
    verdicts: ["met": "met", "notYet": "not yet", "tooFew": "too few answers to tell"],
    note: {
      "Met: the result and its whole range (\($0)) reach the target. Not yet: no part of the range does. "
        + "In between, and where no range can be shown, the answers are too few to tell."
    },
    censusNote: "Where everybody answered, the result alone decides.",
    rangeOfGroup: {
      "Range: where the result would probably lie (\($1)) if all \($0) participants had answered."
    },
    rangeOfProcess: { "Range: what may be expected (\($0)) of seminars run like this one." },
    rangeOfSeminars: {
      "Range: where the result would probably lie (\($0)) if all participants of the seminar had answered; "
        + "where their number is not known, what may be expected of seminars like it."
    },
    metInNote:
      "Seminars are counted one by one since the question was changed last; those with fewer answers than "
      + "are shown are left out.",
    brief: { met, notYet, tooFew in
      let total = met + notYet + tooFew
      switch total {
      case 1 where met == 1: return "The target that was set is met."
      case 1 where notYet == 1: return "The target that was set is not met yet."
      case 1: return "There are too few answers to tell whether the target that was set is met."
      case met where total == 2: return "Both targets are met."
      case met: return "All \(total) targets are met."
      case notYet where total == 2: return "Neither of the 2 targets is met yet."
      case notYet: return "None of the \(total) targets is met yet."
      case tooFew:
        return "There are too few answers to tell whether the \(total) targets are met."
      default: break
      }
      let parts = [
        met > 0 ? "\(met) \(met == 1 ? "is" : "are") met" : nil,
        notYet > 0 ? "\(notYet) \(notYet == 1 ? "is" : "are") not met yet" : nil,
        tooFew > 0 ? "for \(tooFew) there are too few answers to tell" : nil,
      ]
      return "Of \(total) targets, " + parts.compactMap(\.self).joined(separator: "; ") + "."
    })
}
