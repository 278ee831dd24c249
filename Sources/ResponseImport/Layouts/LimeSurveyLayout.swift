import Diagnostics
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
      if let known = firstTitles.first(where: words.isSuperset) {
        return "the first columns are \(known.sorted().joined(separator: ", "))"
      }
      let coded = titles.filter { code(of: $0)?.row != nil }
      guard coded.count >= 2 else { return nil }
      return "titles are codes such as \(coded[0].prefix(24))"
    },
    titles: { header in
      (header.first ?? []).enumerated().map { index, title in
        guard let (code, row, text) = code(of: title) else { return worded(title, index: index) }
        let plain = text.withPlainBlanks()
        guard let row else {
          return ColumnTitle(
            index: index, raw: [title], question: plain.isEmpty ? code : plain, part: nil)
        }
        // A title that is all code keeps the code as its text.
        if plain.isEmpty { return coded(title, code: code, row: row, index: index) }
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
      "total time": .toolsOwn, "id ответа": .toolsOwn, "дата отправки": .time,
      "последняя страница": .toolsOwn, "начальный язык": .toolsOwn, "antwort id": .toolsOwn,
      "datum abgeschickt": .time, "letzte seite": .toolsOwn, "start sprache": .toolsOwn,
      "id de la réponse": .toolsOwn, "date de soumission": .time, "dernière page": .toolsOwn,
      "langue de départ": .toolsOwn, "id de respuesta": .toolsOwn, "fecha de envío": .time,
      "última página": .toolsOwn, "lenguaje inicial": .toolsOwn,
    ],
    isOwnColumn: { title in
      let words = title.foldedToWords()
      if codesOfOwnColumns.contains(String(title.prefix { $0 != "." })), title.contains(". ") {
        return words.hasPrefix("ipaddr") ? .place : words.contains("date") ? .time : .toolsOwn
      }
      return words.hasPrefix("group time") || words.hasPrefix("question time") ? .toolsOwn : nil
    },
    exclusions: [
      ExclusionRule(column: "submitdate", cells: [""], reason: .unfinished),
      ExclusionRule(column: "date submitted", cells: [""], reason: .unfinished),
      ExclusionRule(column: "submitdate date submitted", cells: [""], reason: .unfinished),
      ExclusionRule(column: "дата отправки", cells: [""], reason: .unfinished),
      ExclusionRule(column: "datum abgeschickt", cells: [""], reason: .unfinished),
      ExclusionRule(column: "date de soumission", cells: [""], reason: .unfinished),
      ExclusionRule(column: "fecha de envío", cells: [""], reason: .unfinished),
    ],
    openBoxes: ticksLeftOpen,
    ranksByPlace: true,
    // Labels of answers: the question was not shown.
    absentCells: { _ in ["N/A": .notAsked] },
    pointsOfCodes: LimeSurveyCodes.points(of:),
    optionOfCode: LimeSurveyCodes.option(_:among:))

  /// A title of codes: `Q[SQ001]`, `Q[SQ001][1]`, `Q[other]`, `Q[SQ001comment]`.
  private static func coded(_ title: String, code: String, row: String, index: Int) -> ColumnTitle {
    let parts = row.split(separator: " ").map(String.init)
    let isComment = row.hasSuffix("comment")
    // Both scales of a dual array have their own rows.
    let question = parts.count == 2 ? "\(code) [\(parts[1])]" : code
    return ColumnTitle(
      index: index, raw: [title], question: question, part: parts.count == 2 ? parts[0] : row,
      kind: isComment ? .comment : .question)
  }

  /// A title in words: `Question [Row]`, `Question [Row][Scale 1]`, `Question [Row][Comment]`.
  private static func worded(_ title: String, index: Int) -> ColumnTitle {
    let whole = ColumnTitle(index: index, header: title)
    guard let second = whole.part, title.contains("]["),
      let (stem, row) = ColumnTitle.splitGrid(whole.question), let row
    else { return whole }
    if commentWords.contains(second.foldedToWords()) {
      return ColumnTitle(
        index: index, raw: [title], question: stem, part: "\(row) [\(second)]", kind: .comment)
    }
    return ColumnTitle(index: index, raw: [title], question: "\(stem) [\(second)]", part: row)
  }

  private static let commentWords: Set<String> = [
    "comment", "комментарий", "kommentar", "commentaire", "comentario",
  ]

  /// In the language of the survey: a box that was seen and left open, or not shown.
  private static let ticksLeftOpen = PlainAnswers.no.subtracting(["n"]).union(["n a"])

  /// Before the text, where titles are both: `submitdate. Date submitted`.
  private static let codesOfOwnColumns: Set<String> = [
    "id", "submitdate", "lastpage", "startlanguage", "seed", "token", "startdate", "datestamp",
    "ipaddr", "refurl", "interviewtime",
  ]

  private static let firstTitles: [Set<String>] = [
    ["response id", "date submitted", "last page"],
    ["id ответа", "дата отправки", "последняя страница"],
    ["antwort id", "datum abgeschickt", "letzte seite"],
    ["id de la réponse", "date de soumission", "dernière page"],
    ["id de respuesta", "fecha de envío", "última página"],
  ]

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
