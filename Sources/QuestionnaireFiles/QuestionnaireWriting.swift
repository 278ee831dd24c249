public import SurveyModel

/// Writes a questionnaire as YAML text that ``readQuestionnaire(yaml:file:)`` reads back unchanged.
///
/// - Parameters:
///   - questionnaire: What to write. Keys that would say nothing are left out.
///   - heading: Lines of comment for the top of the file, without `#`.
///   - comments: A comment for the line above an item, by the key of the item.
///   - schema: Where editors find the schema of the format, beside the file or as an address.
/// - Returns: The text, with LF at the end of every line.
public func yaml(
  of questionnaire: Questionnaire, heading: [String] = [], comments: [String: String] = [:],
  schema: String? = nil
) -> String {
  var lines = schema.map { ["# yaml-language-server: $schema=\($0)"] } ?? []
  lines += heading.flatMap(commentLines)
  if !lines.isEmpty { lines.append("") }
  let writer = QuestionnaireWriter(questionnaire: questionnaire, comments: comments)
  for (key, value) in writer.entries {
    let isList = [
      "scales", "batteries", "sections", "items", "ignore", "respondent-code", "publication",
      "weighting",
    ].contains(key)
    if isList, lines.last != "" { lines.append("") }
    lines += YAMLBlock.map([(key, value)]).lines(indent: 0, used: 0)
  }
  return lines.joined(separator: "\n") + "\n"
}

/// Lays a questionnaire out as YAML.
struct QuestionnaireWriter {
  typealias Entries = [(key: String, value: YAMLBlock)]

  let questionnaire: Questionnaire
  let comments: [String: String]

  var entries: Entries {
    var entries: Entries = [
      ("anketa", .integer(QuestionnaireReader.format)),
      ("key", .text(questionnaire.key)),
      ("version", .integer(questionnaire.version)),
    ]
    if !questionnaire.languages.isEmpty {
      entries.append(("languages", strings(questionnaire.languages)))
    }
    if !questionnaire.title.texts.isEmpty {
      entries.append(("title", text(questionnaire.title)))
    }
    if !questionnaire.scales.isEmpty {
      entries.append(("scales", .map(questionnaire.scales.map { ($0.key, scale($0)) })))
    }
    if !questionnaire.batteries.isEmpty {
      entries.append(
        (
          "batteries",
          .map(questionnaire.batteries.map { ($0.key, battery($0)) })
        ))
    }
    let sections = questionnaire.sections
    if sections.count == 1, sections[0].title.texts.isEmpty {
      entries.append(("items", .list(sections[0].items.map(item))))
    } else {
      entries.append(("sections", .list(sections.map(section))))
    }
    if !questionnaire.ignoredColumns.isEmpty {
      entries.append(("ignore", strings(questionnaire.ignoredColumns)))
    }
    if !questionnaire.respondentCode.isEmpty {
      entries.append(("respondent-code", strings(questionnaire.respondentCode)))
    }
    let publication = PublicationKey.allCases.compactMap { key in
      questionnaire.publication[key].map { (key.rawValue, YAMLBlock.integer($0)) }
    }
    if !publication.isEmpty { entries.append(("publication", .map(publication))) }
    if let weighting = questionnaire.weighting {
      entries.append(("weighting", self.weighting(weighting)))
    }
    return entries
  }

  private func weighting(_ weighting: Weighting) -> YAMLBlock {
    var entries: Entries = []
    if !weighting.source.texts.isEmpty { entries.append(("source", text(weighting.source))) }
    if let trim = weighting.trim { entries.append(("trim", .number(trim))) }
    let targets = weighting.targets.map { target in
      let sizes = target.categories.map { category in
        (category.codes.map { String($0) }.joined(separator: "+"), YAMLBlock.number(category.size))
      }
      return YAMLBlock.map([
        ("item", .text(target.item)), (target.unit.rawValue, .compact(.map(sizes))),
      ])
    }
    entries.append(("targets", .list(targets)))
    return .map(entries)
  }

  private func section(_ section: Section) -> YAMLBlock {
    var entries: Entries = []
    if !section.title.texts.isEmpty { entries.append(("title", text(section.title))) }
    entries.append(("items", .list(section.items.map(item))))
    return .map(entries)
  }

  private func item(_ item: Item) -> YAMLBlock {
    var entries: Entries = [
      ("key", .text(item.key)), ("text", text(item.text)), ("type", .text(item.type.rawValue)),
    ]
    if let scale = item.scale { entries.append(("scale", reference(to: scale, in: item))) }
    // A yes/no item without options has the usual two, and one with none has to say so.
    let implied = item.type == .yesNo ? BuiltInAnswers.yesNo : []
    if item.options != implied { entries.append(("options", options(item.options))) }
    if let battery = item.battery { entries.append(("battery", .text(battery))) }
    if item.isReversed { entries.append(("reverse", .boolean(true))) }
    if let separator = item.separator { entries.append(("separator", .text(separator))) }
    if !item.columns.isEmpty { entries.append(("columns", strings(item.columns))) }
    if let target = item.target { entries.append(("target", self.target(target))) }
    let block = YAMLBlock.map(entries)
    return comments[item.key].map { .commented($0, block) } ?? block
  }

  private func target(_ target: ItemTarget) -> YAMLBlock {
    switch target {
    case .share(let percent, let codes):
      let counted = YAMLBlock.list(codes.map(YAMLBlock.integer))
      return .compact(
        .map([("at-least", .percent(percent))] + (codes.isEmpty ? [] : [("of", counted)])))
    case .average(let average): return .compact(.map([("average", .number(average))]))
    }
  }

  private func battery(_ battery: Battery) -> YAMLBlock {
    var entries: Entries = [("text", text(battery.text))]
    if let minimum = battery.minimumAnswered {
      entries.append(("minimum-answered", .integer(minimum)))
    }
    return .map(entries)
  }

  /// The key of a shared scale; the scale itself when no other item can have it.
  private func reference(to scale: Scale, in item: Item) -> YAMLBlock {
    if questionnaire.scales.contains(scale) { return .text(scale.key) }
    return self.scale(scale, key: scale.key == item.key ? nil : scale.key)
  }

  private func scale(_ scale: Scale, key: String? = nil) -> YAMLBlock {
    var entries: Entries = key.map { [("key", .text($0))] } ?? []
    if scale.favourable != .high {
      entries.append(("favourable", .text(scale.favourable.rawValue)))
    }
    entries.append(("points", options(scale.points)))
    if !scale.outside.isEmpty {
      entries.append(("outside", options(scale.outside, usual: .notApplicable)))
    }
    return .map(entries)
  }

  /// - Parameter usual: The role that the reader takes when none is written.
  private func options(
    _ options: [ResponseOption], usual: ResponseOption.Role = .substantive
  ) -> YAMLBlock {
    .list(
      options.map { option in
        var entries: Entries = [("code", .integer(option.code)), ("label", text(option.label))]
        if option.role != usual { entries.append(("role", .text(option.role.rawValue))) }
        if !option.aliases.isEmpty { entries.append(("aliases", strings(option.aliases))) }
        if !option.columns.isEmpty { entries.append(("columns", strings(option.columns))) }
        return .compact(.map(entries))
      })
  }

  private func strings(_ texts: [String]) -> YAMLBlock {
    .compact(.list(texts.map(YAMLBlock.text)))
  }

  /// A plain text when the reader will put it under the same language, else one a language, the
  /// languages of the questionnaire first.
  private func text(_ text: LocalizedText) -> YAMLBlock {
    let plain = questionnaire.languages.first ?? LocalizedText.undetermined
    if questionnaire.languages.count <= 1, text.texts.count == 1, let only = text[plain] {
      return .text(only)
    }
    let declared = questionnaire.languages.filter { text[$0] != nil }
    let others = text.texts.keys.filter { !declared.contains($0) }.sorted()
    return .compact(.map((declared + others).map { ($0, .text(text[$0] ?? "")) }))
  }
}
