import CSVReading
import Diagnostics
import ReportModel
import ResponseImport
import SurveyArchive
import SurveyModel
import Tabulation

/// One seminar on its way into the archive.
struct SeminarImport {
  struct Result {
    var text: String
    var problems: [Problem]
  }

  private let prepared: PreparedEntry
  /// `nil` where there is no archive yet.
  private let reader: ArchiveReader?
  /// `nil` when nothing is to be written.
  private let change: ArchiveChange?
  private let meeting: ArchiveImport.Meeting
  private let layout: ImportOptions

  private var key: String { prepared.entry.seminar.key }

  init(
    _ prepared: PreparedEntry, reader: ArchiveReader?, change: ArchiveChange?,
    meeting: ArchiveImport.Meeting, layout: ImportOptions
  ) {
    self.prepared = prepared
    self.reader = reader
    self.change = change
    self.meeting = meeting
    self.layout = layout
  }

  func run() throws(Problems) -> Result {
    for file in prepared.files {
      if let owner = try reader?.seminarKey(ofSource: file.sha256()), owner != key {
        throw failure(.fileOfOther(file.name, owner), "file")
      }
    }
    guard let known = try reader?.seminarIfAny(key), let reader else { return try importNew() }
    if prepared.entry.seminar.series != known.series, !prepared.entry.seminar.series.isEmpty {
      throw failure(.otherSeries(key, known.series), "series")
    }
    let sources = try reader.sources(of: key)
    let stored = Set(sources.map(\.sha256))
    let new = prepared.files.filter { !stored.contains($0.sha256()) }
    let questionnaire = try reader.questionnaire(of: key)
    let isAsked =
      prepared.questionnaire.map { $0 == questionnaire.archived.questionnaire } ?? true
    if new.isEmpty, meeting != .replace || isAsked && prepared.files.count == sources.count {
      return Result(text: ImportText.unchanged(known, prepared.files.map(\.name)), problems: [])
    }
    switch meeting {
    case .refuse: throw failure(.seminarHasAnswers(key, files: sources.map(\.file)), "seminar")
    case .add:
      guard isAsked else { throw failure(.otherQuestionnaire(key), "questionnaire") }
      guard known.forgotten == nil else { throw failure(.addedToForgotten(key), "seminar") }
      return try add(new, to: known, asked: questionnaire.archived.questionnaire)
    case .replace:
      let names = Set(prepared.files.map(\.name) + new.map(\.name))
      let given = Set(prepared.files.map { $0.sha256() })
      let lost = sources.filter { !names.contains($0.file) && !given.contains($0.sha256) }
      if sources.count > 1, !lost.isEmpty {
        throw failure(.sourceLeftOut(key, files: lost.map(\.file)), "file")
      }
      let asked = questionnaire.isInferred ? nil : questionnaire.archived.questionnaire
      return try replace(known, asked: prepared.questionnaire ?? asked)
    }
  }

  // MARK: Three ways in

  private func importNew() throws(Problems) -> Result {
    let seminar = prepared.entry.seminar
    guard !seminar.series.isEmpty else { throw failure(.missingSeries, "series") }
    let isInferred = prepared.questionnaire == nil
    let read = try read(prepared.files, prepared.questionnaire) { questionnaire throws(Problems) in
      guard let change else { return }
      try change.add(seminar, questionnaire: try change.put(questionnaire), isInferred: isInferred)
    }
    let batteries = read.tally.batteries.map { ArchivedBattery($0) }
    try finish(seminar, read.tally, batteries)
    return Result(
      text: ImportText.imported(seminar, read, verb: .imported),
      problems: prepared.problems + read.problems)
  }

  private func add(
    _ files: [CSVFile], to known: ArchivedSeminar, asked: Questionnaire
  ) throws(Problems) -> Result {
    guard let reader else { preconditionFailure("a known seminar without an archive") }
    let before = try reader.tally(of: key).tally
    let batteriesBefore = try reader.batteries(of: key)
    let seminar = prepared.entry.seminar.filled(from: known)
    let read = try read(files, asked) { _ in }
    var tally = read.tally
    let batteries = tally.batteries.map { battery in
      let added = ArchivedBattery(battery)
      return batteriesBefore.first { $0.key == battery.key }.map { $0.merging(added) } ?? added
    }
    tally.batteries = []
    tally = before.merging(tally)
    try finish(seminar, tally, batteries)
    let difference = TallyDifference(before: before, after: tally, asked, asked)
    return Result(
      text: difference.text + ImportText.imported(seminar, read, verb: .added),
      problems: prepared.problems + read.problems)
  }

  private func replace(
    _ known: ArchivedSeminar, asked: Questionnaire?
  ) throws(Problems) -> Result {
    guard let reader else { preconditionFailure("a known seminar without an archive") }
    let before = try reader.tally(of: key).tally
    let askedBefore = try reader.questionnaire(of: key).archived.questionnaire
    let seminar = prepared.entry.seminar.filled(from: known)
    try change?.dropAnswers(of: key)
    let read = try read(prepared.files, asked) { questionnaire throws(Problems) in
      guard let change else { return }
      try change.setQuestionnaire(
        try change.put(questionnaire), isInferred: asked == nil, of: key)
    }
    try finish(seminar, read.tally, read.tally.batteries.map { ArchivedBattery($0) })
    let difference = TallyDifference(
      before: before, after: read.tally, askedBefore, read.questionnaire)
    return Result(
      text: difference.text + ImportText.imported(seminar, read, verb: .replaced),
      problems: prepared.problems + read.problems)
  }

  // MARK: What they share

  /// Reads files, and lets their responses flow into the archive.
  ///
  /// - Parameter prepare: Called once, when it is known what the files hold answers to.
  private func read(
    _ files: [CSVFile], _ questionnaire: Questionnaire?,
    prepare: @escaping (Questionnaire) throws(Problems) -> Void
  ) throws(Problems) -> SeminarResponses {
    let sinks = files.enumerated().map { index, file in
      ArchiveOrNothing.sink(change, key: key, file: file, prepare: index == 0 ? prepare : nil)
    }
    let read = try SeminarResponses.read(
      files, questionnaire: questionnaire, layout: layout, request: TallyRequest(batteries: true),
      sinks: sinks)
    for (sink, source) in zip(sinks, read.sources) {
      guard let change, let writer = (sink as? ArchiveSink)?.writer else { continue }
      try change.finish(writer, as: ArchivedSource(source))
    }
    return read
  }

  private func finish(
    _ seminar: ArchivedSeminar, _ tally: Tally, _ batteries: [ArchivedBattery]
  ) throws(Problems) {
    if let attended = seminar.attended, attended < tally.responses {
      throw failure(.fewerThanReturned(attended, returned: tally.responses), "attended")
    }
    guard let change else { return }
    try change.edit(key, to: seminar)
    try change.setTally(tally, batteries: batteries, of: key)
  }

  private func failure(_ problem: Problem, _ column: String) -> Problems {
    Problems(prepared.entry.placing(problem, at: column))
  }
}

extension ArchivedSeminar {
  /// The seminar with what is not said taken from what was known.
  func filled(from known: ArchivedSeminar) -> ArchivedSeminar {
    var seminar = known
    seminar.title = title ?? known.title
    seminar.date = date ?? known.date
    seminar.place = place ?? known.place
    seminar.organisers = organisers ?? known.organisers
    seminar.invited = invited ?? known.invited
    seminar.attended = attended ?? known.attended
    seminar.languages = languages.isEmpty ? known.languages : languages
    return seminar
  }
}
