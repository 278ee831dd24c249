import SurveyModel

/// One point on the time axis of a series: a seminar, or the seminars of a quarter or a year.
struct SeriesMoment {
  /// Days since any day; steps of one where not every seminar has a date.
  let position: Double
  /// Places of the seminars in the series, from 0.
  let seminars: [Int]
  /// `nil` for a single seminar.
  let period: (year: Int, quarter: Int?)?

  /// In the order of time.
  ///
  /// - Returns: `nil` when a seminar has no date that says its quarter or year.
  static func all(_ seminars: [ComparedSeminar], by period: SeriesPeriod?) -> [SeriesMoment]? {
    let dates = seminars.map { SeriesDate($0.seminar.date) }
    guard let period else {
      let areKnown = !dates.contains(nil)
      return seminars.indices.map {
        SeriesMoment(
          position: areKnown ? dates[$0]?.position ?? 0 : Double($0), seminars: [$0], period: nil)
      }
    }
    var moments: [SeriesMoment] = []
    for (place, date) in dates.enumerated() {
      guard let date, period == .year || date.quarter != nil else { return nil }
      let quarter = period == .year ? nil : date.quarter
      if let last = moments.last, let known = last.period, known == (date.year, quarter) {
        moments[moments.count - 1] = SeriesMoment(
          position: last.position, seminars: last.seminars + [place], period: known)
      } else {
        let middle = quarter.map { SeriesDate.days(date.year, 3 * $0 - 1, 15) }
        moments.append(
          SeriesMoment(
            position: middle ?? SeriesDate.days(date.year, 7, 2), seminars: [place],
            period: (date.year, quarter)))
      }
    }
    return moments
  }

  /// More columns than these are no longer read.
  static let most = 48

  /// What puts seminars with dates together so that few enough moments are left; `nil` where they are few.
  static func period(for seminars: [ComparedSeminar]) -> SeriesPeriod? {
    guard seminars.count > most else { return nil }
    let quarters = all(seminars, by: .quarter)?.count ?? .max
    return quarters <= most ? .quarter : .year
  }
}

extension SeriesContent {
  var moments: [SeriesMoment] {
    SeriesMoment.all(seminars, by: shownPeriod) ?? SeriesMoment.all(seminars, by: nil) ?? []
  }

  /// Seminars whose date does not say in which quarter or year they were held.
  public func undated(for period: SeriesPeriod) -> [ComparedSeminar] {
    seminars.filter { seminar in
      guard let date = SeriesDate(seminar.seminar.date) else { return true }
      return period == .quarter && date.quarter == nil
    }
  }
}
