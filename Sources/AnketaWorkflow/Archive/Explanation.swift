public import Diagnostics
import Foundation
import ReportModel
import ResponseImport
import SurveyArchive
import SurveyModel
import Tabulation

/// Where the figures of one item come from: base, answers and exclusions, each with its lines in the
/// source files. Open answers and names are not in it.
public struct Explanation: Sendable {
  let item: Item
  let language: String
  let responses: Int
  let tally: ItemTally
  let sources: [SourceRecord]
  /// When the responses were forgotten, so that no lines are known.
  let forgotten: String?
  let places: AnswerPlaces
  /// What was noticed while a file was read.
  public let problems: [Problem]

  /// Explains an item of a seminar in the archive, or of a file without any archive.
  ///
  /// - Parameters:
  ///   - subject: A file, if there is one of this name; else the key of a seminar.
  ///   - key: The key of the item.
  /// - Throws: `unknown-seminar`, `no-item`, or what keeps the file or the archive from being read.
  public init(
    of key: String, in subject: String, archive: String, questionnaire: String? = nil,
    options: ReadingOptions = ReadingOptions(),
    library: QuestionnaireLibrary = QuestionnaireLibrary()
  ) throws(Problems) {
    if subject == "-" || FileManager.default.fileExists(atPath: subject) {
      try self.init(key, file: subject, questionnaire, options, library)
    } else {
      self = try SurveyArchive.reading(archive).read { reader in
        try Explanation(key, seminar: subject, reader)
      }
    }
  }

  private init(
    _ key: String, file: String, _ name: String?, _ options: ReadingOptions,
    _ library: QuestionnaireLibrary
  ) throws(Problems) {
    var declared: (Questionnaire, [Problem])?
    if let name { declared = try library.questionnaire(name) }
    let sink = PlacesSink(item: key)
    let read = try SeminarResponses.read(
      [file], questionnaire: declared?.0, options: options, sink: sink)
    let place = try Self.place(of: key, in: read.questionnaire)
    item = read.questionnaire.items[place]
    language = read.questionnaire.languages.first ?? LocalizedText.undetermined
    responses = read.tally.responses
    tally = read.tally.items[place]
    sources = read.sources
    forgotten = nil
    places = sink.places
    problems = (declared?.1 ?? []) + read.problems
  }

  private init(_ key: String, seminar: String, _ reader: ArchiveReader) throws(Problems) {
    let found = try reader.tally(of: seminar)
    let questionnaire = try reader.questionnaire(of: seminar).archived.questionnaire
    let place = try Self.place(of: key, in: questionnaire)
    item = questionnaire.items[place]
    language = questionnaire.languages.first ?? LocalizedText.undetermined
    responses = found.tally.responses
    tally = found.tally.items[place]
    sources = try reader.sources(of: seminar).compactMap(\.record)
    forgotten = found.seminar.forgotten
    var places = AnswerPlaces()
    let showsFile = sources.count > 1
    try reader.forEachResponse(of: seminar, openAnswers: item.type == .text) { response in
      places.add(response.answers[place], file: showsFile ? response.file : nil, response.line)
    }
    self.places = places
    problems = []
  }

  private static func place(
    of key: String, in questionnaire: Questionnaire
  ) throws(Problems) -> Int {
    if let place = questionnaire.items.firstIndex(where: { $0.key == key }) { return place }
    throw Problems(.noItem(key, known: questionnaire.items.map(\.key)))
  }
}

extension Problem {
  fileprivate static func noItem(_ key: String, known: [String]) -> Problem {
    let near = nearestSpelling(to: key, in: known)
    return Problem(
      .error, "no-item", "there is no item “\(key)” in the questionnaire",
      expected: .naming(known), help: near.map { "did you mean `\($0)`?" })
  }
}

/// Gathers the places of the answers to one item while a file is read.
private final class PlacesSink: ResponseSink {
  private(set) var places = AnswerPlaces()
  private let key: String
  private var place: Int?
  private var answers: [Int: Answer] = [:]

  init(item key: String) { self.key = key }

  func begin(_ questionnaire: Questionnaire) {
    place = questionnaire.items.firstIndex { $0.key == key }
  }

  func define(_ number: Int, of item: Int, as answer: Answer) {
    if item == place { answers[number] = answer }
  }

  func take(_ response: ResponseRow) {
    guard let place else { return }
    let answer = response.single[place] ?? answers[response.numbers[place]]
    if let answer { places.add(answer, file: nil, response.line) }
  }
}
