#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// e to the power of x.
package func exponential(_ x: Double) -> Double { exp(x) }

/// The natural logarithm of a positive number.
package func naturalLogarithm(_ x: Double) -> Double { log(x) }
