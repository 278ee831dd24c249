/// SHA-256 in plain Swift, FIPS 180-4, to check the hash of the style sheet.
enum SHA256 {
  static func digest(_ message: [UInt8]) -> [UInt8] {
    let primes = (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }
    let constants = primes.prefix(64).map { rootFraction(of: $0, exponent: 3) }
    var state = primes.prefix(8).map { rootFraction(of: $0, exponent: 2) }
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bitCount = UInt64(message.count) * 8
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * UInt64($0))) }
    for start in stride(from: 0, to: bytes.count, by: 64) {
      absorb(bytes[start..<start + 64], constants: constants, into: &state)
    }
    return state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) }
    }
  }

  private static func absorb(
    _ block: ArraySlice<UInt8>, constants: [UInt32], into state: inout [UInt32]
  ) {
    var words = (0..<16).map { index in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[block.startIndex + index * 4 + $1]) }
    }
    for index in 16..<64 {
      let (a, b) = (words[index - 15], words[index - 2])
      let small = rotated(a, 7) ^ rotated(a, 18) ^ (a >> 3)
      let large = rotated(b, 17) ^ rotated(b, 19) ^ (b >> 10)
      words.append(words[index - 16] &+ small &+ words[index - 7] &+ large)
    }
    var s = state
    for index in 0..<64 {
      let sum = rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25)
      let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
      let first = s[7] &+ sum &+ choice &+ constants[index] &+ words[index]
      let other = rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22)
      let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
      s = [first &+ other &+ majority, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
    }
    for index in state.indices { state[index] = state[index] &+ s[index] }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits behind the point of a square or cube root, by bisection in integers.
  private static func rootFraction(of number: Int, exponent: Int) -> UInt32 {
    var (low, high) = (UInt64(0), UInt64(32) << 32)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isPower(of: middle, exponent, atMost: UInt64(number)) {
        low = middle
      } else {
        high = middle
      }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  /// Whether `(root / 2³²)^exponent <= number`, without overflow.
  private static func isPower(of root: UInt64, _ exponent: Int, atMost number: UInt64) -> Bool {
    let scale = UInt128(exponent * 32)
    var power = UInt128(root)
    for _ in 1..<exponent { power *= UInt128(root) }
    return power <= UInt128(number) << scale
  }
}
