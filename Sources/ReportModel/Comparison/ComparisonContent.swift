public import SurveyModel
public import Tabulation
import WaveComparison

/// One seminar of a comparison.
public struct ComparedSeminar: Sendable {
  public var seminar: Seminar
  public var questionnaire: Questionnaire
  /// Nobody wrote the questionnaire down: it was made out from the answers.
  public var isInferred: Bool
  public var tally: Tally
  /// Answers by respondent code, where both seminars have them.
  public var coded: CodedResponses?
  public var sources: [SourceRecord]

  public init(
    seminar: Seminar, questionnaire: Questionnaire, isInferred: Bool, tally: Tally,
    coded: CodedResponses? = nil, sources: [SourceRecord] = []
  ) {
    self.seminar = seminar
    self.questionnaire = questionnaire
    self.isInferred = isInferred
    self.tally = tally
    self.coded = coded
    self.sources = sources
  }
}

/// All that the comparison of two seminars is made from.
public struct ComparisonContent: Sendable {
  public var before: ComparedSeminar
  public var now: ComparedSeminar
  /// What a person said of items that were reworded or renamed.
  public var confirmed: [ConfirmedMatch]
  /// Name and version of the program.
  public var program: String

  public init(
    before: ComparedSeminar, now: ComparedSeminar, confirmed: [ConfirmedMatch] = [],
    program: String
  ) {
    self.before = before
    self.now = now
    self.confirmed = confirmed
    self.program = program
  }

  /// The later questionnaire says what may be shown.
  var publication: Publication { Publication(now.questionnaire.publication) }

  /// Whether the seminars asked the same question at least once, changed or not.
  public var hasQuestionsInCommon: Bool { !matching.matches.isEmpty }

  var matching: ItemMatching {
    ItemMatching(
      before: before.questionnaire, after: now.questionnaire,
      areInferred: before.isInferred || now.isInferred, confirmed: confirmed)
  }
}
