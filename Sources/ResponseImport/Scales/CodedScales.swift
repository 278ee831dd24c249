import SurveyModel

/// Scales of grids whose cells are codes of the tool in place of labels, by column.
///
/// The rows of one grid share the scale: what nobody chose in one row, somebody chose in another. Two
/// grids share none, as the same codes stand for other labels there.
struct CodedScales {
  private var points: [Int: (grid: Int, points: [ResponseOption])] = [:]

  init(_ profiles: [ColumnProfile], layout: ExportLayout) {
    var grids: [String: [Int]] = [:]
    for (column, profile) in profiles.enumerated()
    where profile.title.part != nil && profile.title.kind == .question && profile.notKept == 0 {
      grids[profile.title.question, default: []].append(column)
    }
    for columns in grids.values where columns.count >= 2 {
      let codes = Set(columns.flatMap { profiles[$0].answers.map(\.text) })
      guard let points = layout.pointsOfCodes(codes) else { continue }
      for column in columns { self.points[column] = (columns[0], points) }
    }
  }

  func scale(of column: Int, outside: [ResponseOption]) -> Scale? {
    points[column].map { grid, points in
      Scale(key: "codes-\(points.count)-\(grid + 1)", points: points, outside: outside)
    }
  }
}
