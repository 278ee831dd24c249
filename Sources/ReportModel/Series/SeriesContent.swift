import SurveyModel
public import WaveComparison

/// All that the comparison of a series of seminars is made from.
public struct SeriesContent: Sendable {
  /// `nil` for files that belong to no series.
  public var name: String?
  /// In the order of time; two or more.
  public var seminars: [ComparedSeminar]
  /// What the seminars are put together by; `nil` to show each.
  public var period: SeriesPeriod?
  /// What a person said of items that were reworded or renamed.
  public var confirmed: [ConfirmedMatch]
  /// How many people attended, by the number of seminars they came to; `nil` where it is not known.
  public var attendance: SeriesAttendance?
  /// Name and version of the program.
  public var program: String

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
  }

  /// The last questionnaire says what may be shown.
  var publication: Publication { Publication(last.questionnaire.publication) }

  var last: ComparedSeminar { seminars[seminars.count - 1] }

  /// Whether a question of the last seminar was asked in an earlier one, changed or not.
  public var hasQuestionsInCommon: Bool {
    lines.lines.contains { line in line.parts.reduce(0) { $0 + $1.points.count } > 1 }
  }

  var lines: ItemLines {
    ItemLines(
      seminars.map {
        .init(questionnaire: $0.questionnaire, isInferred: $0.isInferred, tally: $0.tally)
      }, confirmed: confirmed)
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
