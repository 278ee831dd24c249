extension Colour {
  /// Red, green and blue of the palette, eight bits each, for programs that draw a chart themselves.
  public var hex: UInt32 { Palette.rgb(self).value }

  /// Dark or white, whichever reads better on the colour; dark where neither reads well.
  public var inkHex: UInt32 { (Palette.ink(on: Palette.rgb(self)) ?? Palette.ink).value }
}

extension HeatTable {
  /// The shade of a cell and the ink on it; `nil` for a cell without a shade.
  public func shade(of cell: Cell) -> (fill: UInt32, ink: UInt32)? {
    guard let fill = cell.value.flatMap(HeatShades(shading).shade) else { return nil }
    return (fill.value, (Palette.ink(on: fill) ?? Palette.ink).value)
  }

  /// All shades, from low to high.
  public var shades: [UInt32] { HeatShades(shading).steps.map(\.value) }
}

extension RGB {
  var value: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }
}
