public import SurveyModel
import WaveComparison

/// All that the comparison of a series of seminars is made from.
public struct SeriesContent: Sendable {
  /// `nil` for files that belong to no series.
  public let name: String?
  /// In the order of time; two or more.
  public let seminars: [ComparedSeminar]
  /// What the seminars are put together by; `nil` to show each.
  public let period: SeriesPeriod?
  /// What a person said of items that were reworded or renamed.
  public let confirmed: [ConfirmedMatch]
  /// How many people attended, by the number of seminars they came to; `nil` where it is not known.
  public let attendance: SeriesAttendance?
  /// Name and version of the program.
  public let program: String
  /// Each question through the seminars.
  let lines: ItemLines
  /// Whether every seminar has a date, so that the distances between them are true.
  let hasDates: Bool
  /// What the annex puts the seminars together by: what was asked for, else as little as makes few enough
  /// points.
  let shownPeriod: SeriesPeriod?

  public init(
    name: String?, seminars: [ComparedSeminar], period: SeriesPeriod? = nil,
    confirmed: [ConfirmedMatch] = [], attendance: SeriesAttendance? = nil, program: String
  ) {
    precondition(seminars.count > 1, "a series of \(seminars.count) seminars")
    self.name = name
    self.seminars = seminars
    self.period = period
    self.confirmed = confirmed
    self.attendance = attendance
    self.program = program
    hasDates = seminars.allSatisfy { SeriesDate($0.seminar.date) != nil }
    shownPeriod = period ?? (hasDates ? SeriesMoment.period(for: seminars) : nil)
    lines = ItemLines(
      seminars.map {
        .init(questionnaire: $0.questionnaire, isInferred: $0.isInferred, tally: $0.tally)
      }, confirmed: confirmed)
  }

  /// The last questionnaire says what may be shown.
  var publication: Publication { Publication(last.questionnaire.publication) }

  public var last: ComparedSeminar { seminars[seminars.count - 1] }

  /// Whether a question of the last seminar was asked in an earlier one, changed or not.
  public var hasQuestionsInCommon: Bool {
    lines.lines.contains { line in line.parts.reduce(0) { $0 + $1.points.count } > 1 }
  }
}

/// How far the seminars of a series were attended by the same people, told by their own codes.
public struct SeriesAttendance: Sendable, Hashable {
  /// Different codes.
  public var people: Int
  /// Those of them that stand in more than one seminar.
  public var repeated: Int

  public init(people: Int, repeated: Int) {
    self.people = people
    self.repeated = repeated
  }

  /// Above 10 % the seminars are not independent groups.
  var isDependent: Bool { 10 * repeated > people }
}
