import Diagnostics
import SurveyModel

extension ExportLayout {
  /// SurveyMonkey, “all responses data”: two header rows. The first holds the question above its
  /// first column and blanks above the others, the second the row, the option or the kind of field.
  static let surveyMonkey = ExportLayout(
    name: "surveymonkey", title: "SurveyMonkey", isConfirmed: true, headerRows: 2,
    recognise: { records in
      guard records.count >= 2 else { return nil }
      let kinds = records[1].map { $0.foldedToWords() }
      if isExpanded(records) {
        return "the second row holds options, and nothing under Respondent ID and Collector ID"
      }
      let named = zip(records[0], records[1]).filter { !$0.isEmpty && $1.isEmpty }
      guard kinds.contains(where: fieldKinds.contains) else { return nil }
      let first = records[0].first?.foldedToWords() ?? ""
      let hasOwnColumns = ["respondent id", "respondentid", "collector id"].contains(first)
      let isMostlyKinds = kinds.filter { !$0.isEmpty }.count * 2 >= kinds.count
      guard hasOwnColumns || isMostlyKinds || !named.isEmpty else { return nil }
      return "the second row says “Response” or “Open-Ended Response” under the questions"
    },
    titles: { header in
      var question = ""
      let second = header.count > 1 ? header[1] : []
      return (header.first ?? []).enumerated().map { index, cell in
        if !cell.withPlainBlanks().isEmpty { question = cell }
        let part = index < second.count ? second[index] : ""
        let isKind = part.isEmpty || fieldKinds.contains(part.foldedToWords())
        return ColumnTitle(
          index: index, raw: [cell, part], question: question, part: isKind ? nil : part)
      }
    },
    metadata: [
      "respondent id": .toolsOwn, "respondentid": .toolsOwn, "collector id": .toolsOwn,
      "start date": .time, "end date": .time, "ip address": .place,
      "email address": .person, "first name": .person, "last name": .person,
    ],
    isOwnColumn: { $0.foldedToWords().hasPrefix("custom data ") ? .toolsOwn : nil },
    splitsSingleChoices: true)

  /// Whether every question has a column for each option, so that the second row names no kind.
  private static func isExpanded(_ records: [[String]]) -> Bool {
    let first = records[0].map { $0.foldedToWords() }
    guard first.prefix(2) == ["respondent id", "collector id"],
      records[1].prefix(2).allSatisfy(\.isEmpty)
    else { return false }
    return zip(first, records[1]).filter { $0.isEmpty && !$1.isEmpty }.count >= 1
  }

  private static let fieldKinds: Set<String> = ["response", "open ended response"]
}
