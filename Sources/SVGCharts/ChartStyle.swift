/// Sizes of a chart in view-box units: 640 units are the 160 mm that a chart has on paper, so one
/// unit is a quarter of a millimetre and 12 units are a letter size of 8.5 points.
public struct ChartStyle: Sendable, Hashable {
  public var width = 640.0
  /// Width of the texts beside lying bars, the same in every chart so that they align.
  public var labelWidth = 220.0
  public var labelSize = 12.5
  /// Numbers beside bars, texts at the right edge, ticks and legend.
  public var smallSize = 12.0
  /// Numbers on segments.
  public var numberSize = 11.0
  public var barHeight = 20.0
  /// White space between rows.
  public var rowGap = 9.0
  /// Height of the plot of upright bars.
  public var columnHeight = 120.0
  /// Upright bars do not grow wider than this, however few they are.
  public var columnWidth = 64.0

  /// Labels stand over their bars instead of beside them.
  public var labelsAbove = false

  public init() {}

  /// For screens that would shrink the letters of the wide chart below reading size.
  public static var phone: ChartStyle {
    var style = ChartStyle()
    style.width = 360
    style.labelsAbove = true
    return style
  }

  /// Whether a number stands clear of both ends of its segment. A single digit needs less air.
  func numberFits(_ label: String, in length: Double) -> Bool {
    let air = label.unicodeScalars.count == 1 ? 0.5 : 3.0
    return TextMeasure.width(of: label, size: numberSize) + air <= length
  }

  /// Distance from base line to base line.
  func lineHeight(_ size: Double) -> Double { size * 1.2 }
}
