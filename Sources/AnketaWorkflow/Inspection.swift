import CSVReading
public import Diagnostics
import ReportModel
import ResponseImport
import SurveyModel
import Tabulation

/// What a file is, what each column was taken for, and that everything is accounted for.
public struct Inspection: Sendable {
  /// Everything worth knowing about the file.
  public let problems: [Problem]
  private let responses: SeminarResponses
  private let reason: String

  /// - Throws: What keeps the file or the questionnaire from being read.
  public init(
    path: String, questionnaire: String? = nil, options: ReadingOptions = ReadingOptions(),
    library: QuestionnaireLibrary = QuestionnaireLibrary()
  ) throws(Problems) {
    var declared: (Questionnaire, [Problem])?
    if let questionnaire { declared = try library.questionnaire(questionnaire) }
    responses = try SeminarResponses.read([path], questionnaire: declared?.0, options: options)
    reason = responses.reasons.first ?? ""
    problems = (declared?.1 ?? []) + responses.problems
  }

  /// Source and audit as the JSON document of a report has them, with every column.
  public var json: String {
    JSONText.encode(
      Document(source: responses.sources.map(SourcePart.init), audit: AuditPart(responses.sources)))
  }

  private struct Document: Encodable {
    var schema = "anketa-inspection/1"
    var source: [SourcePart]
    var audit: AuditPart
  }

  /// The same for a person, in plain text.
  public var text: String {
    guard let source = responses.sources.first else { return "" }
    let delimiter = source.delimiter == "\t" ? "tab" : "“\(source.delimiter)”"
    let tool = source.isToolConfirmed ? source.toolTitle : "probably \(source.toolTitle)"
    var lines = [
      source.file.printable(),
      "  Form tool  \(tool): \(reason)",
      "  Text       \(source.encoding), cells parted by \(delimiter), "
        + "\(source.headerRows) header \(source.headerRows == 1 ? "row" : "rows")",
    ]
    let excluded = source.excluded.reduce(0) { $0 + $1.count }
    lines.append(
      "  Records    \(source.records) = \(source.counted) counted + \(excluded) left out")
    for exclusion in source.excluded {
      let listed = exclusion.lines.prefix(8).map(String.init).joined(separator: ", ")
      let name = Self.exclusionNames[exclusion.reason] ?? exclusion.reason
      lines.append(
        "             \(exclusion.count) \(name) (\(exclusion.count == 1 ? "line" : "lines") "
          + "\(listed)\(exclusion.lines.count > 8 ? ", …" : ""))")
    }
    let counts = [SourceRecord.Column.Role.item, .metadata, .ignored].map { role in
      source.columns.filter { $0.role == role }.count
    }
    lines.append(
      "  Columns    \(source.columns.count) = \(counts[0]) with answers + \(counts[1]) about the "
        + "form + \(counts[2]) left out")
    lines.append("")
    lines += columnTable(source)
    return lines.joined(separator: "\n") + "\n"
  }

  private static let exclusionNames = [
    "blank": "empty", "test-row": "where somebody tried the form out",
    "preview": "previews or tests", "unfinished": "not finished", "rejected": "rejected",
    "totals": "averages or totals", "repeated-header": "titles repeated among the responses",
    "duplicate": "sent twice, identical",
  ]

  private func columnTable(_ source: SourceRecord) -> [String] {
    let titles = source.columns.map { column in
      column.header.filter { !$0.isEmpty && !$0.hasPrefix("{") }.joined(separator: " / ")
        .onOneLine().printable()
    }
    let width = min(52, titles.map(\.count).max() ?? 0)
    return zip(source.columns, titles).map { column, title in
      let number = String(column.index + 1)
      let shown = title.count > width ? title.prefix(width - 1) + "…" : title
      return String(repeating: " ", count: max(0, 4 - number.count)) + number + "  " + shown
        + String(repeating: " ", count: max(0, width - shown.count)) + "  " + meaning(of: column)
    }
  }

  private func meaning(of column: SourceRecord.Column) -> String {
    switch column.role {
    case .metadata:
      return "– " + (Self.metadataNames[column.detail] ?? column.detail)
    case .ignored:
      return "– " + (Self.ignoredNames[column.detail] ?? column.detail)
    case .item:
      let items = zip(responses.questionnaire.items, responses.tally.items)
      guard let (item, tally) = items.first(where: { $0.0.key == column.detail }) else {
        return column.detail
      }
      var text = "\(item.key)  \(Self.typeNames[item.type] ?? item.type.rawValue)"
      switch item.type {
      case .rating:
        if let points = item.scale?.points {
          let ends = [points.first, points.last].compactMap { $0?.label.text(in: "en").text }
          text += " of \(points.count) points, \(ends.joined(separator: " … "))"
        }
      case .single, .multiple: text += ", \(item.options.count) options"
      default: break
      }
      text += "; \(tally.answered) answered"
      if tally.missing.notApplicable > 0 {
        text += ", \(tally.missing.notApplicable) not applicable"
      }
      if tally.missing.damaged > 0 { text += ", \(tally.missing.damaged) unreadable" }
      return text.onOneLine().printable()
    }
  }

  private static let metadataNames = [
    "time": "time of submission", "person": "personal data, not used",
    "place": "location, not used", "tool": "the form tool's own",
  ]
  private static let ignoredNames = [
    "empty": "empty, without a title", "no-item": "no item of the questionnaire",
    "declared": "left out, as the questionnaire says",
  ]
  private static let typeNames: [ItemType: String] = [
    .rating: "rating", .single: "one answer", .multiple: "several answers", .yesNo: "yes or no",
    .recommend: "recommend, 0 to 10", .number: "number", .date: "date", .ranking: "ranking",
    .text: "open answer",
  ]
}

extension String {
  fileprivate func onOneLine() -> String {
    split { $0.isNewline }.joined(separator: " ")
  }
}
