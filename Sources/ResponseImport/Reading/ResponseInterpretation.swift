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
    let readings = zip(questionnaire.items, binding.sources).map { item, source in
      ItemCells(
        AnswerReader(item, dayFirst: dayFirst), source, file: file, tables: pass.tables,
        absent: absent)
    }
    for (slot, (item, cells)) in zip(binding.slots, zip(questionnaire.items, readings)) {
      switch slot {
      case .absent:
        items.append(.init(answers: [(.missing(.notAsked), pass.counted)]))
        if !isInferred { problems.append(.itemWithoutColumn(item, file: file)) }
      case .column(let column): items.append(answers(cells, column: column, item: items.count))
      case .combination(let group):
        var found: [Answer: Int] = [:]
        for (spellings, count) in pass.groups[group].combinations {
          found[cells.answer(spellings), default: 0] += count
        }
        items.append(.init(answers: found.map { (answer: $0.key, count: $0.value) }))
      }
      checkSum(items[items.count - 1], item)
    }
    if contacts.count > 0 { problems.append(.contactDetails(contacts, file: file)) }
    if isInferred {
      problems += HiddenCodes.problems(in: questionnaire, binding: binding, file: file)
      problems += CodedLabels.problems(in: questionnaire, file: file)
      problems += SimilarOptions.problems(in: questionnaire, file: file)
      problems += UntitledColumns.problems(in: questionnaire, file: file)
      problems += RepeatedQuestions.problems(in: questionnaire, file: file)
    }
    let audit = ImportAudit(
      records: pass.records, counted: pass.counted,
      excluded: ExclusionReason.allCases.compactMap { pass.excluded[$0] },
      columns: binding.uses, blankLines: pass.findings.blankLines)
    audit.assertBalance(columns: file.titles.count)
    var responses = ImportedResponses(
      questionnaire: questionnaire, isInferred: isInferred, items: items, audit: audit,
      problems: problems)
    if let joint = pass.joint {
      let together = JointInterpretation(joint, pass, readings, questionnaire, binding)
      responses.groups = together.groups
      responses.cells = together.cells
      responses.batteries = joint.batteries.map(\.tally)
      responses.coded = together.coded
    }
    return responses
  }

  /// Every response has an answer to every item, or a reason for none.
  private func checkSum(_ answers: ImportedResponses.ItemAnswers, _ item: Item) {
    let sum = answers.answers.reduce(answers.notKept) { $0 + $1.count }
    precondition(sum == pass.counted, "\(item.key): \(sum) answers of \(pass.counted) responses")
  }

  // MARK: One column

  private mutating func answers(
    _ cells: ItemCells, column: Int, item: Int
  ) -> ImportedResponses.ItemAnswers {
    let reader = cells.reader
    var found: [Answer: Int] = [:]
    var unknown: [(spelling: Int, count: Int)] = []
    var near: [(text: String, option: ResponseOption)] = []
    let table = pass.tables[column]
    for spelling in 0..<table.count {
      let count = pass.counts.count(column, spelling)
      guard count > 0 else { continue }
      let text = cells.text(spelling)
      if let reason = cells.absence(of: text) {
        found[.missing(reason), default: 0] += count
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
      case .nearMatch(let option): near.append((text, option))
      case nil: break
      }
    }
    if !unknown.isEmpty {
      problems.append(
        .unknownAnswers(
          unknown.map {
            (cells.text($0.spelling), table.firstRecord(of: $0.spelling), $0.count)
          },
          item: reader.item, column: column, file: file))
    }
    if !near.isEmpty, !isInferred {
      problems.append(.nearMatches(near, item: reader.item, column: column, file: file))
    }
    var answers = ImportedResponses.ItemAnswers(
      answers: found.map { (answer: $0.key, count: $0.value) })
    let beyond = pass.counts.beyond(column)
    if beyond > 0, reader.item.type == .text {
      let missing = pass.rows?.missingBeyond[item] ?? [:]
      answers.answers += missing.map { (answer: .missing($0.key), count: $0.value) }
      answers.notKept = beyond - missing.values.reduce(0, +)
    } else if beyond > 0 {
      answers.answers.append((.missing(.damaged), beyond))
      problems.append(.tooManySpellings(reader.item, count: beyond, file: file, column: column))
    }
    return answers
  }

  // MARK: The file as a whole

  private mutating func noteUnevenRecords() {
    guard pass.unevenCount > 0 else { return }
    problems.append(
      .unevenRecords(pass.uneven, count: pass.unevenCount, width: file.titles.count, file: file))
  }

  private mutating func decideDateOrder() -> Bool {
    if let told = file.dayFirst { return told }
    let order = file.dateOrder ?? DateOrder(pass.tables)
    let hasDates = questionnaire.items.contains { $0.type == .date }
    if order.isGuess, hasDates { problems.append(.undecidedDates(file: file)) }
    return order.dayFirst
  }
}
