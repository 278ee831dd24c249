import CSVReading
import ResponseImport
import SurveyModel

/// Files written in a test, and what is read from them.
enum Given {
  static func file(
    _ csv: String, name: String = "answers.csv", options: ImportOptions = ImportOptions()
  ) throws -> SurveyedFile {
    try SurveyedFile(CSVFile.bytes(Array(csv.utf8), name: name), options: options)
  }

  /// The file read by itself, its questionnaire made out from it.
  static func inferred(_ csv: String) throws -> ImportedResponses {
    try ResponseImporter.inferredResponses(in: file(csv), key: "form")
  }

  /// The file read against these items.
  static func responses(
    _ csv: String, items: [Item], batteries: [Battery] = [], ignored: [String] = [],
    code: [String] = [], request: TallyRequest = TallyRequest()
  ) throws -> ImportedResponses {
    try ResponseImporter.responses(
      in: file(csv),
      questionnaire: Questionnaire(
        key: "form", languages: ["en"], batteries: batteries, sections: [Section(items: items)],
        ignoredColumns: ignored, respondentCode: code), request: request)
  }

  static func options(_ labels: String..., from first: Int = 1) -> [ResponseOption] {
    labels.enumerated().map { ResponseOption(code: first + $0, label: ["en": $1]) }
  }

  static func scale(_ labels: String..., outside: [ResponseOption] = []) -> Scale {
    Scale(
      key: "scale",
      points: labels.enumerated().map { ResponseOption(code: $0 + 1, label: ["en": $1]) },
      outside: outside)
  }
}

extension ImportedResponses {
  /// Answers of one item, with their counts.
  func answers(_ key: String) -> [Answer: Int] {
    guard let index = questionnaire.items.firstIndex(where: { $0.key == key }) else { return [:] }
    return items[index].byAnswer
  }

  /// Roles of the columns, in words.
  var uses: [String] { audit.columns.map(\.role.words) }

  var types: [String] { questionnaire.items.map(\.type.rawValue) }
}

extension ImportedResponses.ItemAnswers {
  var byAnswer: [Answer: Int] {
    Dictionary(answers.map { ($0.answer, $0.count) }, uniquingKeysWith: +)
  }
}

extension ColumnUse.Role {
  var words: String {
    switch self {
    case .item(let key): key
    case .metadata(let kind): kind.rawValue
    case .ignored(let reason): reason.rawValue
    }
  }
}
