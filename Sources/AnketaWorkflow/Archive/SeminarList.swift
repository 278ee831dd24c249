import CSVReading
public import Diagnostics
import Foundation
import SurveyArchive

/// A list of seminars beside the files of their answers: `seminars.csv`, one line a file.
///
/// Columns are known by their titles, in any order: `file`, `series`, `seminar`, and as far as it is known
/// `title`, `date`, `place`, `organisers`, `invited`, `attended`, `languages`, `questionnaire`. Lines with
/// one `seminar` are files of one seminar; what a later one leaves empty, the first has said.
public struct SeminarList: Sendable {
  public static let name = "seminars.csv"
  static let columns = [
    "file", "series", "seminar", "title", "date", "place", "organisers", "invited", "attended",
    "languages", "questionnaire",
  ]

  public let entries: [ArchiveImport.Entry]
  /// Columns that were passed over, and files of the folder that are not on the list.
  public let problems: [Problem]

  /// - Parameters:
  ///   - path: The list, or a folder that has one.
  ///   - series: For lines that name none.
  ///   - questionnaire: For lines that name none.
  /// - Throws: `no-seminar-list`, what keeps the list from being read, or everything that is wrong in it.
  public init(
    path: String, series: String? = nil, questionnaire: String? = nil
  ) throws(Problems) {
    let isFolder = Self.isFolder(path)
    let file = isFolder ? path + (path.hasSuffix("/") ? "" : "/") + Self.name : path
    guard FileManager.default.fileExists(atPath: file) else {
      throw Problems(.noSeminarList(path))
    }
    let csv = try CSVFile.open(path: file)
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    var reading = SeminarListReading(
      csv, folder: folder.isEmpty ? "" : folder + "/", series: series,
      questionnaire: questionnaire)
    try reading.read()
    guard reading.faults.isEmpty else { throw Problems(reading.faults) }
    entries = reading.entries
    problems = csv.problems + reading.warnings + (isFolder ? reading.unlisted : [])
  }

  /// Whether the argument of a command is a list, or a folder with one, and not a file of answers.
  public static func isMeant(by path: String) -> Bool {
    isFolder(path) || path.split(separator: "/").last.map(String.init) == name
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
