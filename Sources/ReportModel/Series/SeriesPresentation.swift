import SurveyModel
import SurveyStatistics
import WaveComparison

/// A series of seminars: every figure rounded and worded once.
struct SeriesPresentation {
  let content: SeriesContent
  let phrases: Phrases
  let publication: Publication
  let lines: ItemLines
  let moments: [SeriesMoment]
  /// What is followed.
  let items: [SeriesItem]
  /// What the last seminar asked for the first time.
  let added: [Item]

  init(_ content: SeriesContent, _ phrases: Phrases) {
    self.content = content
    self.phrases = phrases
    publication = content.publication.withOneDecimal
    lines = content.lines
    moments = content.moments
    let all = SeriesItem.all(lines, content)
    let last = content.seminars.count - 1
    items = all.filter { !$0.isNew(inSeminar: last) }
    added = all.filter { $0.isNew(inSeminar: last) }.map(\.item)
  }

  var words: SeriesPhrases { phrases.series }
  var numbers: NumberStyle { phrases.numbers }
  var levelText: String { numbers.percent(publication.level.rawValue) }

  // MARK: Names

  func text(_ item: Item) -> String {
    let text = item.text(phrases.code)
    return text.isEmpty ? item.key : text
  }

  func name(_ seminar: Int) -> String { content.seminars[seminar].name(phrases) }

  /// Seminar, quarter or year in full.
  func name(_ moment: SeriesMoment) -> String {
    guard let period = moment.period else { return name(moment.seminars[0]) }
    return periodName(period)
  }

  /// Of every moment, as short as it has to be under an axis or over a column; the day where two seminars of
  /// a month would have one name.
  var shortNames: [String] {
    let short = moments.map { shortName($0, withPlace: showsPlaces) }
    let twice = Set(Dictionary(grouping: short) { $0 }.filter { $0.value.count > 1 }.keys)
    return zip(moments, short).map { moment, name in
      guard twice.contains(name) else { return name }
      return content.seminars[moment.seminars[0]].seminar.date ?? name
    }
  }

  private func shortName(_ moment: SeriesMoment, withPlace: Bool) -> String {
    if let period = moment.period { return periodName(period) }
    let seminar = content.seminars[moment.seminars[0]].seminar
    guard content.hasDates, let date = SeriesDate(seminar.date) else {
      return name(moment.seminars[0])
    }
    let time = date.month.map { words.month($0, date.year) } ?? String(date.year)
    return [time, withPlace ? seminar.place : nil].compactMap(\.self).joined(separator: " ")
  }

  private func periodName(_ period: (year: Int, quarter: Int?)) -> String {
    period.quarter.map { words.quarter($0, period.year) } ?? String(period.year)
  }

  /// Whether there is room for places beside dates.
  private var showsPlaces: Bool { moments.count <= 12 }

  // MARK: Figures

  func presentation(_ figures: ItemFigures) -> ItemPresentation {
    ItemPresentation(figures, phrases: phrases, publication: publication)
  }

  /// Whether the scale of the item changed, so that its averages are drawn as percent of the scale.
  func drawsPercentOfRange(_ item: SeriesItem) -> Bool {
    guard case .mean(let range?) = item.measure else { return false }
    return item.points.contains { $0?.figures.range.map { $0 != range } ?? false }
  }

  /// The figure of a point; `.none` where the earlier version of the item had none of this kind.
  func figure(_ point: SeriesItem.Point, of item: SeriesItem) -> SeriesFigure {
    switch (item.measure, SeriesMeasure(point.figures.item)) {
    case (.mean(let range), .mean(let earlier)) where (range == nil) == (earlier == nil):
      return SeriesFigure(
        mean: presentation(point.figures),
        ofRange: drawsPercentOfRange(item) ? earlier : nil)
    case (.share, .share(let code)):
      return SeriesFigure(share: code, of: presentation(point.figures))
    default: return .none
    }
  }

  func figures(_ item: SeriesItem) -> [SeriesFigure?] {
    item.points.map { $0.map { figure($0, of: item) } }
  }

  // MARK: Words

  /// The trend in a word.
  func word(_ item: SeriesItem) -> String {
    guard let verdict = item.verdict(publication) else { return "—" }
    let word = words.verdicts[verdict.rawValue, default: verdict.rawValue]
    guard verdict == .rising || verdict == .falling, item.item.favourable == .low else {
      return word
    }
    return word + " " + (verdict == .rising ? phrases.comparison.worse : phrases.comparison.better)
  }

  /// A value of the item: an average, or a share in per cent.
  func value(_ value: Double, _ measure: SeriesMeasure?) -> String {
    if case .share = measure { return numbers.decimal(100 * value, places: 0) + percentSign }
    return numbers.decimal(value, places: 1)
  }

  private var percentSign: String { numbers.percentGap + "%" }
}
