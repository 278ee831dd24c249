import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Moodle's questionnaire plugin: `Q01_name`, options and rows as `Q02_name->option`, and perhaps a
  /// last row of averages.
  static let moodleQuestionnaire = ExportLayout(
    name: "moodle-questionnaire", title: "Moodle Questionnaire", isConfirmed: false,
    headerRows: 1,
    recognise: { records in
      let titles = records.first ?? []
      let numbered = titles.filter { nameOfQuestion($0) != nil }
      guard let example = numbered.first(where: { $0.contains("->") }) else { return nil }
      return "there are columns such as \(example.prefix(24))"
    },
    titles: { header in
      (header.first ?? []).enumerated().map { index, title in
        guard let name = nameOfQuestion(title) else {
          return ColumnTitle(index: index, raw: [title], question: title, part: nil)
        }
        if let (question, part) = TitleParts.halves(name, by: "->", fromEnd: false) {
          return ColumnTitle(
            index: index, raw: [title], question: question, part: part.withoutBrackets())
        }
        // The text beside “other” of a choice.
        if name.hasSuffix("_Other:") {
          return ColumnTitle(
            index: index, raw: [title], question: String(name.dropLast(7)), part: "Other")
        }
        return ColumnTitle(index: index, raw: [title], question: name, part: nil)
      }
    },
    metadata: [
      "response": .toolsOwn, "submitted on": .time, "institution": .person,
      "department": .person, "course": .toolsOwn, "group": .toolsOwn, "id": .toolsOwn,
      "full name": .person, "username": .person, "complete": .toolsOwn,
    ],
    exclusions: [
      ExclusionRule(column: "response", cells: ["averages where applicable"], reason: .totals),
      ExclusionRule(column: "complete", cells: ["n"], reason: .unfinished),
    ],
    // “Not applicable” of a row that is rated.
    absentCells: { $0.part == nil ? [:] : ["-1": .notApplicable] })

  /// `Q02_sessions->Case work` without its number; `nil` for another title.
  private static func nameOfQuestion(_ title: String) -> String? {
    let digits = title.dropFirst().prefix { $0.isASCII && $0.isNumber }
    let rest = title.dropFirst(1 + digits.count)
    guard title.first == "Q", digits.count >= 2 else { return nil }
    if rest.hasPrefix("_"), rest.count > 1 { return String(rest.dropFirst()) }
    return rest.hasPrefix("->") ? title : nil
  }
}

extension String {
  /// `[Other:]` as `Other:`.
  fileprivate func withoutBrackets() -> String {
    hasPrefix("[") && hasSuffix("]") ? String(dropFirst().dropLast()) : self
  }
}
