/// How evenly the answers to a nominal item are spread, in bits: −Σ p log₂ p.
///
/// - Parameter counts: Answers per option, options nobody chose included.
/// - Returns: From 0 when all are alike to log₂ of the number of options; `nil` when no one answered.
public func entropyBits(_ counts: [Int]) -> Double? {
  let n = counts.reduce(0, +)
  guard n > 0 else { return nil }
  var sum = CompensatedSum()
  for count in counts where count > 0 {
    let share = Double(count) / Double(n)
    sum.add(binaryLogarithm(Double(n) / Double(count)), times: share)
  }
  return sum.value
}

/// Entropy as a fraction of the largest that the options allow: −Σ p log₂ p/log₂ k.
///
/// - Parameter counts: Answers per option, options nobody chose included.
/// - Returns: A number in `0...1`; `nil` when no one answered or there is one option only.
public func normalisedEntropy(_ counts: [Int]) -> Double? {
  guard counts.count > 1 else { return nil }
  return entropyBits(counts).map { min($0 / binaryLogarithm(Double(counts.count)), 1) }
}
