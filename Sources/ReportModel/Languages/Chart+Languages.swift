import SVGCharts

extension Chart {
  /// One chart from the same chart in several languages: every text in all of them, drawn once.
  init(inLanguages charts: [Chart]) {
    self = charts[0]
    axisTitle = JoinedText.short(charts.map(\.axisTitle))
    columnTitles = charts.map(\.columnTitles).joinedByPlace
    let texts = (
      rows: charts.map { $0.rows.map(\.label) }.joinedByPlace,
      legend: charts.map { $0.legend.map(\.label) }.joinedByPlace,
      ticks: charts.map { $0.ticks.map(\.label) }.joinedByPlace
    )
    for place in rows.indices {
      rows[place].label = texts.rows[place]
      rows[place].columns = charts.map { $0.rows[place].columns }.joinedByPlace
    }
    for place in legend.indices { legend[place].label = texts.legend[place] }
    for place in ticks.indices { ticks[place].label = texts.ticks[place] }
    switch layout {
    case .bars, .stacked, .diverging, .columns: break
    case .dots:
      layout = .dots(
        DotPlot(
          inLanguages: charts.compactMap {
            if case .dots(let plot) = $0.layout { plot } else { nil }
          }))
    case .lines:
      layout = .lines(
        LinePlot(
          inLanguages: charts.compactMap {
            if case .lines(let plot) = $0.layout { plot } else { nil }
          }))
    case .heat:
      layout = .heat(
        HeatTable(
          inLanguages: charts.compactMap {
            if case .heat(let table) = $0.layout { table } else { nil }
          }))
    }
  }
}

extension DotPlot {
  fileprivate init(inLanguages plots: [Self]) {
    self = plots[0]
    columnTitles = plots.map(\.columnTitles).joinedByPlace
    axis = ValueAxis(inLanguages: plots.map(\.axis))
    for place in series.indices {
      series[place].label = JoinedText.short(plots.map { $0.series[place].label })
    }
    for place in rows.indices {
      rows[place].label = JoinedText.short(plots.map { $0.rows[place].label })
      rows[place].columns = plots.map { $0.rows[place].columns }.joinedByPlace
    }
  }
}

extension LinePlot {
  fileprivate init(inLanguages plots: [Self]) {
    self = plots[0]
    noteTitle = JoinedText.short(plots.map(\.noteTitle))
    axis = ValueAxis(inLanguages: plots.map(\.axis))
    for place in times.indices {
      times[place].label = JoinedText.short(plots.map { $0.times[place].label })
    }
    for place in series.indices {
      series[place].marks.label = JoinedText.short(plots.map { $0.series[place].marks.label })
    }
  }
}

extension HeatTable {
  fileprivate init(inLanguages tables: [Self]) {
    self = tables[0]
    columnTitles = tables.map(\.columnTitles).joinedByPlace
    lowLabel = JoinedText.short(tables.map(\.lowLabel))
    highLabel = JoinedText.short(tables.map(\.highLabel))
    for place in rows.indices {
      rows[place].label = JoinedText.short(tables.map { $0.rows[place].label })
    }
  }
}

extension ValueAxis {
  fileprivate init(inLanguages axes: [Self]) {
    self = axes[0]
    title = JoinedText.short(axes.map(\.title))
    for place in ticks.indices {
      ticks[place].label = JoinedText.short(axes.map { $0.ticks[place].label })
    }
    for place in references.indices {
      references[place].label = JoinedText.short(axes.map { $0.references[place].label })
    }
  }
}
