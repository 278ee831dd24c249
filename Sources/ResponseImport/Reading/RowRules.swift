import CSVReading
import SurveyModel

/// The rules by which single rows are no responses, applied to spellings.
struct RowRules {
  private var verdicts: [Verdicts]
  private let plan: RowPlan
  /// Rows so far by their cells, where a response can be known again.
  private var seen: [UInt64: Int] = [:]
  /// Responses that repeat an earlier one but bear no identifier to prove it.
  private(set) var repeated: [(record: Int, first: Int)] = []

  /// Rows that are remembered at most.
  private static let mostSeen = 50_000
  /// Answers below which two people may well have given the same ones in the same minute.
  private static let fewestAnswers = 7
  private static let fewestAnswersWithText = 3

  init(_ plan: RowPlan, tables: [SpellingTable]) {
    self.plan = plan
    verdicts = plan.checks.map { Verdicts($0, table: tables[$0.column]) }
  }

  /// Why a row is left out; `nil` for a response.
  mutating func reason(
    _ spellings: Span<Int32>, record: Int, _ sieve: inout RowSieve
  ) -> ExclusionReason? {
    for index in verdicts.indices where verdicts[index].excludes(spellings) {
      return verdicts[index].check.reason
    }
    if plan.answerColumns.allSatisfy({ sieve.traits($0, spellings[$0]).contains(.blank) }) {
      return .unanswered
    }
    if isTrial(spellings, &sieve) { return .testRow }
    return isRepeated(spellings, record: record, &sieve) ? .duplicate : nil
  }

  /// Whether most of the open answers are words of a trial. One among others is an answer: “test” may
  /// well be what somebody needs. One other among them is a choice that was taken for an open answer.
  private func isTrial(_ spellings: Span<Int32>, _ sieve: inout RowSieve) -> Bool {
    var trials = 0
    var others = 0
    var halves = 0
    for column in plan.textColumns where spellings[column] != 0 {
      let traits = sieve.traits(column, spellings[column])
      if traits.contains(.blank) { continue }
      if traits.contains(.trial) {
        trials += 1
      } else if traits.contains(.perhapsTrial) {
        halves += 1
      } else {
        others += 1
      }
    }
    return trials > others || others == 0 && halves >= 2
  }

  /// Whether the same response came before, with its identifier. One without an identifier is
  /// noted and kept.
  private mutating func isRepeated(
    _ spellings: Span<Int32>, record: Int, _ sieve: inout RowSieve
  ) -> Bool {
    // A column of times beyond the budget ends the search, so memory stays within bounds.
    guard let time = plan.timeColumn, spellings[time] > 0, seen.count < Self.mostSeen else {
      return false
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var answers = 0
    for column in spellings.indices {
      let spelling = spellings[column]
      if spelling < 0 { return false }
      if spelling > 0 { answers += 1 }
      hash = (hash ^ UInt64(UInt32(bitPattern: spelling))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 29
    }
    guard let first = seen[hash] else {
      seen[hash] = record
      return false
    }
    if let id = plan.idColumn, spellings[id] > 0 { return true }
    let hasText = plan.textColumns.contains {
      spellings[$0] > 0 && !sieve.traits($0, spellings[$0]).contains(.blank)
    }
    if answers > (hasText ? Self.fewestAnswersWithText : Self.fewestAnswers) {
      repeated.append((record, first))
    }
    return false
  }

  /// Judges each spelling of a column once.
  private struct Verdicts {
    let check: RowPlan.Check
    let table: SpellingTable
    private var known: [Bool]

    init(_ check: RowPlan.Check, table: SpellingTable) {
      self.check = check
      self.table = table
      known = [check.excludesBlank]
    }

    mutating func excludes(_ spellings: Span<Int32>) -> Bool {
      let spelling = Int(spellings[check.column])
      guard spelling >= 0 else { return false }
      while known.count <= spelling { known.append(check.excludes(table.text(known.count))) }
      return known[spelling]
    }
  }
}
