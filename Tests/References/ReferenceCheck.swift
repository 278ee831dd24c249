import Diagnostics
import ReportModel

/// A reference compared with Anketa, figure by figure.
struct ReferenceCheck {
  let name: String
  private(set) var findings: [Finding] = []
  /// Questions that were compared.
  private(set) var questions = 0
  /// Questions whose scale a questionnaire had to define.
  private(set) var redefined = 0
  /// Columns that neither side, or Anketa alone, takes for a question.
  private(set) var metadata = 0
  private let reference: Reference
  private let readings: [OurReading]

  init(_ reference: Reference) throws(Problems) {
    self.reference = reference
    name = reference.name
    var events: [String] = []
    for event in reference.comparisons.flatMap(\.events)
    where reference.file(of: event) == nil && !events.contains(event) {
      events.append(event)
    }
    var readings: [OurReading] = []
    for file in reference.files {
      readings.append(try OurReading(file, folder: reference.folder, events: events))
    }
    self.readings = readings
    for (file, reading) in zip(reference.files, readings) { compare(file, reading) }
    for comparison in reference.comparisons { compare(comparison) }
  }

  private mutating func compare(_ file: ReferenceFile, _ reading: OurReading) {
    let source = reading.source
    if let sha256 = file.sha256 {
      add(.file, "\(file.name), has the stated SHA-256", 1, source.sha256 == sha256 ? 1 : 0)
    }
    let ours = [
      "n_rows": Double(reading.responses), "header_rows": Double(source.headerRows),
      "columns": Double(source.columns.count),
      "rows_blank_dropped": Double(source.excluded.first { $0.reason == "blank" }?.count ?? 0),
    ]
    for (name, expected) in file.numbers.sorted(by: { $0.key < $1.key }) {
      let found = ours[name]
      add(.file, "\(file.name), \(name)", expected, found) {
        name == "n_rows" ? Explanation.recordsLeftOut(source, expected, found) : nil
      }
    }
    redefined += reading.redefined.count
    for question in file.questions {
      if question.isMetadata || reading.role(of: question.column) == .metadata {
        metadata += 1
      } else {
        questions += 1
        compare(question, of: file, reading)
      }
    }
  }

  private mutating func compare(
    _ question: ReferenceQuestion, of file: ReferenceFile, _ reading: OurReading
  ) {
    let ours = reading.answers(to: question)
    let place = "\(file.name), column \(question.column)"
    for (name, expected) in question.figures.sorted(by: { $0.key < $1.key }) {
      let found = ours?.figures[name]
      add(Statistic(figure: name), "\(place), \(name)", expected, found) {
        name == "n_missing" ? Explanation.recordsLeftOut(reading.source, expected, found) : nil
      }
    }
    for (place, counts) in places(question.counts ?? [:], of: place) {
      let found = ours?.count(of: counts.key, value: question.value(of: counts.key))
      add(.options, place, Double(counts.value), found.map(Double.init))
    }
  }

  /// Each answer with a place that does not quote it: it may be somebody's own words.
  private func places(
    _ counts: [String: Int], of place: String
  ) -> [(String, (key: String, value: Int))] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.enumerated().map {
      ("\(place), answer \($0 + 1) of \(counts.count)", $1)
    }
  }

  private mutating func compare(_ comparison: ReferenceComparison) {
    let sides = comparison.events.map { answers(at: $0, to: comparison) }
    let place = "\(comparison.question): \(comparison.events.joined(separator: " → "))"
    var figures: [String: Double] = [:]
    var chiSquared: [String: Double]?
    if comparison.kind == .scored, let a = sides[0]?.scored, let b = sides[1]?.scored {
      figures = OurComparison(a, b).figures
      chiSquared = OurComparison.chiSquared(a, b)
    } else if let counts = comparison.counts, let a = sides[0], let b = sides[1] {
      figures["n_a"] = a.figures["n_answered"]
      figures["n_b"] = b.figures["n_answered"]
      let answers = Set(counts.flatMap(\.keys)).sorted()
      chiSquared = OurComparison.chiSquared(
        answers.map { a.count(of: $0, value: nil) ?? 0 },
        answers.map { b.count(of: $0, value: nil) ?? 0 })
      for (ours, counts) in zip([a, b], counts) {
        for (place, counts) in places(counts, of: place) {
          let found = ours.count(of: counts.key, value: nil)
          add(.options, place, Double(counts.value), found.map(Double.init))
        }
      }
    }
    for (name, expected) in comparison.figures.sorted(by: { $0.key < $1.key }) {
      add(Statistic(comparison: name), "\(place), \(name)", expected, figures[name])
    }
    guard let expected = comparison.chiSquared else { return }
    if expected.isEmpty { add(.chiSquared, "\(place), chi2", nil, chiSquared?["chi2"]) }
    for (name, value) in expected.sorted(by: { $0.key < $1.key }) {
      add(.chiSquared, "\(place), \(name)", value, chiSquared?[name])
    }
  }

  /// The answers at an event: of a whole file, or of a group in the only one.
  private func answers(at event: String, to comparison: ReferenceComparison) -> OurAnswers? {
    let file = reference.file(of: event) ?? 0
    guard
      let question = reference.files[file]
        .question(named: comparison.question, kind: comparison.kind)
    else { return nil }
    return reference.file(of: event) == nil
      ? readings[file].answers(to: question, ofGroup: event)
      : readings[file].answers(to: question)
  }

  private mutating func add(
    _ statistic: Statistic, _ place: String, _ expected: Double?, _ found: Double?,
    because reason: () -> String? = { nil }
  ) {
    findings.append(
      Finding(statistic, place, expected: expected, found: found, because: reason))
  }
}
