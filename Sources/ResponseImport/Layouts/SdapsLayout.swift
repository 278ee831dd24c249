import SurveyModel

extension ExportLayout {
  /// SDAPS: paper forms read by a scanner. Boxes are columns with 0 and 1.
  static let sdaps = ExportLayout(
    name: "sdaps", title: "SDAPS", isConfirmed: false, headerRows: 1,
    recognise: { records in
      guard records.first?.prefix(4) == ["questionnaire_id", "global_id", "empty", "valid"] else {
        return nil
      }
      return "the first columns are questionnaire_id, global_id, empty, valid"
    },
    titles: { TitleParts.split($0, by: "_", fromEnd: true) },
    metadata: [
      "questionnaire id": .toolsOwn, "global id": .toolsOwn, "empty": .toolsOwn,
      "valid": .toolsOwn, "recognized": .toolsOwn, "review": .toolsOwn, "verified": .toolsOwn,
    ],
    isOwnColumn: { $0.hasSuffix("_review") ? .toolsOwn : nil },
    exclusions: [
      ExclusionRule(column: "empty", cells: ["1"], reason: .blank),
      ExclusionRule(column: "valid", cells: ["0"], reason: .rejected),
    ])
}
