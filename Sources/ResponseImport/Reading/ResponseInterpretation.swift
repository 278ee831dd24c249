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
  private let absent: AbsentCells
  private var problems: [Problem] = []
  /// Comments with an address or a telephone number.
  private var contacts = DamagedCells()

  init(
    _ questionnaire: Questionnaire, _ binding: ColumnBinding, pass: RowPass, file: SurveyedFile,
    isInferred: Bool
  ) {
    self.questionnaire = questionnaire
    self.binding = binding
    self.pass = pass
    self.file = file
    self.isInferred = isInferred
    absent = AbsentCells(file.profiles, layout: file.layout)
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
    if !absent.codes.isEmpty { problems.append(.missingCodes(absent.codes, file: file)) }
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
      case .optionColumns(let columns, let summary):
        guard let combinations = groups.next() else { preconditionFailure("a group not counted") }
        items.append(answers(item, columns: columns, summary: summary, combinations))
      }
      checkSum(items[items.count - 1], item)
    }
    if contacts.count > 0 { problems.append(.contactDetails(contacts, file: file)) }
    if isInferred {
      problems += HiddenCodes.problems(in: questionnaire, binding: binding, file: file)
      problems += SimilarOptions.problems(in: questionnaire, file: file)
    }
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
    var near: [(text: String, option: ResponseOption)] = []
    let table = pass.tables[column]
    for spelling in 0..<table.count {
      let count = pass.counts.count(column, spelling)
      guard count > 0 else { continue }
      let text = text(table, spelling)
      if let reason = absent.reason(for: text.withPlainBlanks(), in: file.titles[column]),
        !reader.item.names(text.withPlainBlanks())
      {
        found[.missing(reason), default: 0] += count
        continue
      }
      // A comment that lost letters is told with its place, and never printed.
      if reader.item.type == .text, LostLetters.areIn(text) || LostLetters.isNothingElse(text) {
        found[.missing(.damaged), default: 0] += count
        continue
      }
      let clean = reader.item.type.holdsWords ? ContactDetails.removed(from: text) : nil
      if clean != nil {
        contacts.add("", column: column, record: table.firstRecord(of: spelling), count: count)
      }
      let (answer, issue) = reader.answer(in: clean ?? text)
      found[answer, default: 0] += count
      switch issue {
      case .unknown: unknown.append((spelling, count))
      case .nearMatch(let option): near.append((table.text(spelling), option))
      case nil: break
      }
    }
    if !unknown.isEmpty {
      problems.append(
        .unknownAnswers(
          unknown.map { (table.text($0.spelling), table.firstRecord(of: $0.spelling), $0.count) },
          item: reader.item, column: column, file: file))
    }
    if !near.isEmpty, !isInferred {
      problems.append(.nearMatches(near, item: reader.item, column: column, file: file))
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

  private func text(_ table: SpellingTable, _ spelling: Int) -> String {
    let text = table.text(spelling)
    return (file.layout.escapesCells ? text.withoutMarkup() : text).asTyped()
  }

  // MARK: A column for each option

  private func answers(
    _ item: Item, columns: [(column: Int, code: Int)], summary: Int?,
    _ combinations: CombinationCounts
  ) -> ImportedResponses.ItemAnswers {
    let cells = columns.map { column, code in
      OptionColumn(item, file.titles[column], code: code, pass.tables, absent: absent)
    }
    var found: [Answer: Int] = [:]
    for (spellings, count) in combinations.combinations {
      let marks = zip(cells, spellings).map { $0.mark($1) }
      var answer = OptionColumn.answer(marks, item: item)
      // Boxes may be written as open where the question was left out; the summary knows.
      if let summary, answer == .options([]), isBlank(spellings[cells.count], column: summary) {
        answer = .missing(.blank)
      }
      found[answer, default: 0] += count
    }
    return .init(answers: found.map { (answer: $0.key, count: $0.value) })
  }

  private func isBlank(_ spelling: Int, column: Int) -> Bool {
    spelling == 0 || spelling > 0 && pass.tables[column].text(spelling).withPlainBlanks().isEmpty
  }

  // MARK: The file as a whole

  private mutating func noteUnevenRecords() {
    guard pass.unevenCount > 0 else { return }
    problems.append(
      .unevenRecords(pass.uneven, count: pass.unevenCount, width: file.titles.count, file: file))
  }

  private mutating func decideDateOrder() -> Bool {
    if let told = file.dayFirst { return told }
    var columns: [[DateCell]] = []
    var dots = false
    for title in file.titles {
      let table = pass.tables[title.index]
      var cells: [DateCell] = []
      for spelling in 1..<max(1, min(table.count, 2000)) {
        let text = table.text(spelling)
        guard let cell = DateCell(text) else { continue }
        cells.append(cell)
        dots = dots || text.contains(".") && !text.contains("/")
      }
      columns.append(cells)
    }
    let order = DateOrder(columns, dots: dots)
    let hasDates = questionnaire.items.contains { $0.type == .date }
    if order.isGuess, hasDates { problems.append(.undecidedDates(file: file)) }
    return order.dayFirst
  }
}
