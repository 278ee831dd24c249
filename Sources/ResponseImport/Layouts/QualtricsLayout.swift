import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Qualtrics: three header rows, of which the third holds JSON with an `ImportId` in each cell.
  static let qualtrics = ExportLayout(
    name: "qualtrics", title: "Qualtrics", isConfirmed: true, headerRows: 3,
    recognise: { records in
      guard records.count >= 3, let row = records.dropFirst(2).first,
        row.contains(where: { $0.contains("\"ImportId\"") })
      else { return nil }
      return "the third row holds import ids"
    },
    titles: { header in
      let texts = header.count > 1 ? header[1] : []
      return (header.first ?? []).enumerated().map { index, name in
        let text = index < texts.count ? texts[index].withPlainBlanks() : name
        let raw = header.map { index < $0.count ? $0[index] : "" }
        let (question, part) = stemAndPart(text)
        return ColumnTitle(
          index: index, raw: raw, question: question.isEmpty ? name : question, part: part,
          kind: isAddition(name) ? .own(.toolsOwn) : .question)
      }
    },
    metadata: [
      "startdate": .time, "enddate": .time, "recordeddate": .time, "status": .toolsOwn,
      "progress": .toolsOwn, "duration in seconds": .toolsOwn, "finished": .toolsOwn,
      "responseid": .toolsOwn, "externalreference": .person, "locationlatitude": .place,
      "locationlongitude": .place, "distributionchannel": .toolsOwn, "userlanguage": .toolsOwn,
      "ipaddress": .place, "recipientlastname": .person, "recipientfirstname": .person,
      "recipientemail": .person,
    ],
    exclusions: [
      ExclusionRule(
        column: "status", cells: ["survey preview", "survey test", "1", "2"], reason: .preview),
      ExclusionRule(column: "distributionchannel", cells: ["preview", "test"], reason: .preview),
    ],
    partsNumbersByCommas: true,
    // Seen and left blank, where the export says so; the usual code for it.
    absentCells: { _ in ["-99": .blank] })

  /// Columns that the tool computes from an answer, or measures while it is given.
  private static func isAddition(_ name: String) -> Bool {
    name.hasSuffix("_NPS_GROUP") || name.contains("_DO_") || name.hasSuffix("_DO")
      || [" - Topics", " - Parent Topics", " - Topic Hierarchy Level 1", " - Sentiment"].contains {
        name.contains($0)
      }
      || ["_First Click", "_Last Click", "_Page Submit", "_Click Count"].contains {
        name.hasSuffix($0)
      }
  }

  /// `Question - Row` → both; “Selected Choice” only names the kind of field.
  private static func stemAndPart(_ text: String) -> (String, String?) {
    guard let range = text.firstRange(of: " - ") else { return (text, nil) }
    let part = String(text[range.upperBound...])
    if part == "Selected Choice" { return (String(text[..<range.lowerBound]), nil) }
    // An option of a choice of several that has a text beside it.
    let option = part.hasPrefix("Selected Choice - ") ? String(part.dropFirst(18)) : part
    return (String(text[..<range.lowerBound]), option)
  }
}

extension String {
  fileprivate func firstRange(of needle: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
