import SurveyModel
import Tabulation

/// The crossed items, counted apart for each combination of answers to some of them.
struct CellCounts {
  /// The responses of a combination.
  struct Cell {
    /// `nil` for no answer.
    var codes: [Int?]
    var responses = 0
    /// By crossed item and the number that stands for an answer to it.
    var counts: SpellingCounts
  }

  /// The items whose answers make the cells.
  var keys: [String] { makers.map(\.key) }

  private var makers: [Maker]
  private let columns: Int
  private(set) var cells: [Cell] = []
  /// The places of cells, by the places of the codes that make them.
  private var places: [Int: Int] = [:]

  /// - Parameter columns: How many items are crossed.
  init(_ makers: [(cells: ItemCells, slot: ItemSlot)], columns: Int) {
    self.makers = makers.map { Maker(cells: $0.cells, slot: $0.slot) }
    self.columns = columns
  }

  /// - Parameter row: The numbers of the crossed items.
  mutating func add(
    _ row: [Int32], _ spellings: Span<Int32>, _ combinations: [CombinationCounts]
  ) {
    var combination = 0
    for index in makers.indices {
      let code = makers[index].place(spellings, combinations)
      combination = combination * makers[index].size + code
    }
    let place = places[combination] ?? newCell(combination)
    cells[place].responses += 1
    cells[place].counts.add(row.span)
  }

  private mutating func newCell(_ combination: Int) -> Int {
    var codes: [Int?] = []
    var rest = combination
    for maker in makers.reversed() {
      codes.append(maker.code(rest % maker.size))
      rest /= maker.size
    }
    cells.append(
      Cell(codes: codes.reversed(), counts: SpellingCounts(columns: columns, room: 8)))
    places[combination] = cells.count - 1
    return cells.count - 1
  }

  /// An item that makes cells: the code in each of its cells is found once.
  private struct Maker {
    private let cells: ItemCells
    private let slot: ItemSlot
    private let codes: [Int]
    /// The place of the code from 1, or 0 for no answer, by the number of the answer from -1.
    private var known: [Int] = []

    init(cells: ItemCells, slot: ItemSlot) {
      self.cells = cells
      self.slot = slot
      codes = cells.reader.item.allOptions.filter(\.role.isValid).map(\.code)
    }

    var key: String { cells.reader.item.key }
    /// How many places there are.
    var size: Int { codes.count + 1 }

    func code(_ place: Int) -> Int? { place == 0 ? nil : codes[place - 1] }

    mutating func place(_ spellings: Span<Int32>, _ combinations: [CombinationCounts]) -> Int {
      let number = Int(slot.number(spellings, combinations))
      while known.count <= number + 1 {
        let answer = cells.answer(known.count - 1, in: slot, combinations)
        if case .option(let code, _) = answer {
          known.append((codes.firstIndex(of: code) ?? -1) + 1)
        } else {
          known.append(0)
        }
      }
      return known[number + 1]
    }
  }
}
