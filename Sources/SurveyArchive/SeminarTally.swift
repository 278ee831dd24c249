public import Tabulation

/// A seminar with what its respondents answered, as counts; without open answers.
public struct SeminarTally: Sendable {
  public let seminar: ArchivedSeminar
  /// Number of the questionnaire in the archive; see ``ArchiveReader/questionnaire(id:)``.
  public let questionnaire: Int
  /// Whether the questionnaire was made out from the answers.
  public let isInferred: Bool
  /// One for each item of the questionnaire, in its order. Of open answers only their number is there.
  public internal(set) var tally: Tally
}
