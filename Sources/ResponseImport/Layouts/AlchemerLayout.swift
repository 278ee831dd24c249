import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Alchemer, once SurveyGizmo: `Option:Question` above each option of a choice of several.
  static let alchemer = ExportLayout(
    name: "alchemer", title: "Alchemer", isConfirmed: true, headerRows: 1,
    recognise: { records in
      let words = Set((records.first ?? []).prefix(12).map { $0.foldedToWords() })
      guard words.contains("date submitted"),
        words.contains("time started") || words.contains("referer") || words.contains("contact id")
      else { return nil }
      return "there are Date Submitted and Time Started or Referer among the first columns"
    },
    titles: { header in
      let titles = header.first ?? []
      var stems: [String: Int] = [:]
      for title in titles {
        if let (_, question) = TitleParts.halves(title, by: ":", fromEnd: false) {
          stems[question, default: 0] += 1
        }
      }
      return titles.enumerated().map { index, title in
        guard let (part, question) = TitleParts.halves(title, by: ":", fromEnd: false),
          stems[question]! >= 2 || titles.contains(question)
        else { return ColumnTitle(index: index, header: title) }
        return ColumnTitle(index: index, raw: [title], question: question, part: part)
      }
    },
    metadata: [
      "response id": .toolsOwn, "time started": .time, "date submitted": .time,
      "status": .toolsOwn, "contact id": .toolsOwn, "legacy comments": .toolsOwn,
      "comments": .toolsOwn, "language": .toolsOwn, "referer": .toolsOwn,
      "extended referer": .toolsOwn, "sessionid": .toolsOwn, "user agent": .toolsOwn,
      "extended user agent": .toolsOwn, "ip address": .place, "longitude": .place,
      "latitude": .place, "country": .place, "city": .place, "state region": .place,
      "postal": .place, "tags": .toolsOwn,
    ],
    exclusions: [
      ExclusionRule(column: "status", cells: ["partial"], reason: .unfinished),
      ExclusionRule(
        column: "status", cells: ["disqualified", "deleted"], reason: .rejected),
    ])
}
