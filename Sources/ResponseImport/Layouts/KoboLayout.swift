import Diagnostics
import SurveyModel

extension ExportLayout {
  /// KoBoToolbox: the tool's own columns last; groups before the question, options of a choice of
  /// several behind it, all with `/`; perhaps a row of HXL tags under the titles.
  static let kobo = ExportLayout(
    name: "kobotoolbox", title: "KoBoToolbox", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let titles = Set(records.first ?? [])
      guard titles.isSuperset(of: ["_id", "_uuid", "_submission_time"]) else { return nil }
      return "there are the columns _id, _uuid and _submission_time"
    },
    titles: { header in
      let mark = TitleParts.optionMark(header.first ?? [], among: marks)
      return TitleParts.summedUp(header, options: mark, group: mark)
    },
    metadata: [
      "start": .time, "end": .time, "today": .time, "username": .person, "deviceid": .toolsOwn,
      "phonenumber": .person, "simserial": .toolsOwn, "subscriberid": .toolsOwn,
      "formhub uuid": .toolsOwn, "rootuuid": .toolsOwn,
    ],
    isOwnColumn: { title in
      if title == "_submission_time" { return .time }
      if title == "_submitted_by" { return .person }
      if title.hasPrefix("_geolocation") { return .place }
      return title.hasPrefix("_") || title.hasPrefix("meta/") ? .toolsOwn : nil
    },
    exclusions: [
      ExclusionRule(
        column: "validation status",
        cells: ["not approved", "validation status not approved"], reason: .rejected)
    ],
    countHeaderRows: { records in
      guard records.count > 1 else { return nil }
      let filled = records[1].filter { !$0.isEmpty }
      let tags = filled.filter { $0.hasPrefix("#") }
      return !tags.isEmpty && tags.count * 2 > filled.count ? 2 : nil
    },
    partsCodesByBlanks: true)

  /// What may part group, question and option, as who exports wishes; the usual one first.
  private static let marks = ["/", " - ", " > ", ">", ".", "-", "|", ":"]
}
