import CSVReading
import Diagnostics
import SurveyModel

/// Gives meaning to the spellings that a pass over the rows has counted.
struct ResponseInterpretation {
  private let questionnaire: Questionnaire
  private let binding: ColumnBinding
  private let pass: RowPass
  private let file: SurveyedFile
  private let isInferred: Bool
  private var problems: [Problem] = []

  init(
    _ questionnaire: Questionnaire, _ binding: ColumnBinding, pass: RowPass, file: SurveyedFile,
    isInferred: Bool
  ) {
    self.questionnaire = questionnaire
    self.binding = binding
    self.pass = pass
    self.file = file
    self.isInferred = isInferred
  }

  var responses: ImportedResponses {
    var work = self
    return work.interpret()
  }

  private mutating func interpret() -> ImportedResponses {
    problems = file.file.problems + file.problems + pass.findings.problems
    let unlisted = pass.findings.problemCount - pass.findings.problems.count
    if unlisted > 0 { problems.append(.moreRepairs(unlisted, file: file)) }
    noteUnevenRecords()
    problems += StructureProblems.all(pass, file: file)
    problems +=
      DamageSearch(pass, file: file, questionnaire: questionnaire, binding: binding).problems
    let dayFirst = decideDateOrder()
    var items: [ImportedResponses.ItemAnswers] = []
    var groups = pass.groups.makeIterator()
    for (item, source) in zip(questionnaire.items, binding.sources) {
      let reader = AnswerReader(item, dayFirst: dayFirst)
      switch source {
      case .absent:
        items.append(.init(answers: [(.missing(.notAsked), pass.counted)]))
        if !isInferred { problems.append(.itemWithoutColumn(item, file: file)) }
      case .column(let column):
        items.append(answers(reader, column: column))
      case .optionColumns(let columns):
        guard let combinations = groups.next() else { preconditionFailure("a group not counted") }
        items.append(answers(item, columns: columns, combinations))
      }
      checkSum(items[items.count - 1], item)
    }
    if isInferred { problems += SimilarOptions.problems(in: questionnaire, file: file) }
    let audit = ImportAudit(
      records: pass.records, counted: pass.counted,
      excluded: ExclusionReason.allCases.compactMap { pass.excluded[$0] },
      columns: binding.uses, blankLines: pass.findings.blankLines)
    audit.assertBalance(columns: file.titles.count)
    return ImportedResponses(
      questionnaire: questionnaire, isInferred: isInferred, items: items, audit: audit,
      problems: problems)
  }

  /// Every response has an answer to every item, or a reason for none.
  private func checkSum(_ answers: ImportedResponses.ItemAnswers, _ item: Item) {
    let sum = answers.answers.reduce(answers.notKept) { $0 + $1.count }
    precondition(sum == pass.counted, "\(item.key): \(sum) answers of \(pass.counted) responses")
  }

  // MARK: One column

  private mutating func answers(_ reader: AnswerReader, column: Int)
    -> ImportedResponses.ItemAnswers
  {
    var found: [Answer: Int] = [:]
    var unknown: [(spelling: Int, count: Int)] = []
    let table = pass.tables[column]
    for spelling in 0..<table.count {
      let count = pass.counts.count(column, spelling)
      guard count > 0 else { continue }
      let (answer, issue) = reader.answer(in: table.text(spelling))
      found[answer, default: 0] += count
      if issue == .unknown { unknown.append((spelling, count)) }
    }
    if !unknown.isEmpty {
      problems.append(
        .unknownAnswers(
          unknown.map { (table.text($0.spelling), table.firstRecord(of: $0.spelling), $0.count) },
          item: reader.item, column: column, file: file))
    }
    var answers = ImportedResponses.ItemAnswers(
      answers: found.map { (answer: $0.key, count: $0.value) })
    let beyond = pass.counts.beyond(column)
    if beyond > 0, reader.item.type == .text {
      answers.notKept = beyond
    } else if beyond > 0 {
      answers.answers.append((.missing(.damaged), beyond))
      problems.append(.tooManySpellings(reader.item, count: beyond, file: file, column: column))
    }
    return answers
  }

  // MARK: A column for each option

  private func answers(
    _ item: Item, columns: [(column: Int, code: Int)], _ combinations: CombinationCounts
  ) -> ImportedResponses.ItemAnswers {
    let cells = columns.map { OptionColumn(item, column: $0.column, code: $0.code, pass.tables) }
    var found: [Answer: Int] = [:]
    for (spellings, count) in combinations.combinations {
      let marks = zip(cells, spellings).map { $0.mark($1) }
      found[OptionColumn.answer(marks, item: item), default: 0] += count
    }
    return .init(answers: found.map { (answer: $0.key, count: $0.value) })
  }

  // MARK: The file as a whole

  private mutating func noteUnevenRecords() {
    guard pass.unevenCount > 0 else { return }
    problems.append(
      .unevenRecords(pass.uneven, count: pass.unevenCount, width: file.titles.count, file: file))
  }

  private mutating func decideDateOrder() -> Bool {
    var cells: [DateCell] = []
    var dots = false
    for title in file.titles {
      let table = pass.tables[title.index]
      for spelling in 1..<max(1, min(table.count, 2000)) {
        let text = table.text(spelling)
        guard let cell = DateCell(text) else { continue }
        cells.append(cell)
        dots = dots || text.contains(".") && !text.contains("/")
      }
    }
    let order = DateOrder(cells, dots: dots)
    let hasDates = questionnaire.items.contains { $0.type == .date }
    if order.isGuess, hasDates { problems.append(.undecidedDates(file: file)) }
    return order.dayFirst
  }
}

/// A column that is ticked or not.
private struct OptionColumn {
  enum Mark: Hashable {
    case blank
    /// “0”, “No”: seen and not ticked.
    case notTicked(Int)
    case ticked(Int, writeIn: String?)
    /// Place in a ranking.
    case place(Int, code: Int)
  }

  private let code: Int
  private let isOther: Bool
  private let isRanking: Bool
  private let table: SpellingTable
  private let labels: Set<String>

  init(_ item: Item, column: Int, code: Int, _ tables: [SpellingTable]) {
    self.code = code
    let option = item.options.first { $0.code == code }
    isOther = option?.role == .other
    isRanking = item.type == .ranking
    labels = Set((option?.label.texts.values.map { $0.foldedToWords() } ?? []))
    table = tables[column]
  }

  private static let notTicked: Set<String> = [
    "0", "no", "n", "n a", "false", "нет", "жок", "unchecked", "not selected",
  ]

  func mark(_ spelling: Int) -> Mark {
    guard spelling != 0 else { return .blank }
    // Beyond the budget only texts beside “other” can be.
    guard spelling > 0 else { return .ticked(code, writeIn: nil) }
    let text = table.text(spelling).withPlainBlanks()
    if text.isEmpty { return .blank }
    if isRanking {
      return Int(text).map { .place($0, code: code) } ?? .blank
    }
    let words = text.foldedToWords()
    if Self.notTicked.contains(words) { return .notTicked(code) }
    let isMark = labels.contains(words) || InferredColumns.tickMarks.contains(words)
    return .ticked(code, writeIn: isOther && !isMark ? text : nil)
  }

  static func answer(_ marks: [Mark], item: Item) -> Answer {
    var codes: [Int] = []
    var written: [String] = []
    var places: [(place: Int, code: Int)] = []
    for mark in marks {
      switch mark {
      case .blank, .notTicked: break
      case .ticked(let code, let writeIn):
        codes.append(code)
        if let writeIn { written.append(writeIn) }
      case .place(let place, let code): places.append((place, code))
      }
    }
    if item.type == .ranking {
      guard !places.isEmpty else { return .missing(.blank) }
      let ordered = places.sorted { $0.place < $1.place }
      // Two options on one place are no order.
      guard ordered.map(\.place) == Array(1...ordered.count) else { return .missing(.damaged) }
      return .ranking(ordered.map(\.code))
    }
    if marks.allSatisfy({ $0 == .blank }) { return .missing(.blank) }
    return .options(codes, writeIns: written)
  }
}
