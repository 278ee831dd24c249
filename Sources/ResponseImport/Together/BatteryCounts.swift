import SurveyModel
import Tabulation

/// Counts the items of one battery together.
struct BatteryCounts {
  private(set) var tally: BatteryTally
  private var items: [PointCells]
  /// The places of the points in one row, from 1; 0 for none.
  private var row: [UInt8]

  init(_ battery: JointPlan.BatteryItems, cells: [ItemCells]) {
    tally = battery.empty
    items = zip(battery.items, cells).map { item, cells in
      PointCells(cells, slot: item.slot, points: battery.points)
    }
    row = Array(repeating: 0, count: items.count)
  }

  mutating func add(_ spellings: Span<Int32>, _ combinations: [CombinationCounts]) {
    for index in items.indices { row[index] = items[index].place(spellings, combinations) }
    let filled = row
    tally.count(filled.span)
  }

  /// Finds the point in the cells of an item, once for each distinct cell.
  private struct PointCells {
    private let cells: ItemCells
    private let slot: ItemSlot
    /// Places by code, from 1.
    private let places: [Int: UInt8]
    /// By the number that stands for the answer.
    private var known: [UInt8] = []

    init(_ cells: ItemCells, slot: ItemSlot, points: [Int]) {
      self.cells = cells
      self.slot = slot
      places = Dictionary(
        uniqueKeysWithValues: points.enumerated().map { ($1, UInt8($0 + 1)) })
    }

    mutating func place(_ spellings: Span<Int32>, _ combinations: [CombinationCounts]) -> UInt8 {
      let number = Int(slot.number(spellings, combinations))
      // Beyond the budget of the column nothing is known.
      guard number >= 0 else { return 0 }
      while known.count <= number {
        let answer = cells.answer(known.count, in: slot, combinations)
        if case .option(let code, _) = answer {
          known.append(places[code] ?? 0)
        } else {
          known.append(0)
        }
      }
      return known[number]
    }
  }
}
