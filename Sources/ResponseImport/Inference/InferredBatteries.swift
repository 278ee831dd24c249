import SurveyModel

/// Puts neighbouring rating items together that a form shows as one grid.
enum InferredBatteries {
  /// Items with one scale and one stem are a battery, and three and more with one worded scale and no
  /// stem.
  ///
  /// - Parameters:
  ///   - items: In the order of the file; those of a battery get its key.
  ///   - stems: What stands above each of them, if anything.
  static func form(
    _ items: inout [Item], stems: [String?], text: (String) -> LocalizedText
  ) -> [Battery] {
    var batteries: [Battery] = []
    var start = 0
    while start < items.count {
      var end = start + 1
      while end < items.count, items[start].type == .rating, items[end].type == .rating,
        items[end].scale?.key == items[start].scale?.key, stems[end] == stems[start]
      {
        end += 1
      }
      if end - start >= (stems[start] == nil ? 3 : 2), items[start].type == .rating {
        let key = "b\(batteries.count + 1)"
        batteries.append(Battery(key: key, text: text(stems[start] ?? "")))
        for index in start..<end { items[index].battery = key }
      }
      start = end
    }
    return batteries
  }
}
