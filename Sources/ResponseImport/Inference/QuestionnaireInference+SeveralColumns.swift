import SurveyModel

/// Items whose answers stand in more than one column.
extension QuestionnaireInference {
  func multiple(_ columns: [Int], other: Int?, number: Int) -> Item {
    let titles = columns.map { profiles[$0].title }
    let hasStem = titles[0].part != nil
    var item = Item(
      key: key(number), text: text(hasStem ? titles[0].question : ""), type: .multiple)
    for column in columns {
      let title = profiles[column].title
      let label = title.part ?? title.question
      let isOther = column == other || PlainAnswers.isOther(label)
      if isOther, let other = item.options.lastIndex(where: { $0.role == .other }) {
        // Its text has a column of its own.
        item.options[other].columns.append(title.text)
        continue
      }
      var option = option(item.options.count + 1, label, role: isOther ? .other : nil)
      option.columns = [title.text]
      if !isOther, let cell = tickedCell(profiles[column]), cell != label,
        !InferredColumns.isTick(cell)
      {
        option.aliases = [cell]
      }
      item.options.append(option)
    }
    return item
  }

  /// Options in the order of their codes where the file has codes, else the one put first most often
  /// first.
  func ranking(_ columns: [Int], number: Int) -> Item {
    let titles = columns.map { profiles[$0].title }
    var cells: [String] = []
    for cell in columns.flatMap({ profiles[$0].answers.map(\.text) }) where !cells.contains(cell) {
      cells.append(cell)
    }
    if layout.pointsOfCodes(Set(cells)) != nil {
      cells.sort { ($0.count, $0) < ($1.count, $1) }
    }
    return Item(
      key: key(number), text: text(titles[0].question), type: .ranking,
      options: cells.enumerated().map { option($0 + 1, $1) }, columns: titles.map(\.text))
  }

  private func tickedCell(_ profile: ColumnProfile) -> String? {
    profile.answers.first {
      $0.text != "0" && !layout.openBoxes.contains($0.text.foldedToWords())
    }?.text
  }
}
