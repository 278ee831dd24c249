import Diagnostics
import Foundation
import ReportModel
import SurveyArchive
import SurveyModel
import Testing
import WaveComparison

@testable import AnketaWorkflow

@Suite("Matching the questions of a series") struct SeriesMatchesTests {
  let folder: TemporaryFolder
  var archive: String { folder.path + "/archive.sqlite" }

  /// A series of three seminars: the second one reworded a question and renamed another.
  init() throws {
    folder = try TemporaryFolder()
    try hold("2026-03", room: "How was the room?", pace: ("pace", "Was the pace right for you?"))
    try hold(
      "2026-06", room: "How did you like it?", pace: ("speed", "Was this pace right for you?"))
    try hold(
      "2026-09", room: "How was the room?", pace: ("pace", "Was the pace right for you?"),
      answers: "Fair,Yes\n")
  }

  private func hold(
    _ key: String, room: String, pace: (key: String, text: String),
    meeting: ArchiveImport.Meeting = .refuse, answers: String = "Good,Yes\nBad,No\n"
  ) throws {
    let form = try folder.write(
      """
      anketa: 1
      key: form
      languages: [en]
      items:
        - {key: room, text: "\(room)", type: rating, scale: {points: [Bad, Fair, Good]}}
        - {key: \(pace.key), text: "\(pace.text)", type: yes-no}
      """, to: "\(key).yaml")
    let file = try folder.write("\(room),\(pace.text)\n\(answers)", to: "\(key).csv")
    let entry = ArchiveImport.Entry(
      files: [file], seminar: ArchivedSeminar(key: key, series: "Rooms", date: key),
      questionnaire: form)
    _ = try ArchiveImport(entries: [entry], archive: archive, meeting: meeting, isTrial: false)
      .run()
  }

  private func known() throws -> SeriesMatches {
    try SeriesMatches(series: "Rooms", archive: archive)
  }

  @discardableResult
  private func decide(
    same: [String] = [], equivalent: [String] = [], different: [String] = [],
    forgotten: [String] = []
  ) throws -> String {
    try MatchDecisions(
      same: same, equivalent: equivalent, different: different, forgotten: forgotten
    ).store(in: "Rooms", archive: archive, messages: .english).text
  }

  private func codes(_ work: () throws -> Void) -> [String] {
    do {
      try work()
      return []
    } catch let problems as Problems {
      return problems.list.map(\.code)
    } catch {
      return ["\(error)"]
    }
  }

  @Test func `prints what is open, with names to type and what to do`() throws {
    let text = try known().text(in: .english)
    #expect(
      text.hasPrefix(
        """
        Rooms: to decide: 2, decided: 0

        1  2026-03 → 2026-06
           “How was the room?”
           “How did you like it?”
           worded differently; the wording changed; now listed as changed
           room=room

        2  2026-03 → 2026-06
           “Was the pace right for you?”
           “Was this pace right for you?”
           worded almost alike; the wording changed; now listed as a new question and one that is no \
        longer asked
           pace=speed

        Say of each pair
        """))
    #expect(
      text.contains("  anketa series match Rooms --write questionnaires/rooms.matches.yaml\n"))
  }

  @Test func `a written file, filled in, is read back and remembered`() throws {
    let path = folder.path + "/rooms.matches.yaml"
    try known().write(to: path, replacing: false, in: .english)
    let written = try #require(folder.text("rooms.matches.yaml"))
    #expect(written == (try known().file(in: .english)))
    #expect(
      codes { try known().write(to: path, replacing: false, in: .english) } == ["matches-exist"])
    let filled = try folder.write(
      written.replacing("verdict: \"?\"", with: "verdict: equivalent", maxReplacements: 1),
      to: "f.yaml")
    let stored = try MatchDecisions(file: filled, series: "Rooms")
      .store(in: "Rooms", archive: archive, messages: .english)
    #expect(stored.text == "room → room: equivalent\n")
    #expect(stored.problems.map(\.code) == ["undecided-pair"])
    #expect(try known().matching.open.map(\.later.key) == ["speed"])
    #expect(try known().file(in: .english).contains("verdict: equivalent"))
    let again = try MatchDecisions(file: filled, series: "Rooms")
      .store(in: "Rooms", archive: archive, messages: .english)
    #expect(again.text == "room → room: equivalent, as before\n")
  }

  @Test func `single pairs are decided, changed and forgotten`() throws {
    #expect(try decide(equivalent: ["room=room"], different: ["pace=speed"]).count(of: "\n") == 2)
    #expect(try known().matching.confirmed.map(\.verdict) == [.equivalent, .different])
    #expect(try !known().isOpen)
    #expect(try decide(same: ["pace=speed"]) == "pace → speed: same, no longer different\n")
    #expect(
      try decide(forgotten: ["pace=speed"])
        == "pace → speed: no longer same: it will be asked about again\n")
    #expect(try known().matching.open.map(\.later.key) == ["speed"])
  }

  @Test func `all faults are told together, and nothing is stored`() throws {
    #expect(
      codes {
        try decide(
          same: ["pace=speed", "rom=speed"], different: ["pace=nothing of it"])
      } == ["unknown-matched-item", "unknown-matched-item"])
    #expect(
      codes { try decide(same: ["pace=speed"], forgotten: ["a=b"]) } == ["undecided-to-forget"])
    #expect(codes { try decide(same: ["pace"], different: ["=b"]) } == ["no-pair", "no-pair"])
    #expect(
      codes { try decide(same: ["pace=speed"], equivalent: ["pace=How did you like it?"]) }
        .contains("matched-twice"))
    #expect(try known().matching.confirmed.isEmpty)
    let file = try folder.write(
      "anketa-matches: 1\nseries: Halls\nmatches: []\n", to: "halls.matches.yaml")
    #expect(
      codes { _ = try MatchDecisions(file: file, series: "Rooms") } == ["file-of-other-series"])
    #expect(
      codes { _ = try SeriesMatches(series: "Room", archive: archive) } == ["unknown-series"])
  }

  @Test func `a corrected import and a removed seminar change nothing of it`() throws {
    try decide(same: ["pace=speed"])
    let said = try known().matching.confirmed
    try hold(
      "2026-06", room: "How did you like it?", pace: ("speed", "Was this pace right for you?"),
      meeting: .replace, answers: "Good,Yes\nFair,No\n")
    #expect(try known().matching.confirmed == said)
    _ = try SeminarUpkeep.remove(["2026-03", "2026-06", "2026-09"], archive: archive)
    #expect(try known().matching.confirmed == said)
    #expect(try SeriesListing(archive: archive).text.contains("Rooms  0 × seminar"))
    try decide(forgotten: ["pace=speed"])
    #expect(try SeriesListing(archive: archive).text == "The archive holds no series.\n")
  }

  @Test func `answers one by one are taken up to the last one`() throws {
    var typed = ["what?", "E"]
    var shown: [String] = []
    let decisions = try MatchDialogue(known(), in: .english).run(
      answer: { typed.isEmpty ? nil : typed.removeFirst() }, say: { shown.append($0) })
    #expect(shown.first?.hasPrefix("\n1 / 2\n   2026-03 → 2026-06\n") == true)
    #expect(shown.count == 5, "two pairs, one of them asked about twice")
    _ = try decisions.store(in: "Rooms", archive: archive, messages: .english)
    #expect(try known().matching.confirmed.map(\.verdict) == [.equivalent])
  }

  @Test(arguments: Phrases.all) func `is said in every language`(phrases: Phrases) throws {
    let text = try known().text(in: phrases.messages)
    let file = try known().file(in: phrases.messages)
    #expect(text.contains("2026-03 → 2026-06") && file.contains("earlier: pace\n"))
    #expect(text.contains("worded") == (phrases.code == "en"))
    #expect(file.contains("compared with a mark") == (phrases.code == "en"))
  }

  @Test func `answers that changed are shown`() throws {
    let form = try folder.write(
      """
      anketa: 1
      key: form
      languages: [en]
      items:
        - {key: room, text: How was the room?, type: rating, scale: {points: [Poor, Fair, Good]}}
      """, to: "later.yaml")
    let file = try folder.write("How was the room?\nGood\n", to: "later.csv")
    let entry = ArchiveImport.Entry(
      files: [file], seminar: ArchivedSeminar(key: "later", series: "Rooms", date: "2026-12"),
      questionnaire: form)
    _ = try ArchiveImport(entries: [entry], archive: archive, meeting: .refuse, isTrial: false)
      .run()
    #expect(try known().text(in: .english).contains("   answers: “Bad” → “Poor”\n"))
  }
}

extension String {
  fileprivate func count(of character: Character) -> Int { count { $0 == character } }
}
