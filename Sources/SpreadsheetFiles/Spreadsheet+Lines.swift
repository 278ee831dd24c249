internal import CXLSXWriter

extension Spreadsheet {
  /// A native chart of points and lines.
  func write(
    _ chart: LineChart, to target: UnsafeMutablePointer<lxw_worksheet>,
    _ book: UnsafeMutablePointer<lxw_workbook>
  ) {
    let kind = UInt8(LXW_CHART_SCATTER_STRAIGHT_WITH_MARKERS.rawValue)
    guard let drawn = unsafe workbook_add_chart(book, kind) else { return }
    let first = UInt32(chart.firstRow + 1)
    for line in chart.lines {
      guard let series = unsafe chart_add_series(drawn, nil, nil) else { continue }
      let (along, values) = (UInt16(line.column), UInt16(line.column + 1))
      let last = first + UInt32(max(line.count, 1)) - 1
      unsafe chart_series_set_name_range(series, chart.cells, first - 1, values)
      unsafe chart_series_set_categories(series, chart.cells, first, along, last, along)
      unsafe chart_series_set_values(series, chart.cells, first, values, last, values)
      unsafe setStroke(of: series, line.stroke)
      unsafe setMarker(of: series, line.marker)
      unsafe setLabels(
        of: series, line.labels, ink: 0x262626, ground: line.labelPlace == .right ? 0xFFFFFF : nil)
      if line.labels.contains(where: { !$0.isEmpty }) {
        unsafe chart_series_set_labels_position(series, UInt8(line.labelPlace.position.rawValue))
      }
    }
    unsafe chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    if let axis = unsafe drawn.pointee.x_axis {
      // An empty title keeps room for the texts under the points of the foot.
      unsafe chart_axis_set_name(axis, "\u{A0}")
      var font = unsafe lxw_chart_font()
      unsafe font.size = 12
      unsafe chart_axis_set_name_font(axis, &font)
      unsafe chart_axis_set_min(axis, chart.along.lowerBound)
      unsafe chart_axis_set_max(axis, chart.along.upperBound)
      unsafe chart_axis_set_label_position(axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_NONE.rawValue))
      unsafe chart_axis_set_major_tick_mark(axis, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
      unsafe chart_axis_major_gridlines_set_visible(axis, UInt8(LXW_FALSE.rawValue))
    }
    if let axis = unsafe drawn.pointee.y_axis {
      unsafe chart_axis_set_min(axis, chart.values.lowerBound)
      unsafe chart_axis_set_max(axis, chart.values.upperBound)
      if let step = chart.step { unsafe chart_axis_set_major_unit(axis, step) }
      unsafe chart_axis_set_num_format(axis, chart.numberFormat)
      unsafe chart_axis_set_label_position(axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
      unsafe chart_axis_set_major_tick_mark(axis, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
      var grid = lxw_chart_line()
      grid.color = 0xDDDDDD
      unsafe chart_axis_major_gridlines_set_line(axis, &grid)
    }
    unsafe insert(drawn, chart.frame, into: target)
  }

  private func setStroke(
    of series: UnsafeMutablePointer<lxw_chart_series>, _ stroke: LineChart.Stroke?
  ) {
    var line = lxw_chart_line()
    if let stroke {
      line.color = stroke.colour
      line.width = Float(stroke.width)
      if stroke.isDashed { line.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue) }
    } else {
      line.none = 1
    }
    unsafe chart_series_set_line(series, &line)
  }

  private func setMarker(
    of series: UnsafeMutablePointer<lxw_chart_series>, _ marker: LineChart.Marker?
  ) {
    guard let marker else {
      unsafe chart_series_set_marker_type(series, UInt8(LXW_CHART_MARKER_NONE.rawValue))
      return
    }
    unsafe chart_series_set_marker_type(series, UInt8(marker.shape.type.rawValue))
    unsafe chart_series_set_marker_size(series, 7)
    var (fill, line) = (lxw_chart_fill(), lxw_chart_line())
    fill.color = marker.isHollow ? 0xFFFFFF : marker.colour
    line.color = marker.colour
    unsafe chart_series_set_marker_fill(series, &fill)
    unsafe chart_series_set_marker_line(series, &line)
  }
}

extension Spreadsheet.LineChart.LabelPlace {
  fileprivate var position: lxw_chart_label_position {
    switch self {
    case .right: LXW_CHART_LABEL_POSITION_RIGHT
    case .below: LXW_CHART_LABEL_POSITION_BELOW
    case .above: LXW_CHART_LABEL_POSITION_ABOVE
    }
  }
}

extension Spreadsheet.LineChart.Marker.Shape {
  fileprivate var type: lxw_chart_marker_type {
    switch self {
    case .circle: LXW_CHART_MARKER_CIRCLE
    case .diamond: LXW_CHART_MARKER_DIAMOND
    case .square: LXW_CHART_MARKER_SQUARE
    }
  }
}
