import CSVReading
public import Diagnostics
import ReportModel
import ResponseImport
import SurveyModel
import Tabulation

/// What a file is, what each column was taken for, and that everything is accounted for.
public struct Inspection: Sendable {
  /// The languages that ``text`` can be worded in.
  public static var languages: [String] { Phrases.all.map(\.code) }

  /// Everything worth knowing about the file.
  public let problems: [Problem]
  private let responses: SeminarResponses
  private let reason: Message
  private let phrases: Phrases

  /// - Parameter language: BCP 47 code of the language that ``text`` is worded in.
  /// - Throws: `unknown-language`, or what keeps the file or the questionnaire from being read.
  public init(
    path: String, questionnaire: String? = nil, language: String = "en",
    options: ReadingOptions = ReadingOptions(),
    library: QuestionnaireLibrary = QuestionnaireLibrary()
  ) throws(Problems) {
    guard let phrases = Phrases.language(language) else {
      throw Problems(.unknownLanguage("Anketa does not speak “\(language)”"))
    }
    self.phrases = phrases
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
    let words = phrases.inspection
    let delimiter =
      source.delimiter == "\t" ? words.tab : phrases.quoted(source.delimiter.printable())
    let tool = source.isToolConfirmed ? source.toolTitle : words.probably(source.toolTitle)
    let names = [words.formTool, words.text, words.records, words.columns]
    let width = names.map(\.count).max() ?? 0
    func line(_ name: String, _ text: String) -> String {
      "  " + name.padded(to: width) + "  " + text
    }
    let excluded = source.excluded.reduce(0) { $0 + $1.count }
    var lines = [
      source.file.printable(),
      line(words.formTool, "\(tool): \(reason.text(in: phrases.messages).printable())"),
      line(words.text, words.textLine(source.encoding, delimiter, source.headerRows)),
      line(
        words.records,
        phrases.records(String(source.records), String(source.counted), String(excluded))),
    ]
    for exclusion in source.excluded {
      let listed = exclusion.lines.prefix(8).map(String.init).joined(separator: ", ")
      let name = phrases.exclusionReasons[exclusion.reason] ?? exclusion.reason
      let more = exclusion.count > 8 ? ", …" : ""
      lines.append(line("", words.leftOut(exclusion.count, name, listed + more)))
    }
    let counts = [SourceRecord.Column.Role.item, .metadata, .ignored].map { role in
      String(source.columns.filter { $0.role == role }.count)
    }
    lines.append(
      line(
        words.columns,
        phrases.columns(String(source.columns.count), counts[0], counts[1], counts[2])))
    lines.append("")
    lines += columnTable(source)
    return lines.joined(separator: "\n") + "\n"
  }

  private func columnTable(_ source: SourceRecord) -> [String] {
    let titles = source.columns.map { column in
      column.header.filter { !$0.isEmpty && !$0.hasPrefix("{") }.joined(separator: " / ")
        .onOneLine().printable()
    }
    let width = min(52, titles.map(\.count).max() ?? 0)
    return zip(source.columns, titles).map { column, title in
      let number = String(column.index + 1)
      let shown = title.count > width ? title.prefix(width - 1) + "…" : title
      return String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
        + shown.padded(to: width) + "  " + meaning(of: column)
    }
  }

  private func meaning(of column: SourceRecord.Column) -> String {
    let words = phrases.inspection
    let items = zip(responses.questionnaire.items, responses.tally.items)
    guard column.role == .item,
      let (item, tally) = items.first(where: { $0.0.key == column.detail })
    else { return "– " + (words.columnNames[column.detail] ?? column.detail) }
    var parts = [words.typeNames[item.type.rawValue] ?? item.type.rawValue]
    switch item.type {
    case .rating:
      if let points = item.scale?.points, let low = points.first, let high = points.last {
        let ends = [low, high].map { $0.label(phrases.code) }
        parts = [parts[0] + " " + words.points(points.count, ends[0], ends[1])]
      }
    case .single, .multiple: parts.append(words.options(item.options.count))
    default: break
    }
    var counts = [words.answered(tally.answered)]
    if tally.missing.notApplicable > 0 {
      counts.append(words.notApplicable(tally.missing.notApplicable))
    }
    if tally.missing.damaged > 0 { counts.append(words.unreadable(tally.missing.damaged)) }
    let text = "\(item.key)  \(parts.joined(separator: ", ")); \(counts.joined(separator: ", "))"
    return text.onOneLine().printable()
  }
}

extension String {
  fileprivate func onOneLine() -> String {
    split { $0.isNewline }.joined(separator: " ")
  }

  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
