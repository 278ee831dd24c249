import CSVReading
import Diagnostics
import SurveyModel

/// Every message of the importer, worded in one place.
extension Problem {
  static func unknownTool(_ name: String, known: [String]) -> Problem {
    let near = nearestSpelling(to: name, in: known)
    return Problem(
      .error, "unknown-tool", "“\(name)” is no form tool that Anketa knows",
      expected: .naming(known),
      help: near.map { "did you mean `--tool \($0)`?" }
        ?? "leave `--tool` out to let Anketa find out")
  }

  static func noColumns(_ file: String) -> Problem {
    Problem(
      .error, "no-columns", "the file has no column titles", at: Place(file: file, line: 1),
      help: "export the answers again as CSV, with the questions in the first row")
  }

  static func nothingBound(_ questionnaire: Questionnaire, file: SurveyedFile) -> Problem {
    let titles = questionnaire.items.prefix(3).map { "“\($0.text)”" as Message }
    return Problem(
      .error, "nothing-bound",
      "no column of the file belongs to an item of questionnaire “\(questionnaire.key)”",
      at: Place(file: file.file.name, line: 1),
      expected: "column titles such as \(titles)",
      help: "add the titles of this file under `columns:` of the items, or leave `-q` out")
  }

  static func differentColumns(_ first: SurveyedFile, _ second: SurveyedFile) -> Problem {
    let known = Set(first.titles.map(\.text))
    let new = second.titles.first { !known.contains($0.text) }
    return Problem(
      .error, "different-columns",
      "\(first.file.name) and \(second.file.name) do not have the same columns",
      at: Place(file: second.file.name, line: 1, header: new?.text),
      expected: "the columns of \(first.file.name), in the same order",
      help:
        "write a questionnaire with `anketa questionnaire draft`, list the titles of both files "
        + "under `columns:`, and give it with `-q`")
  }

  static func itemWithoutColumn(_ item: Item, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "item-without-column",
      "item \(item.key) “\(item.text)” has no column in the file; "
        + "it is counted as not asked",
      at: Place(file: file.file.name, line: 1),
      help: "if the file has the question under another title, add the title under `columns:` of "
        + "the item")
  }

  /// - Parameter answers: Text, record of the first occurrence, and how often.
  static func unknownAnswers(
    _ answers: [(text: String, record: Int, count: Int)], item: Item, column: Int,
    file: SurveyedFile
  ) -> Problem {
    let ordered = answers.sorted { $0.record < $1.record }
    let first = ordered[0]
    let found = file.file.place(record: first.record, field: column)
    let place = Place(
      file: file.file.name, line: found?.line, column: found?.column,
      header: file.titles[column].text)
    let shown = first.text.withPlainBlanks().shortened()
    let delimiter = Character(Unicode.Scalar(file.file.dialect.delimiter))
    let separator: Character = delimiter == "\t" ? "⇥" : delimiter
    let excerpt = Excerpt(
      "…\(separator)\(shown)\(separator)…", marking: 2..<2 + shown.unicodeScalars.count)
    let rest = answers.reduce(0) { $0 + $1.count } - 1
    let closing: Message? =
      switch rest {
      case 0: nil
      case 1: "1 more answer of \(item.key) cannot be read. All of them count as damaged."
      default: "\(rest) more answers of \(item.key) cannot be read. All of them count as damaged."
      }
    let name: Message = "item \(item.key) “\(item.text)”"
    switch item.type {
    case .number:
      return Problem(
        .warning, "unreadable-number", "“\(shown)” is not a number, as \(name) asks for", at: place,
        excerpt: excerpt, expected: "a number such as 12 or 4.5",
        help: "correct the cell, or declare what it means among the `options:` of the item",
        closing: closing)
    case .date:
      return Problem(
        .warning, "unreadable-date", "“\(shown)” is not a date, as \(name) asks for", at: place,
        excerpt: excerpt, expected: "a date such as 2026-05-31 or 31.05.2026",
        help: "correct the cell", closing: closing)
    default:
      let labels = item.allOptions.map { "“\($0.label)”" as Message }
      let near = nearestSpelling(
        to: shown, in: item.allOptions.flatMap { $0.label.texts.values.sorted() + $0.aliases })
      return Problem(
        .warning, "unknown-response-option", "“\(shown)” is not a response option of \(name)",
        at: place, excerpt: excerpt, expected: .listing(labels),
        help: near.map { "did you mean “\($0)”? If the export spells it so, add it as an alias" }
          ?? "add it to the options of the item, or as an alias of one of them",
        closing: closing)
    }
  }

  /// - Parameter answers: Spellings with the options that they were taken for.
  static func nearMatches(
    _ answers: [(text: String, option: ResponseOption)], item: Item, column: Int,
    file: SurveyedFile
  ) -> Problem {
    let shown = answers.prefix(3).enumerated().map { index, answer -> Message in
      let text = answer.text.withPlainBlanks().shortened()
      let option = answer.option.label
      return index == 0 ? "“\(text)” was read as “\(option)”" : "“\(text)” as “\(option)”"
    }
    let rest = answers.count - shown.count
    return Problem(
      .note, "read-as-option",
      "\(shown): letter case or punctuation differ from item \(item.key)",
      at: Place(file: file.file.name, header: file.titles[column].text),
      help: "list a spelling as an alias of its option to make it certain",
      closing: rest > 1
        ? "\(rest) more spellings of it alike." : rest == 1 ? "1 more spelling of it alike." : nil)
  }

  static func tooManySpellings(_ item: Item, count: Int, file: SurveyedFile, column: Int)
    -> Problem
  {
    Problem(
      .warning, "too-many-answers",
      "item \(item.key) has more different answers than a closed question can have; "
        + "\(count) of them count as damaged",
      at: Place(file: file.file.name, header: file.titles[column].text),
      help: "declare the item as `type: text`, or leave the column out under `ignore:`")
  }

  static func unevenRecords(
    _ records: [(record: Int, cells: Int)], count: Int, width: Int, file: SurveyedFile
  ) -> Problem {
    let first = records[0]
    let lines = records.dropFirst().prefix(5).compactMap {
      file.file.place(record: $0.record, field: 0)?.line
    }
    let listed = lines.map(String.init).joined(separator: ", ")
    let more = count - 1
    let closing: Message? =
      switch more {
      case 0: nil
      case 1: "1 more row has another number of cells (line \(listed))."
      case lines.count: "\(more) more rows have another number of cells (lines \(listed))."
      default: "\(more) more rows have another number of cells (first lines \(listed))."
      }
    let sentence: Message =
      switch first.cells {
      case width...:
        "the row has \(first.cells) cells, the titles \(width); the cells beyond were not read"
      case 1: "the row has 1 cell, the titles \(width); the missing ones count as no answer"
      default:
        "the row has \(first.cells) cells, the titles \(width); the missing ones count as no answer"
      }
    return Problem(
      .warning, "uneven-row", sentence,
      at: Place(
        file: file.file.name, line: file.file.place(record: first.record, field: 0)?.line),
      help: "look for a missing or an additional delimiter in this row", closing: closing)
  }

  static func moreRepairs(_ count: Int, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "more-repairs",
      count == 1 ? "1 more place was repaired" : "\(count) more places were repaired",
      at: Place(file: file.file.name),
      help: "look at the places above; the others are likely of the same kind")
  }

  static func missingCodes(_ codes: Set<String>, file: SurveyedFile) -> Problem {
    Problem(
      .warning, "missing-code",
      "\(codes.sorted().map { "“\($0)”" as Message }) stands in several columns outside of what they ask and was read as no answer",
      at: Place(file: file.file.name),
      help: "if it is an answer, declare it among the `options:` of the items in a questionnaire")
  }

  static func contactDetails(_ cells: DamagedCells, file: SurveyedFile) -> Problem {
    Problem(
      .note, "contact-details",
      cells.count == 1
        ? "an e-mail address or a telephone number was taken out of a comment"
        : "e-mail addresses or telephone numbers were taken out of \(cells.count) comments, the first one here",
      at: cells.place(in: file),
      help: "“\(ContactDetails.mark)” stands in its place; the file itself is unchanged")
  }

  static func undecidedDates(file: SurveyedFile) -> Problem {
    Problem(
      .warning, "undecided-dates",
      "no date in the file tells whether the day or the month comes first; the month was taken first",
      at: Place(file: file.file.name),
      help: "say `--dates day-first` or `--dates month-first`, or export dates as 2026-05-31")
  }
}

extension String {
  /// The text cut to what fits on a line of a message.
  fileprivate func shortened(to length: Int = 60) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}
