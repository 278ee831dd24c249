/// The colours of a heat table: few steps, so that equal shades can be told to be equal, each of
/// which carries white or dark ink with a contrast of 4.5 or more.
struct HeatShades {
  /// From low to high.
  let steps: [RGB]
  private let low: Double
  private let high: Double

  init(_ shading: HeatTable.Shading) {
    switch shading {
    case .sequential(let from, let to):
      // The blue-green half of the palette, from nearly white.
      steps = [RGB(0xEFF8F6)] + (6...10).map { Palette.rgb(.scale(index: $0, of: 11)) }
      (low, high) = (from, to)
    case .diverging(let centre, let reach):
      steps = (0..<11).map { Palette.rgb(.scale(index: $0, of: 11)) }
      (low, high) = (centre - abs(reach), centre + abs(reach))
    }
  }

  /// The shade of a value, those beyond the ends as at the ends; `nil` for a broken number.
  func shade(_ value: Double) -> RGB? {
    guard value.isFinite, low.isFinite, high.isFinite, high > low else { return nil }
    let step = (value - low) / (high - low) * Double(steps.count)
    return steps[Int(min(max(step, 0), Double(steps.count - 1)))]
  }
}
