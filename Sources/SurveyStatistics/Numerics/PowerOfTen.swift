/// 10 to a power from 0 to 18.
func powerOfTen(_ exponent: Int) -> Int {
  precondition((0...18).contains(exponent), "10 to the power of \(exponent) does not fit")
  return (0..<exponent).reduce(1) { power, _ in power * 10 }
}
