import Diagnostics
import SurveyArchive
import SurveyModel
import Tabulation

/// An archive of many small seminars, the same each time.
struct ManySeminars {
  let count: Int

  /// Seminars in one series.
  static let perSeries = 1_000
  private static let responses = 50
  private static let items = 20

  static func series(_ seminar: Int) -> String { "Series \(seminar / perSeries + 1)" }

  private static let questionnaire = Questionnaire(
    key: "many", languages: ["en"],
    sections: [
      Section(
        items: (1...items).map { number in
          Item(
            key: "q\(number)", text: ["en": "How was part \(number)?"], type: .rating,
            scale: Scale(
              key: "s",
              points: (1...5).map { ResponseOption(code: $0, label: ["en": "Point \($0)"]) }))
        })
    ])

  func write(to path: String) throws {
    try SurveyArchive.writing(path).change { change in
      let asked = try change.put(Self.questionnaire)
      var random = SplitMix64(state: 1)
      for number in 0..<count {
        try add(number, asked, change, &random)
      }
    }
  }

  private func add(
    _ number: Int, _ asked: ArchivedQuestionnaire, _ change: ArchiveChange,
    _ random: inout SplitMix64
  ) throws {
    let key = "seminar-\(number)"
    let date = "\(2000 + number % Self.perSeries / 48)-\(10 + number % 3)-\(10 + number % 16)"
    try change.add(
      ArchivedSeminar(
        key: key, series: Self.series(number), title: "Seminar \(number)", date: date,
        place: "Town \(number % 40)", attended: 60), questionnaire: asked, isInferred: false)
    let writer = try change.beginSource("\(key).csv", sha256: key, of: key)
    for item in 0..<Self.items {
      for code in 0...5 {
        writer.define(code, of: item, as: code == 0 ? .missing(.blank) : .option(code))
      }
    }
    var tally = Tally(of: Self.questionnaire)
    tally.responses = Self.responses
    for row in 0..<Self.responses {
      let codes = (0..<Self.items).map { _ in Int.random(in: 0...5, using: &random) }
      for (item, code) in codes.enumerated() {
        tally.items[item].count(code == 0 ? .missing(.blank) : .option(code))
      }
      try writer.write(row: row + 2, line: row + 2, numbers: codes, single: [:], code: nil)
    }
    try change.finish(
      writer,
      as: ArchivedSource(
        file: "\(key).csv", sha256: key, records: Self.responses, counted: Self.responses,
        reading: "{}"))
    try change.setTally(tally, batteries: [], of: key)
  }
}
