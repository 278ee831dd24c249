import CSVReading
import Diagnostics
import Foundation
import SurveyArchive

/// Reads the lines of a ``SeminarList`` and gathers everything that is wrong with them.
struct SeminarListReading {
  private(set) var entries: [ArchiveImport.Entry] = []
  private(set) var faults: [Problem] = []
  private(set) var warnings: [Problem] = []

  private let file: CSVFile
  private let folder: String
  private let series: String?
  private let questionnaire: String?
  /// The columns of the file by their names.
  private var places: [String: Int] = [:]

  init(_ file: CSVFile, folder: String, series: String?, questionnaire: String?) {
    self.file = file
    self.folder = folder
    self.series = series
    self.questionnaire = questionnaire
  }

  mutating func read() throws(Problems) {
    var records = file.records()
    guard let titles = try records.next() else { throw Problems(.emptyList(file.name)) }
    readTitles(titles)
    guard faults.isEmpty else { return }
    while let record = try records.next() {
      if record.texts.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { continue }
      read(record)
    }
    if entries.isEmpty, faults.isEmpty { faults.append(.emptyList(file.name)) }
  }

  private mutating func readTitles(_ record: CSVRecord) {
    for (column, title) in record.texts.enumerated() {
      let name = title.trimmingCharacters(in: .whitespaces).lowercased()
      if name.isEmpty { continue }
      guard SeminarList.columns.contains(name) else {
        warnings.append(.unknownListColumn(title, at: place(record, column)))
        continue
      }
      guard places[name] == nil else {
        faults.append(.repeatedListColumn(name, at: place(record, column)))
        continue
      }
      places[name] = column
    }
    let needed = ["file", "seminar"] + (series == nil ? ["series"] : [])
    for name in needed where places[name] == nil {
      faults.append(.missingListColumn(name, at: place(record, nil)))
    }
  }

  private mutating func read(_ record: CSVRecord) {
    let cells = record.texts
    func cell(_ column: String) -> String? {
      guard let place = places[column], place < cells.count else { return nil }
      let text = cells[place].trimmingCharacters(in: .whitespacesAndNewlines)
      return text.isEmpty ? nil : text
    }
    func at(_ column: String) -> Place { place(record, places[column]) }
    var isComplete = true
    for column in ["file", "seminar"] where cell(column) == nil {
      faults.append(.emptyListCell(column, at: at(column)))
      isComplete = false
    }
    guard isComplete, let name = cell("file"), let key = cell("seminar") else { return }
    var seminar = ArchivedSeminar(
      key: key, series: cell("series") ?? series ?? "", title: cell("title"), date: cell("date"),
      place: cell("place"), organisers: cell("organisers"))
    for (column, path) in [("invited", \ArchivedSeminar.invited), ("attended", \.attended)] {
      guard let text = cell(column) else { continue }
      seminar[keyPath: path] = Int(text).flatMap { $0 >= 0 ? $0 : nil }
      if seminar[keyPath: path] == nil { faults.append(.noCount(text, at: at(column))) }
    }
    seminar.languages =
      cell("languages").map { $0.split { !$0.isLetter && $0 != "-" }.map(String.init) } ?? []
    var entry = ArchiveImport.Entry(
      files: [folder + name], seminar: seminar,
      questionnaire: cell("questionnaire").map(path(of:)) ?? questionnaire)
    for column in SeminarList.columns { entry.places[column] = at(column) }
    take(entry)
  }

  /// A questionnaire that lies beside the list is meant before one of the same name elsewhere.
  private func path(of questionnaire: String) -> String {
    let beside = [questionnaire, questionnaire + ".yaml"].map { folder + $0 }
    return beside.first { $0.hasSuffix(".yaml") && FileManager.default.fileExists(atPath: $0) }
      ?? questionnaire
  }

  /// Adds an entry, or its file to the entry of its seminar.
  private mutating func take(_ entry: ArchiveImport.Entry) {
    guard let known = entries.firstIndex(where: { $0.seminar.key == entry.seminar.key }) else {
      entries.append(entry)
      return
    }
    let first = entries[known].seminar
    let same = entry.seminar.filled(from: first)
    var joined = first.filled(from: entry.seminar)
    joined.series = first.series
    let isOtherSeries = !entry.seminar.series.isEmpty && entry.seminar.series != first.series
    let isOtherForm =
      entry.questionnaire != nil && entry.questionnaire != entries[known].questionnaire
    if same != joined || isOtherSeries || isOtherForm {
      faults.append(
        .seminarTwice(
          first.key, at: entry.places["seminar"], first: entries[known].places["seminar"])
      )
    } else {
      entries[known].seminar = joined
      entries[known].files += entry.files
    }
  }

  /// Files of the folder that no line names.
  var unlisted: [Problem] {
    let listed = Set(entries.flatMap(\.files))
    let path = folder.isEmpty ? "." : folder
    let found = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    let left = found.filter {
      $0.lowercased().hasSuffix(".csv") && $0 != SeminarList.name && !listed.contains(folder + $0)
    }
    return left.isEmpty ? [] : [.unlistedFiles(left, list: file.name)]
  }

  private func place(_ record: CSVRecord, _ column: Int?) -> Place {
    let found = column.flatMap { file.place(record: record.number, field: $0) }
    return Place(file: file.name, line: found?.line ?? record.line, column: found?.column)
  }
}
