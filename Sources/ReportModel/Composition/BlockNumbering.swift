import SVGCharts

/// Numbers the figures and tables of an annex as they come, and remembers what each of them shows.
struct BlockNumbering {
  /// What sentences of a summary speak of.
  enum Subject: Hashable {
    /// Answers to the item of that key.
    case item(String)
    /// What comments on the item are about.
    case themes(String)
    case comments
    case targets
    /// The item now and before.
    case difference(String)
    /// The item from seminar to seminar.
    case trend(String)
    /// Who answered at each seminar of a series.
    case seminars
  }

  let phrases: Phrases
  private var figures = 0
  private var tables = 0
  private var places: [Subject: Annex.Reference] = [:]

  init(_ phrases: Phrases) { self.phrases = phrases }

  mutating func figure(
    _ caption: String, chart: Chart, alternative: String, of subjects: [Subject] = []
  ) -> Annex.Block {
    figures += 1
    let place = Annex.Reference(id: "figure-\(figures)", label: "\(phrases.figure) \(figures)")
    note(place, of: subjects)
    return .figure(
      .init(
        id: place.id, label: place.label, caption: caption, chart: chart,
        alternativeText: alternative))
  }

  mutating func table(
    _ caption: String, columns: [Annex.Table.Column], rows: [Annex.Table.Row], note: String = "",
    of subjects: [Subject] = []
  ) -> Annex.Block {
    tables += 1
    let place = Annex.Reference(id: "table-\(tables)", label: "\(phrases.table) \(tables)")
    self.note(place, of: subjects)
    return .table(
      .init(
        id: place.id, label: place.label, caption: caption, columns: columns, rows: rows,
        note: note))
  }

  /// What is shown in several places is referred to in the first one.
  mutating func note(_ place: Annex.Reference, of subjects: [Subject]) {
    for subject in subjects where places[subject] == nil { places[subject] = place }
  }

  func statement(_ sentence: SummarySentence) -> Annex.Block {
    var references: [Annex.Reference] = []
    for place in sentence.subjects.compactMap({ places[$0] }) where !references.contains(place) {
      references.append(place)
    }
    return .statement(.init(sentence.text, references: references))
  }
}

/// A sentence, and what it speaks of.
struct SummarySentence {
  let text: String
  let subjects: [BlockNumbering.Subject]

  init(_ text: String, _ subjects: BlockNumbering.Subject...) { self.init(text, of: subjects) }

  init(_ text: String, of subjects: [BlockNumbering.Subject]) {
    self.text = text
    self.subjects = subjects
  }
}
