import CSVReading

/// What was counted of several items together.
struct JointCounts {
  private(set) var groups: GroupCounts?
  private(set) var cells: CellCounts?
  private(set) var batteries: [BatteryCounts]
  private(set) var coded: CodedRows?
  /// The items that are crossed, by their places in the questionnaire.
  let crossed: [Int]
  private let slots: [ItemSlot]
  /// The numbers of the crossed items in one row.
  private var row: [Int32]

  init(_ plan: JointPlan, file: SurveyedFile, tables: [SpellingTable]) {
    let absent = AbsentCells(file.profiles, layout: file.layout)
    func cells(_ source: JointPlan.Source) -> ItemCells {
      // No date is interpreted here, so it does not matter in which order its numbers stand.
      ItemCells(
        AnswerReader(source.item), source.source, file: file, tables: tables, absent: absent)
    }
    crossed = plan.crossed
    slots = plan.crossedSlots
    row = Array(repeating: 0, count: slots.count)
    let columns = slots.count
    groups = plan.by.map { GroupCounts(cells($0), slot: $0.slot, columns: columns) }
    if !plan.weightedBy.isEmpty {
      self.cells = CellCounts(
        plan.weightedBy.map { (cells: cells($0), slot: $0.slot) }, columns: columns)
    }
    batteries = plan.batteries.map { battery in
      BatteryCounts(battery, cells: battery.items.map(cells))
    }
    coded = plan.codeColumn.map { CodedRows(column: $0, items: columns) }
  }

  /// Counts a response.
  ///
  /// - Parameter combinations: Those of the same row have been added.
  mutating func add(_ spellings: Span<Int32>, _ combinations: [CombinationCounts]) {
    for index in batteries.indices { batteries[index].add(spellings, combinations) }
    guard !row.isEmpty else { return }
    for index in slots.indices { row[index] = slots[index].number(spellings, combinations) }
    groups?.add(row, spellings, combinations)
    cells?.add(row, spellings, combinations)
    coded?.add(row, spellings)
  }
}
