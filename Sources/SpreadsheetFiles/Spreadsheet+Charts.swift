internal import CXLSXWriter
internal import Glibc

extension Spreadsheet {
  /// A native chart whose series are the columns of a block of cells.
  func write(
    _ chart: BarChart, to target: UnsafeMutablePointer<lxw_worksheet>,
    _ book: UnsafeMutablePointer<lxw_workbook>
  ) {
    let kind =
      switch (chart.isLying, chart.isStacked) {
      case (true, true): LXW_CHART_BAR_STACKED
      case (true, false): LXW_CHART_BAR
      case (false, _): LXW_CHART_COLUMN
      }
    guard let drawn = unsafe workbook_add_chart(book, UInt8(kind.rawValue)) else { return }
    let (first, last) = (UInt32(chart.firstRow + 1), UInt32(chart.firstRow + chart.count))
    for (index, one) in chart.series.enumerated() {
      guard let series = unsafe chart_add_series(drawn, nil, nil) else { continue }
      let column = UInt16(index + 1)
      unsafe chart_series_set_name_range(series, chart.cells, UInt32(chart.firstRow), column)
      unsafe chart_series_set_categories(series, chart.cells, first, 0, last, 0)
      unsafe chart_series_set_values(series, chart.cells, first, column, last, column)
      unsafe setFill(of: series, one)
      unsafe setLabels(of: series, one.labels, ink: one.ink)
    }
    unsafe chart_legend_set_position(drawn, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    unsafe chart_set_series_gap(drawn, chart.isLying ? 55 : 25)
    if chart.isStacked { unsafe chart_set_series_overlap(drawn, 100) }
    // Of lying bars the library calls the axis of the values x.
    if let axis = unsafe chart.isLying ? drawn.pointee.y_axis : drawn.pointee.x_axis {
      if chart.isLying { unsafe chart_axis_set_reverse(axis) }
      unsafe chart_axis_set_label_position(axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
      unsafe chart_axis_set_major_tick_mark(axis, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
    }
    if let axis = unsafe chart.isLying ? drawn.pointee.x_axis : drawn.pointee.y_axis {
      unsafe chart_axis_set_min(axis, chart.low)
      unsafe chart_axis_set_max(axis, chart.high)
      unsafe chart_axis_major_gridlines_set_visible(axis, UInt8(LXW_FALSE.rawValue))
      unsafe chart_axis_off(axis)
    }
    unsafe insert(drawn, chart.frame, into: target)
  }

  func insert(
    _ chart: UnsafeMutablePointer<lxw_chart>, _ frame: ChartFrame,
    into target: UnsafeMutablePointer<lxw_worksheet>
  ) {
    var options = unsafe lxw_chart_options()
    unsafe options.x_scale = frame.width / 480
    unsafe options.y_scale = frame.height / 288
    unsafe Self.attribute(frame.alternativeText).withCString { text in
      unsafe options.description = UnsafeMutablePointer(mutating: text)
      unsafe worksheet_insert_chart_opt(target, UInt32(frame.row), 0, chart, &options)
    }
  }

  /// The beginning of a text that the library takes whole: it cuts attributes after 2,080 bytes, inside a letter too.
  static func attribute(_ text: String) -> String {
    let most = 2_000
    guard text.utf8.count > most else { return text }
    var kept = ""
    for character in text {
      guard kept.utf8.count + character.utf8.count < most else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private func setFill(of series: UnsafeMutablePointer<lxw_chart_series>, _ one: BarChart.Series) {
    var fill = lxw_chart_fill()
    if let colour = one.fill { fill.color = colour } else { fill.none = 1 }
    unsafe chart_series_set_fill(series, &fill)
    guard one.fills.contains(where: { $0 != nil && $0 != one.fill }) else { return }
    // The library copies what the points hold before this function ends.
    let fills = UnsafeMutablePointer<lxw_chart_fill>.allocate(capacity: one.fills.count)
    let points = UnsafeMutablePointer<lxw_chart_point>.allocate(capacity: one.fills.count)
    var list: [UnsafeMutablePointer<lxw_chart_point>?] = unsafe []
    for (index, colour) in one.fills.enumerated() {
      unsafe (fills + index).initialize(to: lxw_chart_fill())
      unsafe fills[index].color = colour ?? one.fill ?? 0
      unsafe (points + index).initialize(to: lxw_chart_point())
      unsafe points[index].fill = fills + index
      unsafe list.append(points + index)
    }
    unsafe list.append(nil)
    unsafe list.withUnsafeMutableBufferPointer { buffer in
      _ = unsafe chart_series_set_points(series, buffer.baseAddress)
    }
    unsafe points.deallocate()
    unsafe fills.deallocate()
  }

  /// Texts of the points; those without one get none.
  ///
  /// - Parameter ground: Colour under the texts, which keeps lines from striking them through; `nil` for none.
  func setLabels(
    of series: UnsafeMutablePointer<lxw_chart_series>, _ texts: [String], ink: UInt32,
    ground: UInt32? = nil
  ) {
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    unsafe chart_series_set_labels(series)
    var font = unsafe lxw_chart_font()
    unsafe font.size = 8.5
    unsafe font.color = ink
    unsafe chart_series_set_labels_font(series, &font)
    var fill = lxw_chart_fill()
    fill.color = ground ?? 0
    let count = texts.count
    let labels = UnsafeMutablePointer<lxw_chart_data_label>.allocate(capacity: count)
    var list: [UnsafeMutablePointer<lxw_chart_data_label>?] = unsafe []
    for (index, text) in texts.enumerated() {
      unsafe (labels + index).initialize(to: lxw_chart_data_label())
      if text.isEmpty {
        unsafe labels[index].hide = 1
      } else {
        // A text that begins with “=” would be taken for the address of a cell.
        unsafe labels[index].value = strdup(text.hasPrefix("=") ? " \(text)" : text)
      }
      unsafe list.append(labels + index)
    }
    unsafe list.append(nil)
    // The library copies what the labels point to.
    unsafe withUnsafeMutablePointer(to: &fill) { fill in
      if ground != nil { for index in 0..<count { unsafe labels[index].fill = fill } }
      unsafe list.withUnsafeMutableBufferPointer { buffer in
        _ = unsafe chart_series_set_labels_custom(series, buffer.baseAddress)
      }
    }
    for index in 0..<count { unsafe free(labels[index].value) }
    unsafe labels.deallocate()
  }
}
