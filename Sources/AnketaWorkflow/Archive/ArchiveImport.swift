import CSVReading
public import Diagnostics
import Foundation
import ResponseImport
public import SurveyArchive
import SurveyModel
import Tabulation

/// Puts seminars into the archive: all of them or none.
public struct ArchiveImport: Sendable {
  /// One seminar with the files of its answers.
  public struct Entry: Sendable {
    public var files: [String]
    public var seminar: ArchivedSeminar
    /// Name or path of the questionnaire; `nil` to make one out from the files, or to take the one that
    /// the seminar has in the archive.
    public var questionnaire: String?
    /// Where a list says each thing, by its column; empty when there is no list.
    var places: [String: Place] = [:]

    public init(files: [String], seminar: ArchivedSeminar, questionnaire: String? = nil) {
      self.files = files
      self.seminar = seminar
      self.questionnaire = questionnaire
    }
  }

  /// What happens to a seminar that is in the archive already and gets other files.
  public enum Meeting: Sendable {
    case refuse
    /// The files have further answers.
    case add
    /// The files take the place of those that were there.
    case replace
  }

  public var entries: [Entry]
  public var archive: String
  public var meeting: Meeting
  /// Whether nothing is written, and all is told as if it were.
  public var isTrial: Bool
  public var options: ReadingOptions
  public var library = QuestionnaireLibrary()

  public init(
    entries: [Entry], archive: String, meeting: Meeting = .refuse, isTrial: Bool = false,
    options: ReadingOptions = ReadingOptions()
  ) {
    self.entries = entries
    self.archive = archive
    self.meeting = meeting
    self.isTrial = isTrial
    self.options = options
  }

  /// Imports, and tells what was made of it.
  ///
  /// - Throws: What is wrong with the entries, all at once; what keeps a file, a questionnaire or the
  ///   archive from being used. The archive is then as it was.
  public func run() throws(Problems) -> (text: String, problems: [Problem]) {
    let faults = EntryCheck.problems(in: entries)
    guard faults.isEmpty else { throw Problems(faults) }
    var prepared: [PreparedEntry] = []
    var problems: [Problem] = []
    for entry in entries {
      do throws(Problems) {
        prepared.append(try PreparedEntry(entry, options: options, library: library))
      } catch {
        problems += error.list
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    let fileFaults = EntryCheck.problems(in: prepared)
    guard fileFaults.isEmpty else { throw Problems(fileFaults) }

    let results: [SeminarImport.Result]
    if isTrial {
      results = try tryOut(prepared)
    } else {
      let file = try SurveyArchive.writing(archive)
      if file.wasEmptyFile { problems.append(.wasEmptyFile(archive)) }
      results = try file.change { change in
        try importAll(prepared, reader: change.reader, change: change)
      }
    }
    return (
      results.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n"),
      problems + results.flatMap(\.problems)
    )
  }

  private func tryOut(_ entries: [PreparedEntry]) throws(Problems) -> [SeminarImport.Result] {
    do throws(Problems) {
      return try SurveyArchive.reading(archive).read { reader in
        try importAll(entries, reader: reader, change: nil)
      }
    } catch {
      guard let code = error.list.first?.code, ["no-archive", "empty-archive"].contains(code)
      else { throw error }
      return try importAll(entries, reader: nil, change: nil)
    }
  }

  private func importAll(
    _ entries: [PreparedEntry], reader: ArchiveReader?, change: ArchiveChange?
  ) throws(Problems) -> [SeminarImport.Result] {
    var results = [SeminarImport.Result(text: "", problems: try similarSeries(reader))]
    for entry in entries {
      let work = SeminarImport(
        entry, reader: reader, change: change, meeting: meeting, layout: options.layout)
      results.append(try work.run())
    }
    return results
  }
}

extension ArchiveImport {
  /// New series that are called nearly as one that is there.
  private func similarSeries(_ reader: ArchiveReader?) throws(Problems) -> [Problem] {
    let known = try reader?.seriesNames() ?? []
    var new: Set<String> = []
    return entries.compactMap { entry in
      let name = entry.seminar.series
      guard !name.isEmpty, !known.contains(name), new.insert(name).inserted else { return nil }
      return nearestSpelling(to: name, in: known).map { near in
        entry.placing(.similarSeries(name, near), at: "series")
      }
    }
  }
}

/// An entry with its files open and its questionnaire read.
struct PreparedEntry {
  let entry: ArchiveImport.Entry
  let files: [CSVFile]
  let questionnaire: Questionnaire?
  /// Warnings about the questionnaire.
  let problems: [Problem]

  init(
    _ entry: ArchiveImport.Entry, options: ReadingOptions, library: QuestionnaireLibrary
  ) throws(Problems) {
    self.entry = entry
    let csv = try options.csv()
    var files: [CSVFile] = []
    var faults: [Problem] = []
    for path in entry.files {
      do throws(Problems) {
        let file = try CSVFile.open(path: path, options: csv)
        file.beginDigest()
        // One file named twice has its answers once.
        if !files.contains(where: { $0.sha256() == file.sha256() }) { files.append(file) }
      } catch {
        faults += error.list.map { entry.placing($0, at: "file") }
      }
    }
    var declared: (Questionnaire, [Problem])?
    if let name = entry.questionnaire {
      do throws(Problems) {
        declared = try library.questionnaire(name)
      } catch {
        faults += error.list.map { entry.placing($0, at: "questionnaire") }
      }
    }
    guard faults.isEmpty else { throw Problems(faults) }
    self.files = files
    questionnaire = declared?.0
    problems = declared?.1 ?? []
  }
}

extension ArchiveImport.Entry {
  /// The problem with its place in the list, where it has none of its own.
  func placing(_ problem: Problem, at column: String) -> Problem {
    var problem = problem
    problem.place = problem.place ?? places[column]
    return problem
  }
}
