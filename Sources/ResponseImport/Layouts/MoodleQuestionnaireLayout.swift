import SurveyModel

extension ExportLayout {
  /// Moodle's questionnaire plugin: `Q01_name`, options and rows as `Q02_name->option`, and perhaps a
  /// last row of averages.
  static let moodleQuestionnaire = ExportLayout(
    name: "moodle-questionnaire", title: "Moodle Questionnaire", isConfirmed: false,
    headerRows: 1,
    recognise: { records in
      let titles = records.first ?? []
      let numbered = titles.filter { title in
        let name = Array(title.prefix(4))
        return name.count == 4 && name[0] == "Q" && name[1].isNumber && name[2].isNumber
          && (name[3] == "_" || name[3] == "-")
      }
      guard let example = numbered.first(where: { $0.contains("->") }) else { return nil }
      return "there are columns such as \(example.prefix(24))"
    },
    titles: { TitleParts.split($0, by: "->") },
    metadata: [
      "response": .toolsOwn, "submitted on": .time, "institution": .person,
      "department": .person, "course": .toolsOwn, "group": .toolsOwn, "id": .toolsOwn,
      "full name": .person, "username": .person, "complete": .toolsOwn,
    ],
    exclusions: [
      ExclusionRule(column: "response", cells: ["averages where applicable"], reason: .totals),
      ExclusionRule(column: "complete", cells: ["n"], reason: .unfinished),
    ])
}
