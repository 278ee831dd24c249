import CSVReading
import Diagnostics

/// One reading of all records: what was counted, what was left out, and why.
struct RowPass {
  private(set) var records = 0
  private(set) var counted = 0
  private(set) var excluded: [ExclusionReason: ImportAudit.Exclusion] = [:]
  private(set) var counts: SpellingCounts
  /// Cells of the responses that were left out; titles and totals are none.
  private(set) var excludedCounts: SpellingCounts
  private(set) var groups: [CombinationCounts]
  private(set) var joint: JointCounts?
  /// Hands the responses on, where somebody takes them.
  private(set) var rows: ResponseRows?
  private(set) var patterns: RowPatterns
  private(set) var tables: [SpellingTable] = []
  private(set) var findings = ReadFindings()
  /// Records with fewer or more cells than there are titles.
  private(set) var uneven: [(record: Int, cells: Int)] = []
  private(set) var unevenCount = 0
  /// Responses that repeat an earlier one, and are counted.
  private(set) var repeated: [(record: Int, first: Int)] = []

  private static let mostListed = 20

  /// - Parameters:
  ///   - lending: Columns whose cells `rows` needs whole.
  ///   - rows: Makes what takes the responses; `nil` when nobody does.
  /// - Throws: What keeps the file from being read; damage in it is repaired and told. What whoever
  ///   takes the responses throws.
  init(
    _ file: SurveyedFile, plan: RowPlan, lending: Set<Int> = [],
    rows: (([SpellingTable]) -> ResponseRows)? = nil
  ) throws(Problems) {
    counts = SpellingCounts(columns: plan.width)
    excludedCounts = SpellingCounts(columns: plan.width)
    groups = plan.groups.map(CombinationCounts.init(columns:))
    var reader = SpellingReader(
      file.file, skippingRecords: file.headerRows, columns: plan.width, lending: lending)
    let tables = reader.tables
    self.rows = rows?(tables)
    joint = plan.joint.map { JointCounts($0, file: file, tables: tables) }
    patterns = RowPatterns(file.titles, tables: tables, layout: file.layout)
    var sieve = RowSieve(file.titles, tables: tables)
    var rules = RowRules(plan, tables: tables)
    var pass = self
    try reader.read { spellings, record, cells in
      pass.records += 1
      switch sieve.verdict(spellings, record: record, cells: cells) {
      case .blank:
        if cells != plan.width { pass.noteUneven(record, cells) }
        pass.exclude(record, .blank)
        pass.excludedCounts.add(spellings)
      case .held: pass.rows?.hold(spellings, record: record, tables: tables)
      case .response:
        pass.take(spellings, record, cells, plan, &rules, &sieve)
      }
      if sieve.hasReleased { pass.takeReleased(plan, &rules, &sieve) }
    }
    let excluded = sieve.finish { pass.counts.count($0, $1) }
    pass.takeReleased(plan, &rules, &sieve)
    for (row, reason) in excluded { pass.exclude(row.record, reason) }
    if let failure = pass.rows?.failure { throw failure }
    self = pass
    repeated = rules.repeated
    self.tables = tables
    findings = reader.findings
  }

  /// Counts a row, or leaves it out by the rules of the tool and the questionnaire.
  private mutating func take(
    _ spellings: Span<Int32>, _ record: Int, _ cells: Int, _ plan: RowPlan,
    _ rules: inout RowRules, _ sieve: inout RowSieve
  ) {
    if cells != plan.width { noteUneven(record, cells) }
    patterns.add(spellings)
    if let reason = rules.reason(spellings, record: record, &sieve) {
      exclude(record, reason)
      excludedCounts.add(spellings)
      return
    }
    counted += 1
    counts.add(spellings)
    for index in groups.indices { groups[index].add(spellings) }
    joint?.add(spellings, groups)
    rows?.add(spellings, record: record, groups)
  }

  private mutating func takeReleased(
    _ plan: RowPlan, _ rules: inout RowRules, _ sieve: inout RowSieve
  ) {
    for row in sieve.takeReleased() {
      take(row.spellings.span, row.record, row.cells, plan, &rules, &sieve)
    }
  }

  private mutating func exclude(_ record: Int, _ reason: ExclusionReason) {
    var exclusion = excluded[reason] ?? .init(reason: reason, count: 0, recordNumbers: [])
    exclusion.count += 1
    if exclusion.recordNumbers.count < ImportAudit.Exclusion.listed {
      exclusion.recordNumbers.append(record)
    }
    excluded[reason] = exclusion
  }

  private mutating func noteUneven(_ record: Int, _ cells: Int) {
    unevenCount += 1
    if uneven.count < Self.mostListed { uneven.append((record, cells)) }
  }
}
