import CSVReading
import SurveyModel
import Tabulation

/// Gives meaning to what was counted of several items together: each number of an item once, however
/// many groups and rows it stands in.
struct JointInterpretation {
  private(set) var groups: [CrossTally] = []
  private(set) var cells: CellTally?
  private(set) var coded: CodedResponses?

  /// The crossed items, with what the numbers of each stand for.
  private var items: [CrossedItem] = []

  private struct CrossedItem {
    let item: Item
    let cells: ItemCells
    let slot: ItemSlot
    var known: [Int: Answer] = [:]

    mutating func answer(_ number: Int, _ combinations: [CombinationCounts]) -> Answer {
      if let answer = known[number] { return answer }
      let answer = cells.answer(number, in: slot, combinations).withoutWriteIns
      known[number] = answer
      return answer
    }
  }

  /// - Parameter readings: One for each item of the questionnaire.
  init(
    _ joint: JointCounts, _ pass: RowPass, _ readings: [ItemCells], _ questionnaire: Questionnaire,
    _ binding: ColumnBinding
  ) {
    let slots = binding.slots
    items = joint.crossed.map { index in
      CrossedItem(
        item: questionnaire.items[index], cells: readings[index], slot: slots[index])
    }
    if let counted = joint.groups { groups = [crossTally(counted, pass.groups)] }
    if let counted = joint.cells { cells = cellTally(counted, pass.groups) }
    if let rows = joint.coded { coded = responses(rows, pass) }
  }

  private mutating func crossTally(
    _ counted: GroupCounts, _ combinations: [CombinationCounts]
  ) -> CrossTally {
    if counted.isTooWide { return .tooWide(by: counted.key) }
    let places = items.indices.filter { items[$0].item.key != counted.key }
    var cross = CrossTally(by: counted.key)
    for group in counted.groups {
      let tally = tally(of: places, group.counts, responses: group.responses, combinations)
      cross.add(tally, to: group.answer)
    }
    return cross
  }

  private mutating func cellTally(
    _ counted: CellCounts, _ combinations: [CombinationCounts]
  ) -> CellTally {
    let places = Array(items.indices)
    var sum = CellTally(by: counted.keys)
    for cell in counted.cells {
      let tally = tally(of: places, cell.counts, responses: cell.responses, combinations)
      sum.add(tally, to: cell.codes)
    }
    return sum
  }

  /// The tally of a part of the responses, of the items at some places.
  private mutating func tally(
    of places: [Int], _ counts: SpellingCounts, responses: Int,
    _ combinations: [CombinationCounts]
  ) -> Tally {
    var tally = Tally(of: places.map { items[$0].item })
    tally.responses = responses
    for (index, place) in places.enumerated() {
      for (number, count) in counts.occurring(place) {
        let answer = items[place].answer(number, combinations)
        tally.items[index].count(answer, times: count)
      }
      precondition(
        tally.items[index].responses == responses,
        "\(tally.items[index].key): not \(responses) answers in a group of so many")
    }
    return tally
  }

  private mutating func responses(_ rows: CodedRows, _ pass: RowPass) -> CodedResponses {
    var responses = CodedResponses(items: items.map(\.item.key))
    var codes: [Int32: RespondentCode?] = [:]
    let table = pass.tables[rows.column]
    for (row, spelling) in rows.codes.enumerated() {
      // A code beyond the budget of its column is not known.
      let code =
        codes[spelling] ?? (spelling < 0 ? nil : RespondentCode(table.text(Int(spelling))))
      codes[spelling] = .some(code)
      let answers = zip(items.indices, rows.numbers(of: row)).map { place, number in
        items[place].answer(Int(number), pass.groups)
      }
      responses.add(answers, code: code)
    }
    return responses
  }
}
