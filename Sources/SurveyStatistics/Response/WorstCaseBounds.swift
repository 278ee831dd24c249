/// What a figure of the whole group could be, whatever those think who did not answer.
///
/// No assumption is made about the silent. C. F. Manski, J Hum Res 24 (1989), 343–360. All bounds
/// are `nil` without participants and when answers outnumber participants.
public enum WorstCaseBounds {
  /// Bounds of a count: k to k + N − n. Printed as “between 18 and 23 of 25”.
  public static func count(
    _ count: Int, answers: Int, participants: Int
  ) -> ClosedRange<Int>? {
    precondition((0...max(answers, 0)).contains(count), "\(count) of \(answers) answers")
    guard participants > 0, answers <= participants else { return nil }
    return count...(count + participants - answers)
  }

  /// Bounds of a share: k/N to (k + N − n)/N.
  public static func share(
    _ count: Int, answers: Int, participants: Int
  ) -> ClosedRange<Double>? {
    self.count(count, answers: answers, participants: participants).map {
      let size = Double(participants)
      return Double($0.lowerBound) / size...Double($0.upperBound) / size
    }
  }

  /// Bounds of the mean of a rating: (S + (N − n)a)/N to (S + (N − n)b)/N on the scale a…b.
  ///
  /// - Parameter sum: S, the sum of the answers.
  public static func mean(
    sum: Int, answers: Int, participants: Int, scale: ClosedRange<Int>
  ) -> ClosedRange<Double>? {
    precondition(
      sum >= answers * scale.lowerBound && sum <= answers * scale.upperBound,
      "sum \(sum) of \(answers) answers on the scale \(scale)")
    guard participants > 0, (0...participants).contains(answers) else { return nil }
    let silent = participants - answers
    let low = Double(sum + silent * scale.lowerBound) / Double(participants)
    let high = Double(sum + silent * scale.upperBound) / Double(participants)
    return low...high
  }

  /// Bounds of a net share: (P − D − (N − n))/N to (P − D + (N − n))/N, as a fraction.
  public static func net(
    positive: Int, negative: Int, answers: Int, participants: Int
  ) -> ClosedRange<Double>? {
    precondition(
      positive >= 0 && negative >= 0 && positive + negative <= answers,
      "\(positive) and \(negative) of \(answers) answers")
    guard participants > 0, answers <= participants else { return nil }
    let silent = participants - answers
    let low = Double(positive - negative - silent) / Double(participants)
    let high = Double(positive - negative + silent) / Double(participants)
    return low...high
  }
}
