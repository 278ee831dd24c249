import SurveyModel

extension ExportLayout {
  /// LimeSurvey: titles as codes (`G01Q02[SQ001]`), as texts (`Question [Row]`), or as both
  /// (`G01Q02[SQ001]. Question [Row]`).
  static let limeSurvey = ExportLayout(
    name: "limesurvey", title: "LimeSurvey", isConfirmed: true, headerRows: 1,
    recognise: { records in
      let titles = records.first ?? []
      let words = Set(titles.prefix(8).map { $0.foldedToWords() })
      if words.isSuperset(of: ["id", "submitdate"]) || words.contains("startlanguage") {
        return "the first columns are id, submitdate, lastpage"
      }
      if words.isSuperset(of: ["response id", "date submitted", "last page"]) {
        return "the first columns are Response ID, Date submitted, Last page"
      }
      let coded = titles.filter { code(of: $0)?.row != nil }
      guard coded.count >= 2 else { return nil }
      return "titles are codes such as \(coded[0].prefix(24))"
    },
    titles: { header in
      (header.first ?? []).enumerated().map { index, title in
        guard let (code, row, text) = code(of: title) else {
          return ColumnTitle(index: index, header: title)
        }
        let plain = text.withPlainBlanks()
        guard let row else {
          return ColumnTitle(
            index: index, raw: [title], question: plain.isEmpty ? code : plain, part: nil)
        }
        // A title that is all code keeps the code as its text.
        if plain.isEmpty {
          return ColumnTitle(index: index, raw: [title], question: code, part: row)
        }
        if let (stem, part) = ColumnTitle.splitGrid(plain) {
          return ColumnTitle(index: index, raw: [title], question: stem, part: part)
        }
        let bare =
          plain.hasPrefix("[") && plain.hasSuffix("]")
          ? String(plain.dropFirst().dropLast()) : plain
        return ColumnTitle(
          index: index, raw: [title], question: code,
          part: bare.hasSuffix("[]") ? String(bare.dropLast(2)) : bare)
      }
    },
    metadata: [
      "id": .toolsOwn, "response id": .toolsOwn, "submitdate": .time, "date submitted": .time,
      "lastpage": .toolsOwn, "last page": .toolsOwn, "startlanguage": .toolsOwn,
      "start language": .toolsOwn, "seed": .toolsOwn, "token": .toolsOwn, "startdate": .time,
      "date started": .time, "datestamp": .time, "date last action": .time, "ipaddr": .place,
      "refurl": .toolsOwn, "referrer url": .toolsOwn, "id response id": .toolsOwn,
      "total time": .toolsOwn,
    ],
    isOwnColumn: { title in
      let words = title.foldedToWords()
      return words.hasPrefix("group time") || words.hasPrefix("question time") ? .toolsOwn : nil
    },
    exclusions: [
      ExclusionRule(column: "submitdate", cells: [""], reason: .unfinished),
      ExclusionRule(column: "date submitted", cells: [""], reason: .unfinished),
    ],
    writesTicksAsYesNo: true)

  /// `Code[Row]. Text` taken apart; `nil` for a title without a code.
  private static func code(of title: String) -> (code: String, row: String?, text: String)? {
    let code = title.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard let first = code.first, first.isLetter else { return nil }
    var rest = title.dropFirst(code.count)
    var row: String?
    if rest.first == "[", let close = rest.firstIndex(of: "]") {
      row = String(rest[rest.index(after: rest.startIndex)..<close])
      rest = rest[rest.index(after: close)...]
      // The second scale of a dual array.
      if rest.first == "[", let end = rest.firstIndex(of: "]") {
        row = (row ?? "") + " " + rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
      }
    }
    if rest.isEmpty { return row == nil ? nil : (String(code), row, "") }
    guard rest.hasPrefix(". ") else { return nil }
    guard row != nil || code.contains(where: \.isNumber) else { return nil }
    return (String(code), row, String(rest.dropFirst(2)))
  }
}
