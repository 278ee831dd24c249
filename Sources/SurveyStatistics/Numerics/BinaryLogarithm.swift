#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The logarithm to base 2 of a positive number.
func binaryLogarithm(_ x: Double) -> Double { log2(x) }
