/// The weights of neighbouring sums that are added to others, times a factor.
struct WeightedPart {
  var weights: [Double]
  /// The place of the first of them among the others.
  var offset: Int
  var factor: Double

  /// Their places among the others.
  var places: Range<Int> { offset..<offset + weights.count }

  /// Adds those at some places.
  func add(_ places: Range<Int>, to sums: inout [Double]) {
    // Without checks the loop runs several sums at a time.
    sums.withUnsafeMutableBufferPointer { sums in
      weights.withUnsafeBufferPointer { weights in
        let to = UnsafeMutableBufferPointer(rebasing: sums[places])
        let from = UnsafeBufferPointer(
          rebasing: weights[places.lowerBound - offset..<places.upperBound - offset])
        guard let to = to.baseAddress, let from = from.baseAddress else { return }
        for place in 0..<places.count { to[place] += from[place] * factor }
      }
    }
  }

  /// Adds four together, so that a sum is loaded and stored once for them, and not four times.
  static func add(
    _ first: WeightedPart, _ second: WeightedPart, _ third: WeightedPart, _ fourth: WeightedPart,
    to sums: inout [Double]
  ) {
    let parts = [first, second, third, fourth]
    let start = parts.reduce(0) { max($0, $1.offset) }
    let end = parts.reduce(Int.max) { min($0, $1.places.upperBound) }
    guard start < end else {
      for part in parts { part.add(part.places, to: &sums) }
      return
    }
    for part in parts {
      part.add(part.offset..<start, to: &sums)
      part.add(end..<part.places.upperBound, to: &sums)
    }
    let count = end - start
    sums.withUnsafeMutableBufferPointer { sums in
      first.from(start, end) { a in
        second.from(start, end) { b in
          third.from(start, end) { c in
            fourth.from(start, end) { d in
              guard let to = UnsafeMutableBufferPointer(rebasing: sums[start..<end]).baseAddress
              else { return }
              for place in 0..<count {
                to[place] +=
                  (a[place] * first.factor + b[place] * second.factor)
                  + (c[place] * third.factor + d[place] * fourth.factor)
              }
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func from(_ start: Int, _ end: Int, _ body: (UnsafePointer<Double>) -> Void) {
    weights.withUnsafeBufferPointer {
      guard let from = UnsafeBufferPointer(rebasing: $0[start - offset..<end - offset]).baseAddress
      else { return }
      body(from)
    }
  }
}
