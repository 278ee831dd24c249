import Foundation
import SVGCharts

extension ValueAxis {
  /// An axis for numbers of any size, from one round number to another in steps of 1, 2 or 5 times a power
  /// of ten.
  ///
  /// - Parameters:
  ///   - low: The least number that is drawn.
  ///   - high: The greatest; no less than `low`.
  init(from low: Double, to high: Double, _ numbers: NumberStyle) {
    let length = high > low ? high - low : max(abs(high), 1)
    let power = pow(10, (log10(length / 4)).rounded(.down))
    let step = [1, 2, 5, 10].map { $0 * power }.first { length / $0 <= 5 } ?? 10 * power
    let first = (low / step).rounded(.down)
    let last = max((high / step).rounded(.up), first + 1)
    let places = max(0, Int(-log10(step).rounded(.down)))
    self.init(
      start: first * step, end: last * step,
      ticks: stride(from: first, through: last, by: 1).map {
        .init(position: $0 * step, label: numbers.decimal($0 * step, places: places))
      })
  }
}
