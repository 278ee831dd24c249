public import Diagnostics
import SurveyArchive

/// The series of an archive, for people and for programs.
public struct SeriesListing: Sendable {
  private struct Series: Encodable {
    var name: String
    var seminars: Int
    /// Of the first and the last seminar that has one.
    var from: String?
    var to: String?
    var responses: Int
    /// Pairs of items of which somebody has said whether they ask the same.
    var decided: Int
    /// The view of the archive with the responses of the series.
    var view: String?
  }

  private let series: [Series]

  /// - Throws: What keeps the archive from being read.
  public init(archive: String) throws(Problems) {
    series = try SurveyArchive.reading(archive).read { reader in
      let seminars = Dictionary(grouping: try reader.seminars(), by: \.series)
      return try reader.seriesWithMatches().map { name in
        let held = seminars[name] ?? []
        let dates = held.compactMap(\.date)
        return Series(
          name: name, seminars: held.count, from: dates.min(), to: dates.max(),
          responses: held.reduce(0) { $0 + $1.responses },
          decided: try reader.confirmedMatches(series: name).count,
          view: try reader.view(ofSeries: name))
      }
    }
  }

  /// A line for each series.
  public var text: String {
    guard !series.isEmpty else { return "The archive holds no series.\n" }
    let width = series.map { $0.name.printable().count }.max() ?? 0
    let lines = series.map { series in
      var parts = [series.name.printable().padded(to: width), "\(series.seminars) × seminar"]
      if let from = series.from, let to = series.to {
        parts.append(from == to ? from : "\(from) … \(to)")
      }
      parts.append("\(series.responses) × response")
      if series.decided > 0 { parts.append("\(series.decided) × match") }
      return parts.joined(separator: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  public var json: String { JSONText.encode(Document(series: series)) }

  private struct Document: Encodable {
    var schema = "anketa-series/1"
    var series: [Series]
  }
}
