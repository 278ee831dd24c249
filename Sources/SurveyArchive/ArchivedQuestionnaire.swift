public import SurveyModel

/// A questionnaire as a seminar was asked with it.
public struct ArchivedQuestionnaire: Sendable, Hashable {
  /// Number in the archive: two seminars with the same one were asked the same.
  public let id: Int
  public let questionnaire: Questionnaire
  /// SHA-256 of the definition as the archive has it.
  public let sha256: String
}
