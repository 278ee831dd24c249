import Foundation
import Testing

@testable import anketa_references

/// Invented answers of two towns, and their figures by hand.
@Suite("Comparison with references") struct ReferenceCheckTests {
  private static let answers = """
    Town,How useful was the seminar?
    Osh,5
    Osh,4
    Osh,4
    Osh,2
    Naryn,3
    Naryn,3
    Naryn,5
    Naryn,1

    """
  /// x̄ = 27/8, s² = (105 − 27²/8)/7, and quartiles at ranks 2.75 and 6.25 of 1 2 3 3 4 4 5 5.
  private static let useful = """
    {"col": 1, "header": ["How useful was the seminar?"], "type": "likert", "scale": "numeric",
     "n_rows": 8, "n_answered": 8, "n_missing": 0, "counts": {"3": 2, "4": 2, "5": 2, "1": 1, "2": 1},
     "n_scored": 8, "mean": 3.375, "sd": 1.407885953, "median": 3.5, "min": 1.0, "max": 5.0,
     "q1": 2.75, "q3": 4.25}
    """
  /// Of 16 pairs Naryn is higher in 5 and equal in one: U = 5.5. t = −0.75/√((19/12 + 8/3)/4).
  private static let towns = """
    {"question": "How useful was the seminar?", "kind": "scored", "event_a": "Osh",
     "event_b": "Naryn", "n_a": 4, "n_b": 4, "mean_a": 3.75, "mean_b": 3.0, "diff_means": -0.75,
     "welch_t": -0.7276068751, "mannwhitney_u_b": 5.5, "cliffs_delta": -0.3125}
    """
  private static let town = """
    {"col": 0, "header": ["Town"], "type": "single", "n_answered": 8,
     "counts": {"Naryn": 4, "Osh": 4}}
    """

  private func check(
    answers: String = answers, rows: Int = 8, columns: Int = 2, useful: String = useful,
    towns: String = towns
  ) throws -> ReferenceCheck {
    let folder = FileManager.default.temporaryDirectory.path + "/anketa-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let reference = """
      {"files": [{"file": "survey.csv", "n_rows": \(rows), "header_rows": 1, "columns": \(columns),
      "questions": [\(Self.town), \(useful)]}], "comparisons": [\(towns)]}
      """
    for (name, text) in [("survey.csv", answers), ("reference.json", reference)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    return try ReferenceCheck(Reference(folder: folder))
  }

  @Test func `every figure of a reference is compared`() throws {
    let findings = try check().findings
    // 3 of the file, 1 + 2 of the town, 10 + 5 of the rating, 8 of the comparison
    #expect(findings.count == 29)
    #expect(findings.filter { $0.outcome != .agrees }.map(\.text) == [])
  }

  @Test(arguments: [
    ("\"sd\": 1.407885953", "\"sd\": 1.407885956", "sd: expected 1.407885956, found 1.40788595"),
    ("\"q3\": 4.25", "\"q3\": 4.5", "q3: expected 4.5, found 4.25"),
    ("\"2\": 1", "\"2\": 2", "answer 1 of 5: expected 2, found 1"),
    ("\"n_answered\": 8", "\"n_answered\": 7", "n_answered: expected 7, found 8"),
    ("\"median\": 3.5", "\"mode\": 3.5", "mode: expected 3.5, found none"),
  ])
  func `a figure that is not ours differs`(ours: String, other: String, text: String) throws {
    let useful = Self.useful.replacingOccurrences(of: ours, with: other)
    let faults = try check(useful: useful).findings.filter { $0.outcome == .differs }
    #expect(faults.count == 1)
    #expect(faults.first?.text.hasPrefix("survey.csv, column 1, " + text) == true)
  }

  @Test func `a comparison that is not ours differs`() throws {
    let towns = Self.towns.replacingOccurrences(of: "-0.3125", with: "0.3125")
    let faults = try check(towns: towns).findings.filter { $0.outcome == .differs }
    #expect(
      faults.map(\.text) == [
        "How useful was the seminar?: Osh → Naryn, cliffs_delta: expected 0.3125, found -0.3125"
      ])
  }

  @Test func `a scale that the reference values otherwise is defined so`() throws {
    let answers = Self.answers.replacingOccurrences(of: ",5", with: ",no idea")
    // 4 4 2 3 3 1: x̄ = 17/6
    let useful = """
      {"col": 1, "header": ["How useful was the seminar?"], "type": "likert", "scale":
       {"1": -2, "2": -1, "3": 0, "4": 1}, "not_scored": {"no idea": 2}, "n_answered": 8,
       "counts": {"3": 2, "4": 2, "no idea": 2, "1": 1, "2": 1}, "n_scored": 6,
       "mean": -0.1666666667}
      """
    let check = try check(answers: answers, useful: useful, towns: "")
    #expect(check.redefined == 1)
    #expect(check.findings.filter { $0.outcome != .agrees }.map(\.text) == [])
  }

  @Test func `a record without answers may be left out, and nothing else`() throws {
    var lines = Self.answers.split(separator: "\n").map { $0 + ",2026-03-12 10:00:00" }
    lines[0] = "Town,How useful was the seminar?,Timestamp"
    lines.append(",,2026-03-12 11:00:00")
    let answers = lines.joined(separator: "\n")
    let useful = Self.useful.replacingOccurrences(of: "\"n_missing\": 0", with: "\"n_missing\": 1")
    let reason = "a record without an answer to any question is no response (1 in this file)"
    let check = try check(answers: answers, rows: 9, columns: 3, useful: useful)
    let others = check.findings.filter { $0.outcome != .agrees }
    #expect(others.map(\.outcome) == [.differsBecause(reason), .differsBecause(reason)])
    let off = try self.check(answers: answers, rows: 10, columns: 3, useful: useful)
    #expect(off.findings.count { $0.outcome == .differs } == 1)
  }

  @Test func `questions of comparisons are found by the beginning of their titles`() throws {
    let titles = ["mc_1", "mc_10", "Did you enjoy it? 10 = very much", "Did you learn?"]
    let questions = titles.enumerated().map {
      #"{"col": \#($0), "header": ["\#($1)"], "type": "likert"}"#
    }
    let text = #"{"file": "a.csv", "questions": [\#(questions.joined(separator: ","))]}"#
    let file = ReferenceFile(try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)))
    func column(_ name: String) -> Int? { file.question(named: name, kind: .scored)?.column }
    #expect(column("mc_1 Was it clear?") == 0)
    #expect(column("mc_10 Was it long?") == 1)
    #expect(column("joy: Did you enjoy it?") == 2)
    #expect(column("Did you learn? Say so") == 3)
    #expect(file.question(named: "mc_1", kind: .single) == nil)
  }
}
