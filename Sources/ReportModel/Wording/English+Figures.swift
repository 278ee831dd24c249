extension RangePhrases {
  static let english = RangePhrases(
    column: { "Range (\($0))" },
    mean: { "Average \($0) of \($1)" },
    meanAroundBest: { "Average \($0), where 0 is best" },
    meanOfNumbers: { "Average \($0)" },
    score: { "Net promoter score \($0), answers: \($1)" },
    plausible: { "\($0); plausible range \($1) (\($2))." },
    ofGroup: { figure, low, high, participants, level in
      "\(figure); if all \(participants) participants had answered, probably between \(low) and "
        + "\(high) (\(level))."
    },
    box: { "\($0): \($1) of \($2)" },
    shareRange: { " (plausible range \($0))" },
    countOfGroup: { low, high, participants, level, certain in
      "Of all \(participants) participants probably \(low == high ? low : "\(low) to \(high)") "
        + "(\(level)); whatever the others think, \(certain.0) to \(certain.1)."
    },
    bounds: { "Whatever the others think: \($0) to \($1) of \($2)." },
    tableOfGroup: {
      "Range: where the figure would probably lie (\($1)) if all \($0) participants had answered; "
        + "beside the best answers, how many of the \($0)."
    },
    tableOfProcess: {
      "Range: what may be expected (\($0)) of seminars run like this one; beside the best answers, "
        + "their share."
    },
    countsOfGroup: {
      "Range: how many would probably say so (\($1)) if all \($0) participants had answered."
    },
    sharesOfProcess: {
      "Range: the share that may be expected (\($0)) of seminars run like this one."
    },
    agreementWords: {
      switch $0 {
      case .close: "The answers agree closely"
      case .fair: "The answers agree by and large"
      case .mixed: "The answers differ"
      case .divided: "The answers differ widely"
      }
    },
    agreementOnAll: { "\($0) on every question of this table." },
    agreement: { "\($0) (consensus \($1) of 1)." },
    camps: { best, top, worst, bottom, n in
      "The answers fall into two camps: \(lowercased(best)) \(top), \(lowercased(worst)) \(bottom), "
        + "of \(n). An average would hide this."
    },
    campsName: "The answers fall into two camps")

  private static func lowercased(_ text: String) -> String {
    (text.first.map { $0.lowercased() } ?? "") + text.dropFirst()
  }
}
