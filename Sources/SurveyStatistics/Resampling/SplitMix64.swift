/// The generator of everything that is simulated: the same numbers from the same seed on every machine.
/// The seed is printed in the method note.
///
/// G. L. Steele, D. Lea and C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA (2014).
///
/// ```swift
/// var generator = SplitMix64(seed: 1_234_567)
/// generator.next()  // 6457827717110365317
/// ```
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number below `count`: the high 64 bits of the product of a draw and `count`, none rejected.
  ///
  /// The standard library promises no algorithm for `Int.random(in:using:)`; this one never changes.
  ///
  /// - Parameter count: Positive.
  public mutating func index(below count: Int) -> Int {
    precondition(count > 0, "an index below \(count)")
    return Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }
}
