import Diagnostics
import SurveyModel

extension ExportLayout {
  /// ODK Central: the tool's own columns at both ends; options of a choice of several as
  /// `question/option` with 1 and 0 behind a summary column of codes.
  static let odkCentral = ExportLayout(
    name: "odk-central", title: "ODK Central", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let titles = Set(records.first ?? [])
      guard titles.isSuperset(of: ["KEY", "SubmitterID", "SubmitterName"]) else { return nil }
      return "there are the columns KEY, SubmitterID and SubmitterName"
    },
    titles: { TitleParts.summedUp($0, options: "/", group: "-") },
    metadata: [
      "submissiondate": .time, "key": .toolsOwn, "submitterid": .person, "submittername": .person,
      "attachmentspresent": .toolsOwn, "attachmentsexpected": .toolsOwn, "status": .toolsOwn,
      "reviewstate": .toolsOwn, "deviceid": .toolsOwn, "edits": .toolsOwn,
      "formversion": .toolsOwn, "instanceid": .toolsOwn, "meta instanceid": .toolsOwn,
      "start": .time, "end": .time, "today": .time,
    ],
    exclusions: [
      ExclusionRule(column: "reviewstate", cells: ["rejected"], reason: .rejected),
      ExclusionRule(column: "status", cells: ["not decrypted"], reason: .rejected),
    ],
    partsCodesByBlanks: true)
}
