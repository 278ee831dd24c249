internal import ReportModel
internal import SVGCharts
internal import ZipArchives

/// A native chart with the workbook of its numbers, as parts of a Word document.
struct WordChart {
  let number: Int
  let legend: [ChartLegendEntry]
  private let name: String
  private let alternativeText: String
  /// In points.
  private let height: Double
  private let plot: (DrawingChart) -> String
  private let workbook: ChartWorkbook

  /// - Returns: `nil` for a heat table, which is none.
  init?(_ figure: Annex.Figure, number: Int) {
    self.number = number
    name = figure.label
    alternativeText = figure.alternativeText
    if case .lines(let lines) = figure.chart.layout {
      let sheet = TimeSheet(lines)
      (height, workbook) = (165, ChartWorkbook(sheet))
      legend = sheet.legend.count > 1 ? sheet.legend : []
      plot = { $0.plot(sheet) }
    } else if let sheet = ChartSheet(figure.chart) {
      (height, workbook) = (DrawingChart.height(of: sheet), ChartWorkbook(sheet))
      legend = sheet.legend
      plot = { $0.plot(sheet) }
    } else {
      return nil
    }
  }

  var relationship: String { "rIdChart\(number)" }

  /// - Parameter width: In twentieths of a point.
  func drawing(width: Int) -> String {
    let perPoint = 12_700
    let (width, height) = (width * perPoint / 20, Int(height) * perPoint)
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    return "<w:drawing><wp:inline xmlns:wp=\"\(drawing)/wordprocessingDrawing\" distT=\"0\" "
      + "distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"\(width)\" cy=\"\(height)\"/>"
      + "<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"\(number)\" "
      + "name=\"\(WordDocument.attribute(name))\" "
      + "descr=\"\(WordDocument.attribute(alternativeText))\"/><wp:cNvGraphicFramePr/>"
      + "<a:graphic xmlns:a=\"\(drawing)/main\"><a:graphicData uri=\"\(drawing)/chart\">"
      + "<c:chart xmlns:c=\"\(drawing)/chart\" r:id=\"\(relationship)\"/></a:graphicData>"
      + "</a:graphic></wp:inline></w:drawing>"
  }

  /// The chart, the link to its workbook, and the workbook.
  ///
  /// - Parameter typeface: `nil` for the font of the document.
  func parts(language: String, typeface: String?) throws(ZipArchive.Failure) -> [ZipArchive.File] {
    let chart = DrawingChart(locale: WordPackage.locale(language), typeface: typeface)
    return [
      .init("word/charts/chart\(number).xml", chart.part(plot(chart))),
      .init(
        "word/charts/_rels/chart\(number).xml.rels",
        WordPackage.relationships([
          .init(
            id: "rId1", type: "\(WordPackage.links)/package",
            target: "../embeddings/chart\(number).xlsx")
        ])),
      .init("word/embeddings/chart\(number).xlsx", try workbook.bytes()),
    ]
  }
}
