import SVGCharts
import Testing

@Suite("Geometry of charts") struct ChartGeometryTests {
  @Test(arguments: SampleCharts.all, [ChartStyle(), .phone])
  func `all ink stays inside the view box`(chart: Chart, style: ChartStyle) {
    let drawing = Drawing(chart, style: style)
    #expect(drawing.isWellFormed)
    #expect(drawing.viewBox.count == 4)
    let (width, height) = (drawing.viewBox[2], drawing.viewBox[3])
    for text in drawing.texts {
      #expect(text.start >= -0.01 && text.end <= width + 0.01, "\(text)")
      #expect(text.top >= -0.01 && text.bottom <= height + 0.01, "\(text)")
    }
    for bar in drawing.rectangles {
      #expect(bar.x >= 0 && bar.end <= width && bar.y >= 0 && bar.bottom <= height, "\(bar)")
    }
  }

  @Test(arguments: SampleCharts.all, [ChartStyle(), .phone])
  func `no text runs into another`(chart: Chart, style: ChartStyle) {
    let texts = Drawing(chart, style: style).texts
    for (index, one) in texts.enumerated() {
      for other in texts[..<index] {
        let isClear =
          one.end <= other.start + 0.01 || other.end <= one.start + 0.01
          || one.top >= other.bottom - 1.5 || other.top >= one.bottom - 1.5
        #expect(isClear, "“\(one.text)” and “\(other.text)”")
      }
    }
  }

  @Test func `labels are wrapped and never cut`() {
    for chart in SampleCharts.all where chart.layout != .columns {
      let drawn = Drawing(chart).texts.filter { $0.x == 0 }.map(\.text).joined()
      for row in chart.rows {
        #expect(drawn.filter { $0 != " " }.contains(row.label.filter { $0 != " " }))
      }
    }
  }

  @Test func `on a phone labels stand over bars that use the whole width`() {
    let drawing = Drawing(SampleCharts.options, style: .phone)
    #expect(drawing.viewBox[2] == 360)
    #expect(drawing.bars.allSatisfy { $0.x == 1 })
    let (label, bar) = (drawing.texts[0], drawing.bars[0])
    #expect(label.text == "Budgeting" && label.bottom <= bar.y && label.bottom > bar.y - 8)
  }

  @Test func `the label column is the same in every chart of lying bars`() {
    let starts = [SampleCharts.options, SampleCharts.series].map { Drawing($0).bars[0].x }
    #expect(starts[0] == starts[1])
  }

  @Test func `single bars start at zero and are as long as their numbers`() {
    let bars = Drawing(SampleCharts.options).bars
    #expect(bars.count == 3, "a count of 0 has no bar")
    #expect(Set(bars.map(\.x)).count == 1)
    #expect(abs(bars[0].width / bars[1].width - 12.0 / 6) < 0.01)
    #expect(abs(bars[0].width / bars[2].width - 12.0 / 1) < 0.05)
  }

  @Test func `stacked segments stand end to end from zero to the whole`() {
    let rows = Drawing(SampleCharts.series).barsByRow
    let widths = rows[0].map(\.width)
    let whole = widths.reduce(0, +)
    for (width, count) in zip(widths, [1.0, 2, 3, 6, 8]) {
      #expect(abs(width / whole - count / 20) < 0.001)
    }
    for (bar, next) in zip(rows[0], rows[0].dropFirst()) {
      #expect(abs(bar.end - next.x) < 0.02)
    }
    #expect(abs(rows[0][0].x - rows[1][0].x) < 0.01)
  }

  @Test func `the neutral segment is split at the centre`() {
    let rows = Drawing(SampleCharts.diverging([[0, 1, 2, 7, 10], [2, 5, 8, 4, 1]])).barsByRow
    let neutral = rows.map { row in row.first { $0.fill == "#e6e6e6" } }
    let centres = neutral.compactMap { $0.map { $0.x + $0.width / 2 } }
    #expect(centres.count == 2)
    #expect(abs(centres[0] - centres[1]) < 0.02)
  }

  @Test func `a scale without a neutral point meets the centre with its two halves`() {
    let drawing = Drawing(SampleCharts.diverging([[1, 2, 3, 4], [4, 3, 2, 1]]))
    let meeting = drawing.barsByRow.map { $0[2].x }
    #expect(abs(meeting[0] - meeting[1]) < 0.02)
  }

  @Test func `a diverging axis reaches equally far to both sides`() {
    let chart = SampleCharts.diverging([[0, 0, 0, 0, 20], [10, 0, 10, 0, 0]])
    let rows = Drawing(chart).barsByRow
    let zero = rows[0][0].x
    // All of the first row is right of zero, three quarters of the second left of it.
    #expect(abs((zero - rows[1][0].x) / rows[0][0].width - 0.75) < 0.001)
    let start = 220.0 + 12
    #expect(abs((zero - start) - rows[0][0].width) < 0.02)
  }

  @Test func `upright bars stand on one line and are as high as their numbers`() {
    let bars = Drawing(SampleCharts.recommendation).bars
    #expect(bars.count == 7, "zeros have no bar")
    #expect(Set(bars.map { ($0.bottom * 100).rounded() }).count == 1)
    #expect(abs(bars[6].height / bars[0].height - 7) < 0.01)
    #expect(Set(bars.map(\.fill)) == ["#d8b365", "#e6e6e6", "#5ab4ac"])
  }

  @Test func `a number stands inside its segment or nowhere`() {
    let drawing = Drawing(SampleCharts.ratings)
    let numbers = drawing.texts.filter { $0.anchor == "middle" }
    #expect(!numbers.isEmpty)
    for number in numbers {
      let home = drawing.bars.first {
        $0.x <= number.start && number.end <= $0.end && $0.y <= number.top
          && number.bottom <= $0.bottom
      }
      #expect(home != nil, "\(number)")
    }
  }

  @Test func `grid lines lie on half units`() {
    let lines = Drawing(SampleCharts.series).lines
    #expect(lines.count == 6, "five ticks and the axis")
    #expect(lines.allSatisfy { $0.wholeMatch(of: /M\d+\.5 \d+\.5V\d+\.5/) != nil })
  }
}
