import Testing

@testable import SVGCharts

@Suite("Palette") struct PaletteTests {
  @Test func `five points are brown to blue-green around a visible grey`() {
    let colours = (0..<5).map { Palette.rgb(.scale(index: $0, of: 5)).hex }
    #expect(colours == ["#a6611a", "#dfc27d", "#e6e6e6", "#80cdc1", "#018571"])
  }

  @Test(arguments: 2...11)
  func `every point of a scale has a colour of its own and ink that reads on it`(count: Int) {
    let colours = (0..<count).map { Palette.rgb(.scale(index: $0, of: count)) }
    #expect(Set(colours).count == count)
    for colour in colours {
      let ink = Palette.ink(on: colour)
      #expect(ink != nil && colour.contrast(to: ink ?? colour) >= 4.5, "\(colour.hex)")
    }
    #expect(colours.contains(RGB(Palette.neutral)) == (count % 2 == 1))
  }

  @Test(arguments: [(0, 1), (-3, 5), (9, 5), (20, 21), (10, 21), (0, 30)])
  func `a scale of any length has colours`(index: Int, count: Int) {
    #expect(Palette.rgb(.scale(index: index, of: count)) != Palette.paper)
  }

  @Test func `contrast follows WCAG`() {
    #expect(abs(Palette.paper.contrast(to: RGB(0x000000)) - 21) < 0.001)
    #expect(abs(Palette.paper.contrast(to: RGB(0x777777)) - 4.478) < 0.001)
    #expect(Palette.paper.contrast(to: Palette.series) >= 4.5)
    #expect(Palette.paper.contrast(to: Palette.quietInk) >= 7)
  }
}
