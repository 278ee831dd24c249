import CSVReading
public import Diagnostics
public import ReportModel
public import ResponseImport
public import SurveyModel
public import Tabulation

/// The responses of one seminar, from one file or several.
public struct SeminarResponses: Sendable {
  public var questionnaire: Questionnaire
  public var isInferred: Bool
  public var tally: Tally
  /// Answers by respondent code, where they were asked for and the questionnaire names a column of codes.
  public var coded: CodedResponses?
  public var sources: [SourceRecord]
  /// Sizes of the files, in the order of ``sources``; empty for a seminar of the archive.
  var byteCounts: [Int] = []
  /// Why each file was taken for its form tool's.
  var reasons: [Message]
  /// Everything worth knowing about the files, file by file.
  public var problems: [Problem]

  /// Reads the files and pools their responses.
  ///
  /// - Parameters:
  ///   - paths: One file or more; `-` is standard input.
  ///   - questionnaire: `nil` to make one out from the files.
  ///   - options: What the user overrules, for all of the files.
  ///   - request: What is to be counted of several items together.
  /// - Throws: What keeps a file from being read, and what the questionnaire has no item for; nothing is
  ///   pooled by halves.
  public static func read(
    _ paths: [String], questionnaire: Questionnaire?, options: ReadingOptions,
    request: TallyRequest = TallyRequest()
  ) throws(Problems) -> SeminarResponses {
    try read(
      try open(paths, options), questionnaire: questionnaire, layout: options.layout,
      request: request)
  }

  /// Reads files of which somebody takes the responses one by one.
  static func read(
    _ paths: [String], questionnaire: Questionnaire?, options: ReadingOptions,
    sink: any ResponseSink
  ) throws(Problems) -> SeminarResponses {
    try read(
      try open(paths, options), questionnaire: questionnaire, layout: options.layout,
      request: TallyRequest(), sinks: paths.map { _ in sink })
  }

  private static func open(
    _ paths: [String], _ options: ReadingOptions
  ) throws(Problems) -> [CSVFile] {
    let csv = try options.csv()
    var files: [CSVFile] = []
    for path in paths {
      let file = try CSVFile.open(path: path, options: csv)
      file.beginDigest()
      files.append(file)
    }
    return files
  }

  /// Reads files that have been opened; see ``read(_:questionnaire:options:request:)``.
  ///
  /// - Parameters:
  ///   - layout: What the user overrules of what would be found out.
  ///   - sinks: What takes the responses of each file one by one; none when nobody does.
  static func read(
    _ opened: [CSVFile], questionnaire: Questionnaire?, layout: ImportOptions,
    request: TallyRequest, sinks: [any ResponseSink] = []
  ) throws(Problems) -> SeminarResponses {
    var layout = layout
    layout.decidesDatesEarly = !sinks.isEmpty
    // What several files suggest together can only be said of all of them, and whoever takes responses
    // one by one has to know beforehand what they are answers to.
    if questionnaire == nil, opened.count > 1 || !sinks.isEmpty { layout.sampledAbove = .max }
    var files: [SurveyedFile] = []
    for file in opened { files.append(try SurveyedFile(file, options: layout)) }
    let key = draftKey(files[0].file.name)
    var imported: [ImportedResponses] = []
    if questionnaire == nil, files.count == 1 {
      imported = [
        try ResponseImporter.inferredResponses(
          in: files[0], key: key, request: request, sink: sinks.first)
      ]
    } else {
      let shared: Questionnaire
      if let questionnaire {
        shared = questionnaire
      } else {
        shared = try ResponseImporter.inferredQuestionnaire(of: files, key: key)
      }
      for (index, file) in files.enumerated() {
        imported.append(
          try ResponseImporter.responses(
            in: file, questionnaire: shared, isInferred: questionnaire == nil, request: request,
            sink: sinks.isEmpty ? nil : sinks[index]))
      }
    }
    var result = SeminarResponses(
      questionnaire: imported[0].questionnaire, isInferred: imported[0].isInferred,
      tally: Tally(of: imported[0].questionnaire), coded: nil, sources: [],
      reasons: files.map(\.reason),
      problems: [])
    result.byteCounts = opened.map(\.sourceByteCount)
    for (file, responses) in zip(files, imported) {
      result.tally = result.tally.merging(Tally(responses))
      result.sources.append(SourceRecord(file, responses.audit))
      result.problems += responses.problems
      if let coded = responses.coded {
        result.coded = result.coded?.merging(coded) ?? coded
      }
    }
    result.dropTooManyGroups()
    return result
  }

  /// Tells of an item with so many answers that they make no groups, and goes on without them.
  mutating func dropTooManyGroups() {
    for cross in tally.groups where cross.isTooWide {
      if let item = questionnaire.items.first(where: { $0.key == cross.key }) {
        problems.append(.tooManyGroups(item))
      }
    }
    tally.groups.removeAll(where: \.isTooWide)
  }

  /// A key for the questionnaire of a file, from its name.
  static func draftKey(_ name: String) -> String {
    let base = name.split(separator: ".").first.map(String.init) ?? name
    var key = ""
    for character in base.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        key.append(character)
      } else if !key.isEmpty, key.last != "-" {
        key.append("-")
      }
    }
    while key.last == "-" { key.removeLast() }
    return key.isEmpty ? "questionnaire" : key
  }
}

extension Tally {
  init(_ responses: ImportedResponses) {
    self.init(of: responses.questionnaire)
    self.responses = responses.audit.counted
    for (index, item) in responses.items.enumerated() {
      for (answer, count) in item.answers { items[index].count(answer, times: count) }
      items[index].textsNotKept = item.notKept
      items[index].answered += item.notKept
    }
    groups = responses.groups
    cells = responses.cells
    batteries = responses.batteries
  }
}

extension SourceRecord {
  init(_ file: SurveyedFile, _ audit: ImportAudit) {
    let csv = file.file
    self.init(
      file: csv.name, sha256: csv.sha256(), tool: file.layout.name, toolTitle: file.layout.title,
      isToolConfirmed: file.layout.isConfirmed, encoding: csv.encoding.rawValue,
      delimiter: String(Unicode.Scalar(csv.dialect.delimiter)),
      quote: String(Unicode.Scalar(csv.dialect.quote)), headerRows: file.headerRows,
      records: audit.records, counted: audit.counted,
      excluded: audit.excluded.map { exclusion in
        .init(
          reason: exclusion.reason.rawValue, count: exclusion.count,
          lines: exclusion.recordNumbers.compactMap { csv.place(record: $0, field: 0)?.line })
      },
      blankLines: audit.blankLines, columns: audit.columns.map(Column.init))
  }
}

extension SourceRecord.Column {
  init(_ use: ColumnUse) {
    switch use.role {
    case .item(let key):
      self.init(
        index: use.index, header: use.header, role: .item, detail: key, moreItems: use.moreItems)
    case .metadata(let kind):
      self.init(index: use.index, header: use.header, role: .metadata, detail: kind.rawValue)
    case .ignored(let reason):
      self.init(index: use.index, header: use.header, role: .ignored, detail: reason.rawValue)
    }
  }
}
