import AnketaWorkflow
import Diagnostics
import ReportModel
import ResponseImport
import SurveyModel
import SurveyStatistics
import Tabulation

/// A file of a reference as Anketa reads it: without a questionnaire, and once more with one where the
/// reference gives answers other values or compares groups.
struct OurReading {
  let source: SourceRecord
  /// Responses that count.
  let responses: Int
  /// Questions that were read once more, by column.
  private(set) var redefined: Set<Int> = []
  private let file: ReferenceFile
  private var inferred: SeminarResponses
  private var defined: SeminarResponses?

  /// - Parameter events: Groups that the reference compares within the file; empty for none.
  init(_ file: ReferenceFile, folder: String, events: [String] = []) throws(Problems) {
    let path = folder + "/" + file.name
    let inferred = try SeminarResponses.read([path], questionnaire: nil, options: ReadingOptions())
    self.file = file
    self.inferred = inferred
    source = inferred.sources[0]
    responses = inferred.tally.responses
    var items: [String: Item] = [:]
    for question in file.questions where question.isScored {
      guard let item = Self.item(at: question.column, in: inferred) else { continue }
      let answers = Self.answers(item, inferred, inferred.tally, file, question)
      if !Self.agree(answers, question) {
        items[item.key] = item.scored(as: question)
        redefined.insert(question.column)
      }
    }
    var grouping: Item?
    if !events.isEmpty {
      grouping = inferred.questionnaire.items.first { item in
        let labels = Set(item.allOptions.flatMap(\.label.texts.values).map(OurAnswers.key))
        return events.allSatisfy { labels.contains(OurAnswers.key($0)) }
      }?.grouped(by: events)
      if let grouping { items[grouping.key] = grouping }
    }
    guard !items.isEmpty else { return }
    var questionnaire = inferred.questionnaire
    for section in questionnaire.sections.indices {
      for place in questionnaire.sections[section].items.indices {
        let key = questionnaire.sections[section].items[place].key
        if let item = items[key] { questionnaire.sections[section].items[place] = item }
      }
    }
    defined = try SeminarResponses.read(
      [path], questionnaire: questionnaire, options: ReadingOptions(),
      request: TallyRequest(by: grouping?.key))
  }

  /// The answers to a question of the reference; `nil` when no item was read from its column.
  func answers(to question: ReferenceQuestion) -> OurAnswers? {
    guard let reading = reading(of: question),
      let item = Self.item(at: question.column, in: reading)
    else { return nil }
    return Self.answers(item, reading, reading.tally, file, question)
  }

  /// The answers of one group of respondents; `nil` when there is no such group.
  func answers(to question: ReferenceQuestion, ofGroup event: String) -> OurAnswers? {
    guard let defined, let groups = defined.tally.groups.first,
      let item = Self.item(at: question.column, in: defined),
      let by = defined.questionnaire.items.first(where: { $0.key == groups.key }),
      let option = by.options.first(where: {
        $0.label.texts.values.map(OurAnswers.key).contains(OurAnswers.key(event))
      }),
      let tally = groups.groups[.option(option.code)]
    else { return nil }
    return Self.answers(item, defined, tally, file, question)
  }

  private func reading(of question: ReferenceQuestion) -> SeminarResponses? {
    redefined.contains(question.column) ? defined : inferred
  }

  /// What a column was taken for, when for no item.
  func role(of column: Int) -> SourceRecord.Column.Role? {
    source.columns.first { $0.index == column }?.role
  }

  private static func item(at column: Int, in reading: SeminarResponses) -> Item? {
    reading.sources[0].columns.first { $0.index == column }.flatMap { use in
      reading.questionnaire.items.first { use.holds(item: $0.key) }
    }
  }

  private static func answers(
    _ item: Item, _ reading: SeminarResponses, _ tally: Tally, _ file: ReferenceFile,
    _ question: ReferenceQuestion
  ) -> OurAnswers {
    guard let counted = tally.items.first(where: { $0.key == item.key }) else {
      preconditionFailure("no tally of item \(item.key)")
    }
    return OurAnswers(
      item, counted, responses: tally.responses,
      missingTokens: file.missingTokens.union(question.missingTokens))
  }

  /// Whether the scale that was made out gives answers the values that they have in the reference.
  private static func agree(_ ours: OurAnswers, _ question: ReferenceQuestion) -> Bool {
    guard let scored = ours.scored, let counts = question.counts else { return ours.scored != nil }
    let known = Set(scored.values)
    return counts.keys.allSatisfy { answer in
      let value = question.value(of: answer)
      if let ours = ours.values[OurAnswers.key(answer)] { return ours == value }
      return value.map(known.contains) ?? true
    }
  }
}
