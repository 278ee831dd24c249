public import Diagnostics
import Foundation
public import SurveyArchive

/// The seminars of an archive, for people and for programs.
public struct SeminarListing: Sendable {
  public let seminars: [ArchivedSeminar]
  private let views: [String: String]

  /// - Parameter series: Only the seminars of this one.
  /// - Throws: `unknown-series`, or what keeps the archive from being read.
  public init(archive: String, series: String? = nil) throws(Problems) {
    (seminars, views) = try SurveyArchive.reading(archive).read { reader in
      let seminars =
        if let series { try reader.seminars(ofSeries: series) } else { try reader.seminars() }
      var views: [String: String] = [:]
      for name in Set(seminars.map(\.series)) { views[name] = try reader.view(ofSeries: name) }
      return (seminars, views)
    }
  }

  /// A paragraph for each series, a line for each seminar.
  public var text: String {
    guard !seminars.isEmpty else { return "The archive holds no seminar.\n" }
    let keyWidth = seminars.map(\.key.count).max() ?? 0
    var lines: [String] = []
    var series: String?
    for seminar in seminars {
      if seminar.series != series {
        if series != nil { lines.append("") }
        lines.append(seminar.series.printable())
        series = seminar.series
      }
      lines.append("  " + Self.line(seminar, keyWidth: keyWidth))
    }
    let count = seminars.reduce(0) { $0 + $1.responses }
    lines += ["", "\(seminars.count) × seminar, \(count) × response"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ seminar: ArchivedSeminar, keyWidth: Int) -> String {
    let key = seminar.key.printable()
    let date = seminar.date ?? "–"
    var parts = [
      key + String(repeating: " ", count: max(0, keyWidth - key.count)),
      date + String(repeating: " ", count: max(0, 10 - date.count)),
    ]
    let returned = String(seminar.responses)
    let of = seminar.attended.map { " of \($0)" } ?? ""
    parts.append(String(repeating: " ", count: max(0, 5 - returned.count)) + returned + of)
    parts += [seminar.place, seminar.title].compactMap { $0?.printable() }
    if seminar.forgotten != nil { parts.append("(responses forgotten)") }
    return parts.joined(separator: "  ")
  }

  public var json: String {
    JSONText.encode(
      Document(seminars: seminars.map { SeminarPart($0, view: views[$0.series]) }))
  }

  private struct Document: Encodable {
    var schema = "anketa-seminars/1"
    var seminars: [SeminarPart]
  }
}

/// A seminar in a JSON document.
struct SeminarPart: Encodable {
  var key: String
  var series: String
  /// The view of the archive with the responses of the series.
  var view: String?
  var title: String?
  var date: String?
  var place: String?
  var organisers: String?
  var invited: Int?
  var attended: Int?
  var languages: [String]
  var returned: Int
  var forgotten: String?

  init(_ seminar: ArchivedSeminar, view: String?) {
    key = seminar.key
    series = seminar.series
    self.view = view
    title = seminar.title
    date = seminar.date
    place = seminar.place
    organisers = seminar.organisers
    invited = seminar.invited
    attended = seminar.attended
    languages = seminar.languages
    returned = seminar.responses
    forgotten = seminar.forgotten
  }
}
