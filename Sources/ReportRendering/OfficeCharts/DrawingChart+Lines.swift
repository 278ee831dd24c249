internal import SVGCharts

extension DrawingChart {
  /// Lines over true time. The texts of the moments are labels of points on the foot of the plot, since
  /// an axis of days would word its dates after the reader's system and not after the annex.
  func plot(_ sheet: TimeSheet) -> String {
    let last = sheet.days.count + 1
    let days = "Sheet1!$B$2:$B$\(last)"
    var series = sheet.lines.enumerated().map { place, line in
      let column = ChartWorkbook.column(2 + place * 3)
      let labels = line.marks.enumerated().compactMap { index, mark in
        mark.map { label(index, $0.label, place: "r", size: 850, ink: 0x1A1A1A, ground: 0xFFFFFF) }
      }
      return "<c:ser><c:idx val=\"\(place)\"/><c:order val=\"\(place)\"/>"
        + Self.texts("tx", "Sheet1!$\(column)$1", [line.name])
        + "<c:spPr>\(Self.line(line.colour, width: 19050))</c:spPr>" + Self.marker(line)
        + "<c:dLbls>\(labels.joined())\(Self.shows(false))</c:dLbls>"
        + Self.ranges(line, place, rows: last) + Self.numbers("xVal", days, sheet.days)
        + Self.numbers(
          "yVal", "Sheet1!$\(column)$2:$\(column)$\(last)", line.marks.map { $0?.value })
        + "<c:smooth val=\"0\"/></c:ser>"
    }
    series.append(foot(sheet, at: sheet.lines.count, days: days))
    for (index, line) in sheet.axis.references.enumerated() {
      series.append(reference(line, at: sheet.lines.count + 1 + index, of: sheet))
    }
    return "<c:plotArea><c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/>"
      + "<c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\"0.08\"/><c:y val=\"0.04\"/>"
      + "<c:w val=\"0.88\"/><c:h val=\"0.74\"/></c:manualLayout></c:layout>"
      + "<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>"
      + series.joined() + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>"
      + axes(of: sheet) + "<c:spPr><a:noFill/></c:spPr></c:plotArea>"
  }

  private static func marker(_ line: TimeSheet.Line) -> String {
    let (symbol, isHollow) =
      switch line.sign {
      case "○": ("circle", true)
      case "◆": ("diamond", false)
      case "◇": ("diamond", true)
      case "□": ("square", true)
      default: ("circle", false)
      }
    return "<c:marker><c:symbol val=\"\(symbol)\"/><c:size val=\"7\"/><c:spPr>"
      + fill(isHollow ? 0xFFFFFF : line.colour) + Self.line(line.colour) + "</c:spPr></c:marker>"
  }

  /// The ranges around the points, their ends in the two columns behind the values.
  private static func ranges(_ line: TimeSheet.Line, _ place: Int, rows last: Int) -> String {
    guard line.marks.contains(where: { $0?.low != nil && $0?.high != nil }) else { return "" }
    let ends = line.marks.map(TimeSheet.ends)
    let columns = (3...4).map { ChartWorkbook.column($0 + place * 3) }
    func cells(_ column: String) -> String { "Sheet1!$\(column)$2:$\(column)$\(last)" }
    return
      "<c:errBars><c:errDir val=\"y\"/><c:errBarType val=\"both\"/><c:errValType val=\"cust\"/>"
      + "<c:noEndCap val=\"0\"/>" + numbers("plus", cells(columns[0]), ends.map { $0?.above ?? 0 })
      + numbers("minus", cells(columns[1]), ends.map { $0?.below ?? 0 })
      + "<c:spPr>\(Self.line(line.colour))</c:spPr></c:errBars>"
  }

  /// Points without marks on the foot, which carry the texts of the moments.
  private func foot(_ sheet: TimeSheet, at place: Int, days: String) -> String {
    let column = ChartWorkbook.column(2 + place * 3)
    let labels = sheet.moments.indices.compactMap { index in
      sheet.hasRoom(for: index)
        ? label(index, sheet.moments[index], place: "b", size: 850, ink: 0x595959) : nil
    }
    return "<c:ser><c:idx val=\"\(place)\"/><c:order val=\"\(place)\"/>"
      + "<c:spPr>\(Self.line(nil))</c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>"
      + "<c:dLbls>\(labels.joined())\(Self.shows(false))</c:dLbls>"
      + Self.numbers("xVal", days, sheet.days)
      + Self.numbers(
        "yVal", "Sheet1!$\(column)$2:$\(column)$\(sheet.days.count + 1)",
        sheet.days.map { _ in sheet.axis.start })
      + "<c:smooth val=\"0\"/></c:ser>"
  }

  /// A line across the plot with its text at the right end; its values stand in the chart alone.
  private func reference(
    _ line: ValueAxis.ReferenceLine, at place: Int, of sheet: TimeSheet
  ) -> String {
    func literal(_ element: String, _ values: [Double]) -> String {
      let points = values.enumerated().map { "<c:pt idx=\"\($0)\"><c:v>\($1)</c:v></c:pt>" }
      return "<c:\(element)><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\"2\"/>"
        + points.joined() + "</c:numLit></c:\(element)>"
    }
    let dash = line.isDashed ? "<a:prstDash val=\"dash\"/>" : ""
    let name =
      line.label.isEmpty
      ? ""
      : "<c:dLbls>\(label(1, line.label, place: "t", size: 800, ink: 0x595959))"
        + "\(Self.shows(false))</c:dLbls>"
    return "<c:ser><c:idx val=\"\(place)\"/><c:order val=\"\(place)\"/>"
      + "<c:spPr><a:ln w=\"9525\">\(Self.fill(0x8C8C8C))\(dash)</a:ln></c:spPr>"
      + "<c:marker><c:symbol val=\"none\"/></c:marker>" + name
      + literal("xVal", [sheet.span.lowerBound, sheet.span.upperBound])
      + literal("yVal", [line.position, line.position]) + "<c:smooth val=\"0\"/></c:ser>"
  }

  private func axes(of sheet: TimeSheet) -> String {
    let span = sheet.span
    let steps = zip(sheet.axis.ticks, sheet.axis.ticks.dropFirst()).map {
      $1.position - $0.position
    }
    func axis(
      _ id: Int, _ other: Int, _ place: String, _ ends: ClosedRange<Double>, _ inner: String,
      _ step: Double?
    ) -> String {
      "<c:valAx><c:axId val=\"\(id)\"/><c:scaling><c:orientation val=\"minMax\"/>"
        + "<c:max val=\"\(ends.upperBound)\"/><c:min val=\"\(ends.lowerBound)\"/></c:scaling>"
        + "<c:delete val=\"0\"/><c:axPos val=\"\(place)\"/>\(inner)"
        + "<c:crossAx val=\"\(other)\"/><c:crosses val=\"min\"/><c:crossBetween val=\"midCat\"/>"
        + (step.map { "<c:majorUnit val=\"\($0)\"/>" } ?? "") + "</c:valAx>"
    }
    let quiet =
      "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"none\"/>"
      + "<c:spPr>\(Self.line(0x666666))</c:spPr>"
    let numbered =
      "<c:majorGridlines><c:spPr>\(Self.line(0xDDDDDD))</c:spPr></c:majorGridlines>"
      + "<c:numFmt formatCode=\"\(MarkupText.escaped(sheet.axis.numberFormat))\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
      + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
      + "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>\(text(850, ink: 0x595959))"
    let ends = sheet.axis.start...max(sheet.axis.end, sheet.axis.start.nextUp)
    return axis(1, 2, "b", span, quiet, nil)
      + axis(2, 1, "l", ends, numbered, steps.first { $0 > 0 })
  }
}

extension TimeSheet {
  /// The days that the plot shows, with room at both ends for half a label.
  var span: ClosedRange<Double> {
    let (first, last) = (days.min() ?? 0, days.max() ?? 1)
    let margin = max((last - first) * 0.07, 1)
    return first - margin...last + margin
  }

  static func ends(_ mark: Mark?) -> (above: Double, below: Double)? {
    guard let mark, let low = mark.low, let high = mark.high else { return nil }
    return (max(high - mark.value, 0), max(mark.value - low, 0))
  }

  /// Whether a text stands clear of the one before; the first and the last always do.
  func hasRoom(for index: Int) -> Bool {
    guard index > 0, index < days.count - 1 else { return true }
    let least = (span.upperBound - span.lowerBound) * 0.09
    var shown = days[0]
    for place in 1..<days.count - 1 {
      let fits = days[place] - shown >= least && days[days.count - 1] - days[place] >= least
      if place == index { return fits }
      if fits { shown = days[place] }
    }
    return true
  }
}
