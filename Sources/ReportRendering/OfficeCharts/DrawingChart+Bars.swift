extension DrawingChart {
  /// The plot of bars; category texts stand left of lying bars, however far these reach.
  func plot(_ sheet: ChartSheet) -> String {
    let isLying = sheet.direction == .lying
    let series = sheet.series.enumerated().map { place, one in
      self.series(one, place, of: sheet)
    }
    let layout =
      isLying
      ? "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/>"
        + "<c:yMode val=\"edge\"/><c:x val=\"0.36\"/><c:y val=\"0.01\"/><c:w val=\"0.63\"/>"
        + "<c:h val=\"0.98\"/>"
        + "</c:manualLayout></c:layout>"
      : "<c:layout/>"
    return "<c:plotArea>\(layout)<c:barChart><c:barDir val=\"\(isLying ? "bar" : "col")\"/>"
      + "<c:grouping val=\"\(sheet.isStacked ? "stacked" : "clustered")\"/><c:varyColors val=\"0\"/>"
      + series.joined() + "<c:gapWidth val=\"\(isLying ? 55 : 25)\"/>"
      + (sheet.isStacked ? "<c:overlap val=\"100\"/>" : "")
      + "<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>\(categoryAxis(isLying))"
      + valueAxis(sheet) + "<c:spPr><a:noFill/></c:spPr></c:plotArea>"
  }

  private func series(_ series: ChartSheet.Series, _ place: Int, of sheet: ChartSheet) -> String {
    let column = ChartWorkbook.column(place + 1)
    let last = sheet.categories.count + 1
    let outline = series.fill == nil ? "" : Self.line(0xFFFFFF)
    let points = series.fills.enumerated().compactMap { index, fill -> String? in
      guard let fill, fill != series.fill else { return nil }
      return
        "<c:dPt><c:idx val=\"\(index)\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>"
        + "<c:spPr>\(Self.fill(fill))\(outline)</c:spPr></c:dPt>"
    }
    let labelPlace =
      switch series.labelPlace {
      case .centre: "ctr"
      case .base: "inBase"
      case .end: "outEnd"
      }
    let labels = series.labels.enumerated().compactMap { index, text -> String? in
      guard !text.isEmpty, series.values[index] != nil else { return nil }
      return label(index, text, place: labelPlace, size: 850, ink: series.ink)
    }
    return "<c:ser><c:idx val=\"\(place)\"/><c:order val=\"\(place)\"/>"
      + Self.texts("tx", "Sheet1!$\(column)$1", [series.name])
      + "<c:spPr>\(Self.fill(series.fill))\(outline)</c:spPr><c:invertIfNegative val=\"0\"/>"
      + points.joined()
      + (labels.isEmpty
        ? ""
        : "<c:dLbls>\(labels.joined())\(text(850, ink: series.ink))\(Self.shows(false))</c:dLbls>")
      + Self.texts("cat", "Sheet1!$A$2:$A$\(last)", sheet.categories)
      + Self.numbers("val", "Sheet1!$\(column)$2:$\(column)$\(last)", series.values) + "</c:ser>"
  }

  /// The first category at the top, and texts at the foot of the axis.
  private func categoryAxis(_ isLying: Bool) -> String {
    "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"\(isLying ? "maxMin" : "minMax")\"/>"
      + "</c:scaling><c:delete val=\"0\"/><c:axPos val=\"\(isLying ? "l" : "b")\"/>"
      + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
      + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
      + "<c:spPr>\(Self.line(0x666666))</c:spPr>\(text(900))<c:crossAx val=\"2\"/>"
      + "<c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"
      + "<c:lblOffset val=\"60\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
  }

  /// Without numbers, for the bars carry theirs.
  private func valueAxis(_ sheet: ChartSheet) -> String {
    let isLying = sheet.direction == .lying
    return "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>"
      + "<c:max val=\"\(sheet.high)\"/><c:min val=\"\(sheet.low)\"/></c:scaling>"
      + "<c:delete val=\"1\"/><c:axPos val=\"\(isLying ? "b" : "l")\"/>"
      + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
      + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"none\"/><c:crossAx val=\"1\"/>"
      + "<c:crosses val=\"\(isLying ? "max" : "autoZero")\"/><c:crossBetween val=\"between\"/>"
      + "</c:valAx>"
  }

  /// How high the chart stands, in points: what the lines of its texts need.
  static func height(of sheet: ChartSheet) -> Double {
    guard sheet.direction == .lying else { return 118 }
    let rows = sheet.categories.map { category in
      Double(category.split(separator: "\n").reduce(0) { $0 + ($1.count + 29) / 30 }) * 11 + 4
    }
    // All bars take the same room, and a text may use that of the nameless bars below it.
    let named = max(sheet.categories.filter { !$0.isEmpty }.count, 1)
    let bars = max(1, (rows.count + named - 1) / named)
    let bar = max((rows.max() ?? 17) / Double(bars), bars > 1 ? 14 : 17)
    return bar * Double(max(rows.count, 1)) + 6
  }
}
