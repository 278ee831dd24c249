public import SurveyModel

/// A seminar as the archive knows it.
public struct ArchivedSeminar: Sendable, Hashable {
  /// What it is called on the command line; unique in the archive.
  public var key: String
  public var series: String
  public var title: String?
  /// ISO 8601: a day, a month or a year, so that dates can be put in order.
  public var date: String?
  public var place: String?
  public var organisers: String?
  public var invited: Int?
  public var attended: Int?
  /// BCP 47 codes of the languages that it was held in.
  public var languages: [String]
  /// Responses that count.
  public var responses = 0
  /// When responses and comments were dropped; `nil` while they are there.
  public var forgotten: String?

  public init(
    key: String, series: String, title: String? = nil, date: String? = nil, place: String? = nil,
    organisers: String? = nil, invited: Int? = nil, attended: Int? = nil, languages: [String] = []
  ) {
    self.key = key
    self.series = series
    self.title = title
    self.date = date
    self.place = place
    self.organisers = organisers
    self.invited = invited
    self.attended = attended
    self.languages = languages
  }

  /// What a report says of it.
  public var seminar: Seminar {
    Seminar(
      title: title, date: date, place: place, organisers: organisers, series: series,
      invited: invited, attended: attended)
  }
}
