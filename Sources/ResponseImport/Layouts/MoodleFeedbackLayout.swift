import Diagnostics
import SurveyModel

extension ExportLayout {
  /// Moodle's own Feedback activity: who answered and when, then `(label) name`; dates as the reader
  /// would say them, HTML entities in the cells, choices of several parted by line breaks.
  static let moodleFeedback = ExportLayout(
    name: "moodle-feedback", title: "Moodle Feedback", isConfirmed: false, headerRows: 1,
    recognise: { records in
      let rows = records.dropFirst().filter { !$0.allSatisfy(\.isEmpty) }
      let labelled = (records.first ?? []).filter { labelAndName($0) != nil }
      guard !rows.isEmpty, labelled.count >= 2,
        (0..<8).contains(where: { column in
          rows.allSatisfy { column < $0.count && LongDate.isLike($0[column]) }
        })
      else { return nil }
      return "there are titles such as \(labelled[0].prefix(24)), and dates written out"
    },
    titles: { header in
      (header.first ?? []).enumerated().map { index, title in
        ColumnTitle(
          index: index, raw: [title], question: labelAndName(title)?.name ?? title, part: nil)
      }
    },
    metadata: [
      "groups": .toolsOwn, "group": .toolsOwn, "course": .toolsOwn, "date": .time,
      "id number": .person, "institution": .person, "department": .person,
      "response number": .toolsOwn, "anonymous response": .toolsOwn, "группы": .toolsOwn,
      "курс": .toolsOwn, "дата": .time, "пользователь": .person, "user": .person,
    ],
    escapesCells: true)

  /// `(pace) How was the pace?` taken apart.
  private static func labelAndName(_ title: String) -> (label: String, name: String)? {
    guard title.first == "(", let close = title.firstIndex(of: ")") else { return nil }
    let name = title[title.index(after: close)...].withPlainBlanks()
    return name.isEmpty ? nil : (String(title[..<close].dropFirst()), name)
  }
}
