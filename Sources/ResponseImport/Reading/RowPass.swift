import CSVReading
import Diagnostics

/// One reading of all records: what was counted, what was left out, and why.
struct RowPass {
  private(set) var records = 0
  private(set) var counted = 0
  private(set) var excluded: [ExclusionReason: ImportAudit.Exclusion] = [:]
  private(set) var counts: SpellingCounts
  private(set) var excludedCounts: SpellingCounts
  private(set) var groups: [CombinationCounts]
  private(set) var tables: [SpellingTable] = []
  private(set) var findings = ReadFindings()
  /// Records with fewer or more cells than there are titles.
  private(set) var uneven: [(record: Int, cells: Int)] = []
  private(set) var unevenCount = 0

  private static let mostListed = 20

  /// - Throws: What keeps the file from being read; damage in it is repaired and told.
  init(_ file: CSVFile, plan: RowPlan, headerRows: Int) throws(Problems) {
    counts = SpellingCounts(columns: plan.width)
    excludedCounts = SpellingCounts(columns: plan.width)
    groups = plan.groups.map(CombinationCounts.init(columns:))
    var reader = SpellingReader(file, skippingRecords: headerRows, columns: plan.width)
    let tables = reader.tables
    var verdicts = plan.checks.map { Verdicts($0, table: tables[$0.column]) }
    var pass = self
    try reader.read { spellings, record, cells in
      pass.records += 1
      if cells != plan.width { pass.noteUneven(record, cells) }
      var reason: ExclusionReason? = spellings.isBlank ? .blank : nil
      if reason == nil {
        for index in verdicts.indices where verdicts[index].excludes(spellings) {
          reason = verdicts[index].check.reason
          break
        }
      }
      if let reason {
        pass.exclude(record, reason)
        pass.excludedCounts.add(spellings)
        return
      }
      pass.counted += 1
      pass.counts.add(spellings)
      for index in pass.groups.indices { pass.groups[index].add(spellings) }
    }
    self = pass
    self.tables = tables
    findings = reader.findings
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

extension Span<Int32> {
  /// Whether every cell is empty.
  fileprivate var isBlank: Bool {
    for index in indices where self[index] != 0 { return false }
    return true
  }
}
