import Diagnostics
import SurveyModel

extension ExportLayout {
  /// REDCap with raw field names: options of a choice of several as `field___code`.
  static let redcap = ExportLayout(
    name: "redcap", title: "REDCap", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let titles = records.first ?? []
      let own = titles.filter { title in
        title.contains("___") || title.hasSuffix("_complete") || title.hasPrefix("redcap_")
      }
      let areNames = titles.allSatisfy { !$0.contains(" ") && $0 == $0.lowercased() }
      guard !own.isEmpty, areNames else { return nil }
      return "there are columns such as \(own[0])"
    },
    titles: { header in
      recordIDFirst(TitleParts.split(header, by: "___")).map { title in
        var title = title
        // Names of fields have no minus: the option of code -1 is called `field____1`.
        if let part = title.part, part.first == "_" { title.part = "-" + part.dropFirst() }
        return title
      }
    },
    isOwnColumn: { title in
      if title == "redcap_survey_identifier" { return .person }
      if title.hasPrefix("redcap_") || title.hasSuffix("_complete") { return .toolsOwn }
      return title.hasSuffix("_timestamp") ? .time : nil
    },
    exclusions: [
      ExclusionRule(column: "*timestamp", cells: ["not completed"], reason: .unfinished)
    ])

  /// REDCap with labels: options of a choice of several as `Label (choice=Option)`.
  static let redcapLabels = ExportLayout(
    name: "redcap-labels", title: "REDCap (labels)", isConfirmed: false, headerRows: 1,
    recognise: { records in
      guard let title = records.first?.first(where: { $0.contains(" (choice=") }) else {
        return nil
      }
      return "there are columns such as “\(title.withPlainBlanks())”"
    },
    titles: { header in
      let titles = (header.first ?? []).enumerated().map { index, title in
        guard title.hasSuffix(")"),
          let (stem, option) = TitleParts.halves(title, by: " (choice=", fromEnd: false)
        else { return ColumnTitle(index: index, header: title) }
        return ColumnTitle(
          index: index, raw: [title], question: stem, part: String(option.dropLast()))
      }
      return recordIDFirst(titles)
    },
    metadata: [
      "survey identifier": .person, "complete": .toolsOwn,
      "survey timestamp": .time, "event name": .toolsOwn, "repeat instrument": .toolsOwn,
      "repeat instance": .toolsOwn,
    ],
    exclusions: [
      ExclusionRule(column: "*timestamp", cells: ["not completed"], reason: .unfinished)
    ],
    openBoxes: ["unchecked"])

  /// Every project begins with the number of the record, whatever it is called.
  private static func recordIDFirst(_ titles: [ColumnTitle]) -> [ColumnTitle] {
    var titles = titles
    if !titles.isEmpty { titles[0].kind = .own(.toolsOwn) }
    return titles
  }
}
