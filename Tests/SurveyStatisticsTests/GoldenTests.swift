import SurveyStatistics
import Testing

/// What came of holding the golden file against the module.
struct GoldenOutcome {
  var cases = 0
  var casesPassed = 0
  /// Single values, members of lists counted one by one.
  var values = 0
  var valuesPassed = 0
  var skippedValues = 0
  var failures: [String] = []

  static let all: Result<[String: GoldenOutcome], any Error> = Result {
    try Dictionary(grouping: GoldenFolder.cases(), by: \.stat).filter {
      GoldenRegistry.computations[$0.key] != nil
    }.mapValues(GoldenOutcome.init(of:))
  }

  /// Every field of every case. A field that sibling cases have and a case lacks is undefined there.
  init(of cases: [GoldenCase]) {
    guard let stat = cases.first?.stat, let compute = GoldenRegistry.computations[stat] else {
      return
    }
    let later = GoldenRegistry.laterFields[stat] ?? []
    let fields = cases.reduce(into: Set<String>()) { $0.formUnion($1.expected.keys) }
    if GoldenFolder.isOwnCopy {
      for field in later.subtracting(fields) { failures.append("\(stat): no case has \(field)") }
    }
    for json in cases {
      self.cases += 1
      let before = failures.count
      do {
        let got = try compute(json)
        if GoldenFolder.isOwnCopy {
          for field in Set(got.keys).subtracting(fields).sorted() {
            failures.append("\(json.id): the file has no field \(field)")
          }
        }
        for field in fields.sorted() {
          check(got[field], json, field, isLater: later.contains(field))
        }
      } catch {
        failures.append("\(json.id): \(error)")
      }
      if failures.count == before { casesPassed += 1 }
    }
  }

  private mutating func check(
    _ got: GoldenValue?, _ json: GoldenCase, _ field: String, isLater: Bool
  ) {
    let expected = json.expected[field] ?? .null
    if isLater {
      if json.expected[field] != nil { skippedValues += expected.leaves }
      if got != nil { failures.append("\(json.id).\(field): listed as later, but computed") }
      return
    }
    guard let got else {
      failures.append("\(json.id).\(field): not computed and not listed as later")
      return
    }
    let agrees = got.agrees(with: expected) { json.allowance(for: field, around: $0) }
    if json.expected[field] != nil {
      values += expected.leaves
      if agrees { valuesPassed += expected.leaves }
    }
    if !agrees { failures.append("\(json.id).\(field): got \(got), expected \(expected)") }
  }
}

@Suite("Golden values") struct GoldenTests {
  @Test(arguments: GoldenRegistry.computations.keys.sorted())
  func `are reproduced`(stat: String) throws {
    guard let outcome = try GoldenOutcome.all.get()[stat] else { return }
    #expect(outcome.casesPassed > 0)
    for failure in outcome.failures { Issue.record("\(failure)") }
  }

  @Test func `are all computed or listed as later`() throws {
    let cases = try GoldenFolder.cases()
    #expect(!cases.isEmpty)
    let known = GoldenRegistry.later.union(GoldenRegistry.computations.keys)
    #expect(Set(cases.map(\.stat)).subtracting(known).sorted() == [])
    #expect(GoldenRegistry.later.intersection(GoldenRegistry.computations.keys).sorted() == [])
  }

  @Test func `are counted`() throws {
    let outcomes = try GoldenOutcome.all.get()
    func total(_ part: (GoldenOutcome) -> Int) -> Int {
      outcomes.values.reduce(0) { $0 + part($1) }
    }
    let all = try GoldenFolder.cases()
    let leaves = all.reduce(0) { $0 + $1.expected.values.reduce(0) { $0 + $1.leaves } }
    print(
      "golden: \(total(\.casesPassed)) of \(total(\.cases)) cases and "
        + "\(total(\.valuesPassed)) of \(total(\.values)) values passed; "
        + "\(total(\.skippedValues)) values of these cases are for later; "
        + "the file has \(all.count) cases, \(leaves) values; "
        + "statistics for later: \(GoldenRegistry.later.sorted().joined(separator: ", "))")
    #expect(total(\.casesPassed) == total(\.cases))
  }
}
