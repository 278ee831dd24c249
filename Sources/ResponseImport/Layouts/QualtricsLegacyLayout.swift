import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Qualtrics before 2017: two header rows, `V1 … V10` above the tool's own columns, and an empty
  /// last column.
  static let qualtricsLegacy = ExportLayout(
    name: "qualtrics-legacy", title: "Qualtrics (legacy)", isConfirmed: true, headerRows: 2,
    recognise: { records in
      guard records.count >= 2, records[0].prefix(3) == ["V1", "V2", "V3"],
        records[1].prefix(2).map({ $0.foldedToWords() }) == ["responseid", "responseset"]
      else { return nil }
      return "the first row begins with V1, V2, V3, the second with ResponseID"
    },
    titles: { header in
      let texts = header.count > 1 ? header[1] : []
      return (header.first ?? []).enumerated().map { index, name in
        let text = index < texts.count ? texts[index].withPlainBlanks() : ""
        return ColumnTitle(
          index: index, raw: [name, text], question: text.isEmpty ? name : text, part: nil)
      }
    },
    isOwnColumn: { name in
      let words = name.foldedToWords()
      if words.hasPrefix("v"), Int(words.dropFirst()) != nil { return .toolsOwn }
      return words.hasPrefix("location") ? .place : nil
    },
    exclusions: [
      ExclusionRule(column: "status", cells: ["1", "2"], reason: .preview)
    ],
    partsNumbersByCommas: true,
    absentCells: { _ in ["-99": .blank] })
}
