import Diagnostics
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
    titles: { header in
      let names = header.first ?? []
      let known = Set(names)
      let stems = names.reduce(into: [String: Int]()) { counts, name in
        if let (stem, _) = box(name) { counts[stem, default: 0] += 1 }
      }
      return names.enumerated().map { index, name in
        guard let (stem, number) = box(name) else {
          return ColumnTitle(index: index, raw: [name], question: name, part: nil)
        }
        // The boxes of a question with one answer stand behind the answer once more.
        if known.contains(stem) {
          return ColumnTitle(
            index: index, raw: [name], question: stem, part: number, kind: .own(.toolsOwn))
        }
        let isAlone = stem.split(separator: "_").count < 2 || stems[stem]! < 2
        return ColumnTitle(
          index: index, raw: [name], question: isAlone ? name : stem,
          part: isAlone ? nil : number)
      }
    },
    metadata: [
      "questionnaire id": .toolsOwn, "global id": .toolsOwn, "empty": .toolsOwn,
      "valid": .toolsOwn, "recognized": .toolsOwn, "review": .toolsOwn, "verified": .toolsOwn,
    ],
    isOwnColumn: { $0.hasSuffix("_review") ? .toolsOwn : nil },
    exclusions: [
      ExclusionRule(column: "empty", cells: ["1"], reason: .blank),
      ExclusionRule(column: "valid", cells: ["0"], reason: .rejected),
    ],
    putsOtherBehindOptions: true,
    // No box, or too many; an empty field for writing.
    absentCells: { title in
      title.part == nil && title.question.split(separator: "_").count == 3
        ? ["NA": .blank, "0": .blank] : ["NA": .blank]
    })

  /// `1_2_3` → `1_2` and `3`.
  private static func box(_ name: String) -> (stem: String, number: String)? {
    guard let mark = name.lastIndex(of: "_"), mark != name.startIndex else { return nil }
    let number = name[name.index(after: mark)...]
    guard !number.isEmpty, name.allSatisfy({ $0.isNumber || $0 == "_" }) else { return nil }
    return (String(name[..<mark]), String(number))
  }
}
