internal import Diagnostics
internal import SurveyModel

/// Reads the values of a file into a questionnaire and gathers what is wrong with them.
///
/// Its extensions hold one part of the format each.
struct QuestionnaireReader {
  let source: SourceText
  var problems: [Problem]

  /// The declared languages, the main one first.
  var languages: [String] = []
  var scales: [Scale] = []
  var scalesByKey: [String: Scale] = [:]
  /// Scales and batteries whose definition was faulty: to refer to them is no second fault.
  var faultyNames: Set<String> = []
  var batteries: [Battery] = []
  var batteryKeys: Set<String> = []
  /// The scale that a battery gives its rows, by the key of the battery.
  var batteryScales: [String: Scale] = [:]
  var batteryDefinitions: [String: BatteryDefinition] = [:]
  /// Where each item key and each battery reference stands.
  var itemPlaces: [String: Position] = [:]
  var batteryPlaces: [String: Position] = [:]
  /// Places of texts without a translation, by language.
  var untranslated: [String: [Position]] = [:]
  /// Places of texts in a language that is not declared, by language.
  var undeclared: [String: [Position]] = [:]

  /// The format that this program reads and writes.
  static let format = 1

  init(source: SourceText, problems: [Problem] = []) {
    self.source = source
    self.problems = problems
  }

  mutating func read(_ root: YAMLValue) -> QuestionnaireReading {
    let questionnaire = questionnaire(root)
    let failed = problems.contains { $0.severity == .error }
    return QuestionnaireReading(questionnaire: failed ? nil : questionnaire, problems: told)
  }

  /// The problems from top to bottom.
  var told: [Problem] {
    let sorted = problems.enumerated().sorted {
      ($0.element.place?.line ?? 0, $0.element.place?.column ?? 0, $0.offset)
        < ($1.element.place?.line ?? 0, $1.element.place?.column ?? 0, $1.offset)
    }.map(\.element)
    var told = Array(sorted.prefix(Self.mostProblems))
    if sorted.count > told.count {
      told[told.count - 1].closing = "\(sorted.count - told.count) more problems are not shown."
    }
    return told
  }

  /// How many problems are told.
  private static let mostProblems = 100
  /// How many languages a questionnaire may have.
  private static let mostLanguages = 40

  private mutating func questionnaire(_ root: YAMLValue) -> Questionnaire? {
    // What a newer format allows is not for this program to call wrong.
    if case .map(let entries) = root.content,
      let value = entries.first(where: { $0.key == "anketa" })?.value,
      isNewer(value, than: Self.format)
    {
      return nil
    }
    guard let fields = fields(root, .questionnaire, of: "the questionnaire") else { return nil }
    if let value = fields["anketa"], value.integer != Self.format {
      wrongValue(value, "“anketa”", expected: "\(Self.format)")
    }
    let key = key(fields["key"], "“key” of the questionnaire")
    var version = 1
    if let value = fields["version"] {
      version = integer(value, "“version”", atLeast: 0) ?? version
    }
    languages(fields["languages"])
    let title = fields["title"].map { text($0, "“title”") } ?? LocalizedText([:])
    readScales(fields["scales"])
    readBatteries(fields["batteries"])
    let sections = sections(fields)
    checkBatteries(sections.flatMap(\.items))
    let weighting = fields["weighting"].flatMap {
      self.weighting($0, items: sections.flatMap(\.items))
    }
    reportLanguages()
    return Questionnaire(
      key: key ?? "", version: version, languages: languages, title: title, scales: scales,
      batteries: batteries, sections: sections,
      ignoredColumns: fields["ignore"].map { columns($0, "“ignore”") } ?? [],
      respondentCode: fields["respondent-code"].map { columns($0, "“respondent-code”") } ?? [],
      publication: fields["publication"].map { publication($0) } ?? [:],
      weighting: weighting)
  }

  private mutating func sections(_ fields: Fields) -> [Section] {
    if let value = fields["items"] {
      if let sections = fields["sections"] {
        report(
          .error, "sections-and-items", "the questionnaire has “sections” and also “items”",
          at: max(value.position, sections.position),
          help: "put the items into a section, or take out the sections")
      }
      return [Section(items: items(value, "“items”"))]
    }
    guard let value = fields["sections"] else {
      report(
        .error, "missing-key", "the questionnaire has no “sections” and no “items”",
        at: fields.position, help: "add “items:” and the questions below it")
      return []
    }
    guard
      let list = list(
        value, "“sections”", expected: "a list of sections, each after a hyphen")
    else { return [] }
    var sections: [Section] = []
    for (index, value) in list.enumerated() {
      let owner: Message = "section \(index + 1)"
      guard let fields = self.fields(value, .section, of: owner) else { continue }
      sections.append(
        Section(
          title: fields["title"].map { text($0, part("title", of: owner)) } ?? LocalizedText([:]),
          items: fields["items"].map { items($0, part("items", of: owner)) } ?? []))
    }
    if sections.allSatisfy(\.items.isEmpty) {
      report(
        .warning, "no-items", "the questionnaire asks nothing", at: value.position,
        help: "add “items:” with a question to a section")
    }
    return sections
  }

  private mutating func languages(_ value: YAMLValue?) {
    guard let value else { return }
    for entry in strings(value, "“languages”") {
      if !entry.text.isLanguageCode {
        report(
          .error, "not-a-language", "“\(entry.text)” is no code of a language", at: entry.position,
          expected: "a code such as en, ru or ky", help: Self.language(meantBy: entry.text))
      } else if languages.contains(entry.text) {
        report(
          .error, "duplicate-language", "the language “\(entry.text)” stands twice",
          at: entry.position, help: "keep one of the two")
      } else {
        languages.append(entry.text)
      }
    }
    if languages.count > Self.mostLanguages {
      report(
        .error, "too-many-languages", "“languages” has \(languages.count) parts",
        at: value.position, expected: "at most \(Self.mostLanguages)")
      languages = Array(languages.prefix(Self.mostLanguages))
    }
  }
}
