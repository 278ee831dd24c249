import CSVReading
import Diagnostics
import SurveyModel

/// Hands the responses of a pass to a sink.
final class ResponseRows {
  /// What came between, and ended the handing over.
  private(set) var failure: Problems?
  /// Answers beyond the budget of their column that turned out to be none, by item.
  private(set) var missingBeyond: [Int: [MissingReason: Int]] = [:]

  private let sink: any ResponseSink
  private let items: [ItemCells]
  private let slots: [ItemSlot]
  private let codes: (column: Int, table: SpellingTable)?
  /// By item and number + 1, whether the sink knows what it stands for.
  private var known: [[Bool]]
  private var lines: RecordLines
  private var held: [Int: Held] = [:]
  private var row: ResponseRow

  /// What a row that is held back must remember: its cells are gone when it is released.
  private struct Held {
    var line: Int
    var beyond: [Int: String]
  }

  /// - Parameter dayFirst: Which of two numbers of a date is the day.
  init(
    _ sink: any ResponseSink, _ questionnaire: Questionnaire, _ binding: ColumnBinding,
    dayFirst: Bool, file: SurveyedFile, tables: [SpellingTable]
  ) {
    self.sink = sink
    let absent = AbsentCells(file.profiles, layout: file.layout)
    items = zip(questionnaire.items, binding.sources).map { item, source in
      ItemCells(
        AnswerReader(item, dayFirst: dayFirst), source, file: file, tables: tables, absent: absent)
    }
    slots = binding.slots
    codes = binding.codeColumn.map { ($0, tables[$0]) }
    known = Array(repeating: [], count: slots.count)
    lines = RecordLines(file.file)
    row = ResponseRow(numbers: Array(repeating: 0, count: slots.count))
    do throws(Problems) { try sink.begin(questionnaire) } catch { failure = error }
  }

  /// Columns whose cells are needed whole, however many different ones there are.
  static func lentColumns(_ questionnaire: Questionnaire, _ binding: ColumnBinding) -> Set<Int> {
    let texts = zip(questionnaire.items, binding.sources).flatMap { item, source in
      item.type == .text ? source.columns : []
    }
    return Set(texts + [binding.codeColumn].compactMap { $0 })
  }

  /// Remembers a row that may yet turn out to be a response.
  func hold(_ spellings: Span<Int32>, record: Int, tables: [SpellingTable]) {
    guard failure == nil else { return }
    var beyond: [Int: String] = [:]
    for column in spellings.indices where spellings[column] < 0 {
      beyond[column] = tables[column].beyond
    }
    held[record] = Held(line: line(of: record), beyond: beyond)
  }

  /// - Parameter combinations: Those of the same row have been added.
  func add(_ spellings: Span<Int32>, record: Int, _ combinations: [CombinationCounts]) {
    guard failure == nil else { return }
    let held = held.removeValue(forKey: record)
    row.record = record
    row.line = held?.line ?? line(of: record)
    if !row.single.isEmpty { row.single = [:] }
    for item in items.indices {
      let number = Int(slots[item].number(spellings, combinations))
      if number < 0, case .column(let column) = slots[item], items[item].isText {
        let answer = items[item].answer(beyond: held?.beyond[column] ?? items[item].beyond)
        if case .missing(let reason) = answer {
          missingBeyond[item, default: [:]][reason, default: 0] += 1
        }
        row.single[item] = answer
        row.numbers[item] = -1
        continue
      }
      // What is beyond the budget of a closed question is one answer: damage.
      if known[item].count <= number + 1 || !known[item][number + 1] {
        define(number, of: item, combinations)
      }
      row.numbers[item] = number + 1
    }
    row.code = codes.flatMap { column, table in
      let spelling = spellings[column]
      let beyond = held?.beyond[column] ?? table.beyond
      return RespondentCode(spelling < 0 ? beyond : table.text(Int(spelling)))
    }
    do throws(Problems) { try sink.take(row) } catch { failure = error }
  }

  private func define(_ number: Int, of item: Int, _ combinations: [CombinationCounts]) {
    let missing = number + 2 - known[item].count
    if missing > 0 { known[item] += repeatElement(false, count: missing) }
    known[item][number + 1] = true
    let answer = items[item].answer(number, in: slots[item], combinations)
    sink.define(number + 1, of: item, as: answer)
  }

  private func line(of record: Int) -> Int {
    do throws(Problems) { return try lines.line(of: record) } catch {
      failure = error
      return 0
    }
  }
}
