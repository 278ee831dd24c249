public import Diagnostics
import ReportModel
import SVGCharts

/// A chart of an annex as a file of its own.
public struct ChartFile: Sendable, Hashable {
  /// “figure-3.svg”
  public var name: String
  public var bytes: [UInt8]

  /// The charts of an annex in their order, as SVG, each with its caption as title and its figures as description.
  static func all(of annex: Annex) -> [ChartFile] {
    let figures = annex.sections.flatMap(\.everyBlock).compactMap { block in
      if case .figure(let figure) = block { figure } else { nil }
    }
    return figures.enumerated().map { index, figure in
      let svg = SVGRenderer().svg(
        figure.chart, title: "\(figure.label). \(figure.caption)",
        description: figure.alternativeText, id: "figure-\(index + 1)")
      return ChartFile(name: "figure-\(index + 1).svg", bytes: Array(svg.utf8))
    }
  }

  /// The charts as pictures for programs that show no SVG, drawn by librsvg: 160 mm wide at 300 dots an inch.
  ///
  /// - Returns: What is missing for them, where it is.
  public static func pictures(of charts: [ChartFile]) -> (files: [ChartFile], problems: [Problem]) {
    guard let program = ExternalProgram(named: "rsvg-convert") else {
      return ([], charts.isEmpty ? [] : [.noPictures])
    }
    var files: [ChartFile] = []
    for chart in charts {
      do {
        let png = try program.convert(
          chart.bytes, from: "chart.svg", to: "chart.png",
          ["-w", "1890", "-b", "white", "-o", "chart.png", "chart.svg"], seconds: 30)
        files.append(ChartFile(name: chart.name.replacing(".svg", with: ".png"), bytes: png))
      } catch {
        return (files, [.pictureFailed(chart.name)])
      }
    }
    return (files, [])
  }
}

extension Annex.Section {
  fileprivate var everyBlock: [Annex.Block] { blocks + subsections.flatMap(\.everyBlock) }
}

extension Problem {
  static var noPictures: Problem {
    Problem(
      .note, "no-png",
      "the charts were written as SVG only, because the program rsvg-convert is not installed",
      help: "for PNG as well, install the package `librsvg2-bin`")
  }

  static func pictureFailed(_ name: String) -> Problem {
    Problem(
      .warning, "no-png", "rsvg-convert could not draw \(name), and no further PNG was written",
      help: "the SVG files hold all charts")
  }
}
