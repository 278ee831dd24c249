/// Where a row has the number that stands for its answer to an item: equal numbers, equal answers.
enum ItemSlot: Hashable {
  /// The spelling of a cell.
  case column(Int)
  /// The combination of the cells of several columns.
  case combination(Int)
  /// The file does not have the item: the number is 0 in every row.
  case absent

  @inline(__always)
  func number(_ spellings: Span<Int32>, _ combinations: [CombinationCounts]) -> Int32 {
    switch self {
    case .column(let column): spellings[column]
    case .combination(let index): combinations[index].last
    case .absent: 0
    }
  }
}

extension ColumnBinding {
  /// One for each item of the questionnaire; combinations are numbered in the order of their items.
  var slots: [ItemSlot] {
    var combinations = 0
    return sources.map { source in
      switch source {
      case .column(let column), .gridRow(let column, _): return .column(column)
      case .absent: return .absent
      case .optionColumns, .placeColumns:
        combinations += 1
        return .combination(combinations - 1)
      }
    }
  }
}
