import AnketaWorkflow
import CAllocationCount
import CSVReading
import Diagnostics
import ResponseImport
import SurveyModel
import Tabulation

/// One thing that is timed, each time in a process of its own so that its peak of memory is its own.
enum Measurement: String, CaseIterable {
  case libcsv, records, spellings, `import`, tally, declared, together

  var title: String {
    switch self {
    case .libcsv: "bare libcsv"
    case .records: "RecordReader"
    case .spellings: "SpellingReader"
    case .import: "import, no SHA-256"
    case .tally: "tally, with SHA-256"
    case .declared: "tally, questionnaire given"
    case .together: "the same by group, batteries"
    }
  }

  /// Whether a mark is set for its speed.
  var hasMark: Bool { self == .import || self == .tally || self == .declared }

  /// What a run of it took.
  struct Result {
    var seconds: Double
    var allocations: Int

    /// One line, as the child writes and the parent reads it.
    var line: String { "\(seconds) \(allocations)" }

    init(seconds: Double, allocations: Int) {
      self.seconds = seconds
      self.allocations = allocations
    }

    init?(line: String) {
      let parts = line.split { $0 == " " || $0 == "\n" }
      guard parts.count == 2, let seconds = Double(parts[0]), let allocations = Int(parts[1])
      else { return nil }
      self.init(seconds: seconds, allocations: allocations)
    }
  }

  /// Runs it over a file.
  ///
  /// - Parameter sample: A short file with the same columns, from which ``declared`` and ``together`` take
  ///   their questionnaire.
  func run(_ path: String, sample: String) throws(Problems) -> Result {
    let isDeclared = self == .declared || self == .together
    let questionnaire: Questionnaire? = isDeclared ? try Self.tally(sample, nil).questionnaire : nil
    let by = questionnaire?.items.first { $0.type == .single }?.key
    let allocations = allocation_count()
    let clock = ContinuousClock()
    let start = clock.now
    switch self {
    case .libcsv: BareLibCSV.read(path)
    case .records: try Self.readRecords(path)
    case .spellings: try Self.readSpellings(path)
    case .import: try Self.importResponses(path)
    case .tally, .declared: _ = try Self.tally(path, questionnaire)
    case .together:
      let tally = try Self.tally(path, questionnaire, TallyRequest(by: by, batteries: true)).tally
      precondition(!tally.groups.isEmpty && !tally.batteries.isEmpty, "nothing counted together")
    }
    let seconds = (clock.now - start) / .seconds(1)
    return Result(seconds: seconds, allocations: Int(allocation_count() - allocations))
  }

  private static func readRecords(_ path: String) throws(Problems) {
    var reader = try CSVFile.open(path: path).records()
    var fields = 0
    while let record = try reader.next() { fields += record.count }
    precondition(fields > 0, "an empty file")
  }

  private static func readSpellings(_ path: String) throws(Problems) {
    let file = try CSVFile.open(path: path)
    var records = file.records()
    let columns = try records.next()?.count ?? 0
    var reader = SpellingReader(file, skippingRecords: 1, columns: columns)
    var last = 0
    try reader.read { _, record, _ in last = record }
    precondition(last > 0, "an empty file")
  }

  private static func importResponses(_ path: String) throws(Problems) {
    let file = try SurveyedFile(CSVFile.open(path: path))
    let responses = try ResponseImporter.inferredResponses(in: file, key: "benchmark")
    var tally = Tally(of: responses.questionnaire)
    for (index, item) in responses.items.enumerated() {
      for (answer, count) in item.answers { tally.items[index].count(answer, times: count) }
    }
    precondition(responses.audit.counted > 0, "nothing counted")
  }

  private static func tally(
    _ path: String, _ questionnaire: Questionnaire?, _ request: TallyRequest = TallyRequest()
  ) throws(Problems) -> SeminarResponses {
    let responses = try SeminarResponses.read(
      [path], questionnaire: questionnaire, options: ReadingOptions(), request: request)
    precondition(responses.tally.responses > 0, "nothing counted")
    return responses
  }
}
