import SurveyModel

/// Makes a questionnaire out of what stands in a file: types, scales, options, batteries.
struct QuestionnaireInference {
  let profiles: [ColumnProfile]
  private let guesses: [ColumnGuess]
  let layout: ExportLayout
  private let language: String
  private let scales: ScalePooling
  private let hidden: HiddenCodeSearch

  /// What each left-out column is; items bind theirs by title.
  private(set) var left: [Int: ColumnUse.Role] = [:]

  init(_ profiles: [ColumnProfile], layout: ExportLayout) {
    let absent = AbsentCells(profiles, layout: layout)
    let whole = profiles.flatMap { profile in
      let read = layout.escapesCells ? profile.unescaped() : profile
      return read.partedIntoRows(layout: layout).map(absent.removed)
    }
    let hidden = HiddenCodeSearch(whole)
    let profiles = whole.map(hidden.removed)
    self.hidden = hidden
    self.profiles = profiles
    self.layout = layout
    guesses = profiles.map { ColumnGuess($0, layout: layout) }
    language = Self.language(of: profiles)
    scales = ScalePooling(profiles, guesses: guesses, layout: layout)
  }

  /// The questionnaire, and for each item the columns it was made from.
  mutating func questionnaire(key: String) -> Questionnaire {
    var items: [Item] = []
    var stems: [String?] = []
    for unit in InferredColumns(profiles, guesses: guesses, layout: layout).units {
      switch unit {
      case .left(let column, let role): left[profiles[column].title.index] = role
      case .single(let column):
        items.append(item(column, number: items.count + 1))
        stems.append(profiles[column].title.part == nil ? nil : profiles[column].title.question)
      case .placeColumns(let columns):
        items.append(ranking(columns, number: items.count + 1))
        stems.append(nil)
      case .optionColumns(let columns, let other, let kind):
        var item = multiple(columns, other: other, number: items.count + 1)
        if kind == .one {
          item = OptionColumnItem.narrowed(item, scaleKey: "columns-\(columns[0] + 1)")
        }
        items.append(item)
        stems.append(nil)
      case .ranking(let columns):
        var item = multiple(columns, other: nil, number: items.count + 1)
        item.type = .ranking
        items.append(item)
        stems.append(nil)
      }
    }
    for index in items.indices { items[index].options = Self.codedApart(items[index].options) }
    let shared = shareScales(&items)
    let batteries = InferredBatteries.form(&items, stems: stems, text: text)
    for (index, stem) in stems.enumerated() where items[index].battery == nil {
      // A row that stands alone needs its question.
      if let stem, let part = items[index].text.texts.values.first, !stem.isEmpty {
        items[index].text = text("\(stem) [\(part)]")
      }
    }
    return Questionnaire(
      key: key, languages: languages(of: items), title: LocalizedText([:]), scales: shared,
      batteries: batteries, sections: [Section(items: items)])
  }

  /// Gives items on one scale the same scale, with what any of them has outside it.
  private func shareScales(_ items: inout [Item]) -> [Scale] {
    var shared: [Scale] = []
    for scale in items.compactMap(\.scale) {
      guard let known = shared.firstIndex(where: { $0.key == scale.key }) else {
        shared.append(scale)
        continue
      }
      for option in scale.outside
      where !shared[known].outside.contains(where: { $0.label == option.label }) {
        shared[known].outside.append(option)
      }
    }
    for scale in shared.indices {
      for option in shared[scale].outside.indices {
        shared[scale].outside[option].code = Self.firstCodeOutside + option
      }
    }
    for index in items.indices {
      guard let key = items[index].scale?.key else { continue }
      items[index].scale = shared.first { $0.key == key }
    }
    return shared
  }

  /// The language of the titles first, then those of the answers.
  private func languages(of items: [Item]) -> [String] {
    let labels = items.flatMap(\.allOptions).flatMap(\.label.texts.keys)
    let others = Set(labels).subtracting([language]).sorted()
    return ([language] + others).filter { $0 != LocalizedText.undetermined }
  }

  // MARK: Items

  private func item(_ column: Int, number: Int) -> Item {
    let profile = profiles[column]
    let title = profile.title
    var item = Item(
      key: key(number), text: text(title.part ?? title.question), type: .text,
      columns: [title.text])
    let outside = outsideOptions(profile)
    switch guesses[column] {
    // In a grid, “yes” and “no” may be the ends of a scale.
    case .yesNo where !scales.isCoded(column):
      item.type = .yesNo
      item.options = yesNoOptions(profile) + outside
    case .yesNo, .smallNumbers, .labelledNumbers, .labels, .text:
      if let scale = scales.scale(of: column, outside: outside) {
        item.type = isRecommendation(column, scale) ? .recommend : .rating
        if item.type == .rating { item.scale = scale } else { item.options = outside }
      } else if scales.isNumber(column) {
        item.type = .number
        item.options = outside
      } else if case .smallNumbers(let points) = guesses[column] {
        item.type = points == [0, 1] ? .yesNo : .single
        item.options = options(profile) + outside
        if item.type == .yesNo { item.options = yesNoOptions(profile) + outside }
      } else if case .labels = guesses[column] {
        item.type = .single
        item.options = options(profile) + outside
      }
    case .number:
      item.type = .number
      item.options = outside
    case .date: item.type = .date
    case .joined(let joined):
      item.type = joined.isRanking ? .ranking : .multiple
      item.separator = joined.separator
      item.options = joined.choices.prefix(Self.mostOptions).enumerated().map { index, choice in
        option(index + 1, choice.text)
      }
      if joined.choices.count > Self.mostOptions {
        item.options.append(
          ResponseOption(code: Self.mostOptions + 1, label: text("Other"), role: .other))
      }
    case .metadata, .empty: break
    }
    return item
  }

  private static let mostOptions = 60

  private func options(_ profile: ColumnProfile) -> [ResponseOption] {
    var inside = profile.answers.filter { ColumnGuess.outside($0.text) == nil }.map(\.text)
    if let ordered = OrderedRanges.sorted(inside) {
      inside = ordered
    } else {
      // “Other” and “none” come last, whatever their number.
      inside = inside.filter { !isLast($0) } + inside.filter(isLast)
    }
    let cells = Set(inside)
    return inside.enumerated().map { index, cell in
      guard var coded = layout.optionOfCode(cell, cells) else { return option(index + 1, cell) }
      coded.code = index + 1
      return coded
    }
  }

  private func isLast(_ label: String) -> Bool {
    PlainAnswers.isOther(label) || layout.optionOfCode(label, [label])?.role == .other
      || PlainAnswers.none.contains(label.foldedToWords())
  }

  func option(_ code: Int, _ label: String, role: ResponseOption.Role? = nil)
    -> ResponseOption
  {
    let isNone = PlainAnswers.none.contains(label.foldedToWords())
    return ResponseOption(
      code: code, label: text(label), role: role ?? (isNone ? .none : .substantive))
  }

  private func yesNoOptions(_ profile: ColumnProfile) -> [ResponseOption] {
    func spellings(_ words: Set<String>, _ digit: String) -> [String] {
      profile.answers.map(\.text).filter { words.contains($0.foldedToWords()) || $0 == digit }
    }
    func option(_ code: Int, _ seen: [String], _ usual: LocalizedText) -> ResponseOption {
      ResponseOption(
        code: code, label: seen.first.map { $0.count > 1 ? text($0) : usual } ?? usual,
        aliases: Array(seen.dropFirst(seen.first.map { $0.count > 1 } ?? false ? 1 : 0)))
    }
    return [
      option(1, spellings(PlainAnswers.yes, "1"), ["en": "Yes", "ru": "Да", "ky": "Ооба"]),
      option(0, spellings(PlainAnswers.no, "0"), ["en": "No", "ru": "Нет", "ky": "Жок"]),
    ]
  }

  private func outsideOptions(_ profile: ColumnProfile) -> [ResponseOption] {
    let words = profile.answers.compactMap { answer in
      ColumnGuess.outside(answer.text).map { (answer.text, $0) }
    }
    let codes = (hidden.codes[profile.title.index] ?? [:]).keys.sorted().map {
      (String($0), ResponseOption.Role.dontKnow)
    }
    return (words + codes).enumerated().map { index, found in
      ResponseOption(
        code: Self.firstCodeOutside + index,
        label: LocalizedText([LanguageGuess.language(of: found.0): found.0]), role: found.1)
    }
  }

  /// Answers outside a scale have codes that no scale of up to eleven points has.
  private static let firstCodeOutside = 90

  /// The options of a choice; where the substantive ones reach the codes of those outside, these begin at
  /// the next hundred.
  private static func codedApart(_ options: [ResponseOption]) -> [ResponseOption] {
    let isOutside = { (option: ResponseOption) in
      option.role == .notApplicable || option.role == .dontKnow
    }
    let last = options.filter { !isOutside($0) }.map(\.code).max() ?? 0
    guard last >= firstCodeOutside else { return options }
    var next = (last / 100 + 1) * 100
    return options.map { option in
      guard isOutside(option) else { return option }
      var option = option
      option.code = next
      next += 1
      return option
    }
  }

  private func isRecommendation(_ column: Int, _ scale: Scale) -> Bool {
    guard case .smallNumbers(let points) = guesses[column],
      let highest = points.max(), highest > 7
    else { return false }
    let title = profiles[column].title.text.lowercased()
    return ["recommend", "рекоменд", "сунушта", "сунушто", "сунуш кыл", "кеңеш бер"]
      .contains { title.contains($0) }
  }

  // MARK: Words

  func key(_ number: Int) -> String { "q" + (number < 10 ? "0" : "") + String(number) }

  func text(_ text: String) -> LocalizedText {
    text.isEmpty ? LocalizedText([:]) : LocalizedText([language: text])
  }

  private static func language(of profiles: [ColumnProfile]) -> String {
    var votes: [String: Int] = [:]
    for profile in profiles {
      votes[LanguageGuess.language(of: profile.title.text), default: 0] += 1
    }
    // One title with Kyrgyz letters tells more than ten that Russian and Kyrgyz might share.
    if let kyrgyz = votes["ky"], kyrgyz * 3 >= votes["ru"] ?? 0 { return "ky" }
    return votes.filter { $0.key != LocalizedText.undetermined }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? LocalizedText.undetermined
  }
}
