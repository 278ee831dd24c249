public import Diagnostics
public import SurveyModel
public import Tabulation

/// The responses of one file, interpreted: for each item its answers with how often each was given.
public struct ImportedResponses: Sendable {
  public struct ItemAnswers: Sendable {
    /// Distinct answers and reasons for none; the counts sum up to the responses less `notKept`.
    public var answers: [(answer: Answer, count: Int)] = []
    /// Open answers that are too many to be kept.
    public var notKept = 0
  }

  public var questionnaire: Questionnaire
  /// The questionnaire was made out from the file.
  public var isInferred: Bool
  /// One for each item of the questionnaire, in its order.
  public var items: [ItemAnswers]
  public var audit: ImportAudit
  /// Everything worth knowing: repairs, guesses, answers that no option explains.
  public var problems: [Problem]

  // What whole rows were asked for; see ``TallyRequest``.
  public var groups: [CrossTally] = []
  public var cells: CellTally?
  public var batteries: [BatteryTally] = []
  public var coded: CodedResponses?
}
