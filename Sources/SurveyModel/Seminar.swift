/// The event that the questionnaires were filled in at.
public struct Seminar: Sendable, Hashable, Codable {
  public var title: String?
  /// ISO 8601 date, or any text the organiser gave.
  public var date: String?
  public var place: String?
  public var organisers: String?
  public var series: String?
  public var invited: Int?
  /// How many people could have answered; never guessed.
  public var attended: Int?

  public init(
    title: String? = nil, date: String? = nil, place: String? = nil, organisers: String? = nil,
    series: String? = nil, invited: Int? = nil, attended: Int? = nil
  ) {
    self.title = title
    self.date = date
    self.place = place
    self.organisers = organisers
    self.series = series
    self.invited = invited
    self.attended = attended
  }
}
