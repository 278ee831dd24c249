import SurveyModel

/// Makes the item of a question that has a column for each option.
enum OptionColumnItem {
  /// What is chosen: any number of options, or one of them.
  enum Kind {
    case several, one
  }

  /// A choice of one whose options are points of a scale becomes a rating. The options are all there,
  /// so none has to be added.
  static func narrowed(_ item: Item, scaleKey: String) -> Item {
    var item = item
    item.type = .single
    for index in item.options.indices where item.options[index].role == .substantive {
      let label = label(item.options[index])
      item.options[index].role = ColumnGuess.outside(label) ?? .substantive
    }
    let inside = item.options.filter { $0.role == .substantive }
    guard inside.count == item.options.filter(\.role.isValid).count,
      let positions = positions(of: inside.map(label)), positions.points.count == inside.count
    else { return item }
    let sorted = inside.sorted {
      positions.points[label($0), default: 0] < positions.points[label($1), default: 0]
    }
    let first = positions.isBestInMiddle ? -inside.count / 2 : positions.first
    item.type = .rating
    item.scale = Scale(
      key: scaleKey,
      points: sorted.enumerated().map { index, option in
        var option = option
        option.code = first + index
        return option
      },
      outside: item.options.filter { !$0.role.isValid }.enumerated().map { index, option in
        var option = option
        option.code = 90 + index
        return option
      },
      favourable: positions.isBestInMiddle ? .middle : .high)
    item.options = []
    return item
  }

  private static func positions(of labels: [String]) -> (
    points: [String: Double], first: Int, isBestInMiddle: Bool
  )? {
    guard labels.count >= 3 else { return nil }
    let numbers = labels.map { Int($0) ?? ColumnGuess.leadingPoint($0) }
    if !numbers.contains(nil) {
      let known = numbers.compactMap { $0 }.sorted()
      guard known.count <= 11, let low = known.first, let high = known.last, low <= 1, low >= 0,
        Set(known).count == known.count, high - low == known.count - 1
      else { return nil }
      let points = zip(labels, numbers).map { ($0, Double($1 ?? 0)) }
      return (Dictionary(points, uniquingKeysWith: { first, _ in first }), low, false)
    }
    guard let scale = ScaleRecognition().scale(of: labels),
      Set(scale.positions.values).count == labels.count
    else { return nil }
    return (scale.positions, 1, scale.isBestInMiddle)
  }

  private static func label(_ option: ResponseOption) -> String {
    option.label.texts.values.sorted().first ?? ""
  }
}
