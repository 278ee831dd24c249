import CSVReading
import Diagnostics

/// What is told about rows that are no responses, or are one twice.
enum StructureProblems {
  static func all(_ pass: RowPass, file: SurveyedFile) -> [Problem] {
    var problems: [Problem] = []
    if let totals = pass.excluded[.totals] {
      problems.append(.totalsRows(totals.count, first: totals.recordNumbers[0], file: file))
    }
    if let below = pass.excluded[.belowTable] {
      problems.append(.belowTable(below.count, first: below.recordNumbers[0], file: file))
    }
    if let titles = pass.excluded[.repeatedHeader] {
      problems.append(.repeatedTitles(titles.count, first: titles.recordNumbers[0], file: file))
    }
    if let copies = pass.excluded[.duplicate] {
      problems.append(.duplicates(copies.count, first: copies.recordNumbers[0], file: file))
    }
    if let first = pass.repeated.first {
      problems.append(.repeatedResponses(pass.repeated.count, first, file: file))
    }
    return problems
  }
}

extension SurveyedFile {
  /// The place at which a record begins.
  func place(record: Int) -> Place {
    Place(file: file.name, line: file.place(record: record, field: 0)?.line)
  }
}
