/// The index of qualitative variation of a nominal item: k/(k − 1)·(1 − Σp²).
///
/// - Parameter counts: Answers per option, options nobody chose included.
/// - Returns: From 0 when all answers are alike to 1 when all options are equally frequent; `nil` when
///   no one answered or there is one option only.
public func qualitativeVariation(_ counts: [Int]) -> Double? {
  let n = counts.reduce(0, +)
  guard n > 0, counts.count > 1 else { return nil }
  let alike = counts.reduce(0.0) { $0 + Double($1) * Double($1) }
  let (size, options) = (Double(n), Double(counts.count))
  return options * (size * size - alike) / ((options - 1) * size * size)
}
