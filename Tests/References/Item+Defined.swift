import SurveyModel

extension Item {
  /// The item as a questionnaire would define it for a reference: the same question, with the values and
  /// the answers without value that the reference states.
  func scored(as question: ReferenceQuestion) -> Item {
    var labels: [Int: [String]] = [:]
    let stated = (question.values ?? [:]).keys.filter { !question.notScored.contains($0) }
    for answer in Set(stated).union(question.counts?.keys.map { $0 } ?? []).sorted() {
      if let value = question.value(of: answer) { labels[Int(value), default: []].append(answer) }
    }
    // Numbers that nobody chose belong to a scale of numbers, too.
    if question.takesNumbers, let low = labels.keys.min(), let high = labels.keys.max() {
      for code in low...high where labels[code] == nil { labels[code] = [String(code)] }
    }
    let points = labels.sorted { $0.key < $1.key }.map { code, labels in
      ResponseOption(
        code: code, label: LocalizedText(labels[0]), aliases: Array(labels.dropFirst()))
    }
    let free = (points.last?.code ?? 0) + 1
    let outside = question.notScored.sorted().enumerated().map { place, answer in
      ResponseOption(
        code: Int(answer) ?? free + place, label: LocalizedText(answer), role: .notApplicable)
    }
    var item = self
    item.type = .rating
    item.scale = Scale(key: key + "-reference", points: points, outside: outside)
    item.options = []
    return item
  }

  /// The item with some of its options as they are and one more for all others, so that the groups that
  /// are compared are few enough to be groups.
  func grouped(by events: [String]) -> Item {
    let wanted = Set(events.map(OurAnswers.key))
    func isWanted(_ option: ResponseOption) -> Bool {
      option.label.texts.values.contains { wanted.contains(OurAnswers.key($0)) }
    }
    let others = options.filter { !isWanted($0) }
    var item = self
    item.options = options.filter(isWanted)
    if let first = others.first {
      let spellings = others.flatMap { $0.label.texts.values + $0.aliases }
      item.options.append(
        ResponseOption(code: first.code, label: first.label, aliases: Array(spellings)))
    }
    return item
  }
}
