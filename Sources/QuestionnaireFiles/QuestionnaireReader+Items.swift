internal import Diagnostics
internal import SurveyModel

extension QuestionnaireReader {
  mutating func items(_ value: YAMLValue, _ what: Message) -> [Item] {
    guard let values = list(value, what, expected: "a list of items, each after a hyphen") else {
      return []
    }
    return values.enumerated().compactMap { item($1, number: $0 + 1, in: what) }
  }

  private mutating func item(_ value: YAMLValue, number: Int, in what: Message) -> Item? {
    let owner: Message =
      if case .map(let entries) = value.content,
        let key = entries.first(where: { $0.key == "key" })?.value.text
      { "item “\(key)”" } else { "item \(number) of \(what)" }
    guard let fields = fields(value, .item, of: owner) else { return nil }
    let key = key(fields["key"], part("key", of: owner)) ?? ""
    if let position = fields["key"]?.position {
      if let first = itemPlaces[key] {
        report(
          .error, "duplicate-item", "two items have the key “\(key)”", at: position,
          help: "the first stands on line \(first.line); give one of them another key")
      } else {
        itemPlaces[key] = position
      }
    }
    let text = fields["text"].map { self.text($0, part("text", of: owner)) } ?? LocalizedText([:])
    let type: ItemType? = fields["type"].flatMap {
      choice($0, part("type", of: owner), code: "unknown-type", synonyms: Self.typeSynonyms)
    }
    let battery = fields["battery"].flatMap { self.battery($0, of: owner, item: key) }
    var item = Item(
      key: key, text: text, type: type ?? .text, battery: battery,
      columns: fields["columns"].map { columns($0, part("columns", of: owner)) } ?? [],
      separator: fields["separator"].flatMap { string($0, part("separator", of: owner)) })
    readAnswers(of: &item, fields, owner, typeIsKnown: type != nil)
    if let value = fields["reverse"] { readReverse(value, &item, owner) }
    if let value = fields["target"], type != nil { item.target = target(value, of: item, owner) }
    return item
  }

  /// Fills in the scale and the options, by the type of the item.
  private mutating func readAnswers(
    of item: inout Item, _ fields: Fields, _ owner: Message, typeIsKnown: Bool
  ) {
    if let value = fields["options"] {
      item.options = options(
        value, part("options", of: owner), rule: item.type == .yesNo ? .yesNo : .counted)
    }
    if let value = fields["scale"] {
      item.scale = scale(value, key: item.key, of: owner)
      if typeIsKnown, item.type != .rating {
        report(
          .error, "misplaced-key",
          "\(owner) is of type \(item.type.rawValue) and has a “scale”",
          at: value.position, help: "write “type: rating”, or take out the scale")
      }
    }
    guard typeIsKnown else { return }
    switch item.type {
    case .rating: readRating(&item, fields, owner)
    case .yesNo where fields["options"] == nil: item.options = BuiltInAnswers.yesNo
    case .recommend:
      for option in item.options where (0...10).contains(option.code) {
        duplicateCode(
          option.code, part("options", of: owner),
          at: fields["options"]?.position ?? fields.position,
          first: "among 0 to 10, which need not be listed")
      }
      refusePoints(
        item.options.filter { !(0...10).contains($0.code) }, beyond: "0 to 10", fields, owner)
    case .single, .multiple, .ranking:
      if item.options.isEmpty, fields["options"] == nil {
        report(
          .warning, "no-options",
          "\(owner) is of type \(item.type.rawValue) and lists no options",
          at: fields["type"]?.position ?? fields.position,
          help: "add “options:” with the answers that the form offers")
      }
    default: break
    }
    if let value = fields["other"] { readOther(value, &item, owner) }
  }

  private mutating func readRating(_ item: inout Item, _ fields: Fields, _ owner: Message) {
    if fields["scale"] != nil {
      let codes = Set(((item.scale?.points ?? []) + (item.scale?.outside ?? [])).map(\.code))
      for option in item.options where codes.contains(option.code) {
        duplicateCode(
          option.code, part("options", of: owner),
          at: fields["options"]?.position ?? fields.position, first: "in the scale")
      }
      refusePoints(
        item.options.filter { !codes.contains($0.code) }, beyond: "the points of its scale", fields,
        owner)
    } else if let value = fields["options"], !item.options.isEmpty {
      // Options of a rating without a scale can only be its points.
      item.scale = Scale(key: item.key, answers: item.options)
      item.options = []
      if let scale = item.scale {
        checkSize(of: scale, "the scale of \(owner)", at: value.position)
      }
    } else if let battery = item.battery, let scale = batteryScales[battery] {
      item.scale = scale
    } else {
      report(
        .error, "rating-without-scale", "\(owner) is a rating without a “scale”",
        at: fields["type"]?.position ?? fields.position,
        expected: scales.isEmpty ? nil : Message.listing(scales.map(\.key)),
        help: "add “scale:” with the key of a scale, or list the answers under “options:”")
    }
  }

  /// Beside a scale only answers that are no points of it may be listed.
  private mutating func refusePoints(
    _ options: [ResponseOption], beyond points: Message, _ fields: Fields, _ owner: Message
  ) {
    for option in options where option.role.isValid {
      report(
        .error, "option-beyond-scale",
        "\(owner) lists option \(option.code) beside \(points)",
        at: fields["options"]?.position ?? fields.position,
        expected: "an answer with “role: not-applicable”, “dont-know” or “refused”",
        help: "give the option such a role, or make it a point of the scale")
    }
  }

  private mutating func readOther(_ value: YAMLValue, _ item: inout Item, _ owner: Message) {
    guard [.single, .multiple, .yesNo, .ranking].contains(item.type) else {
      report(
        .error, "misplaced-key",
        "\(owner) is of type \(item.type.rawValue) and has “other”",
        at: value.position, help: "only a choice can have an answer “other”")
      return
    }
    let label: LocalizedText
    switch value.text?.lowercased() {
    case "no", "false": return
    case "yes", "true": label = BuiltInAnswers.other
    default: label = text(value, part("other", of: owner))
    }
    if item.options.contains(where: { $0.role == .other }) {
      report(
        .error, "duplicate-other", "\(owner) has an answer “other” twice",
        at: value.position, help: "take out “other”, or the option with “role: other”")
    }
    let highest = item.options.map(\.code).max() ?? 0
    item.options.append(
      ResponseOption(code: highest == .max ? .max : highest + 1, label: label, role: .other))
  }

  private static let typeSynonyms = [
    "scale": "rating", "likert": "rating", "stars": "rating", "matrix": "rating", "grid": "rating",
    "radio": "single", "choice": "single", "select": "single", "dropdown": "single",
    "select_one": "single", "checkbox": "multiple", "checkboxes": "multiple",
    "multi": "multiple", "select_multiple": "multiple", "multiple-choice": "multiple",
    "yesno": "yes-no", "boolean": "yes-no", "bool": "yes-no", "nps": "recommend",
    "integer": "number", "decimal": "number", "numeric": "number", "rank": "ranking",
    "open": "text", "comment": "text", "string": "text", "paragraph": "text",
  ]
}
