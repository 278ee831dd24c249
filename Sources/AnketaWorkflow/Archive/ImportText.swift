import Diagnostics
import ReportModel
import SurveyArchive
import SurveyModel

/// What an import tells on standard output.
enum ImportText {
  enum Verb: String {
    case imported = "Imported"
    case added = "Added to"
    case replaced = "Replaced"
  }

  static func imported(
    _ seminar: ArchivedSeminar, _ read: SeminarResponses, verb: Verb
  ) -> String {
    var lines = ["\(verb.rawValue) \(seminar.key), series “\(seminar.series)”"]
    let facts = [seminar.title, seminar.date, seminar.place].compactMap { $0 }
    if !facts.isEmpty { lines.append("  " + facts.joined(separator: ", ")) }
    for source in read.sources {
      let left = source.records - source.counted
      lines.append(
        "  \(source.file): \(source.records) rows = \(source.counted) counted + \(left) left out")
      for exclusion in source.excluded {
        let name = Phrases.all[0].exclusionReasons[exclusion.reason] ?? exclusion.reason
        lines.append("    \(exclusion.count) × \(name)" + Self.lines(exclusion.lines))
      }
    }
    let items = read.questionnaire.items
    let open = items.count { $0.type == .text }
    let origin =
      read.isInferred ? "made out from the answers" : "version \(read.questionnaire.version)"
    lines.append(
      "  questionnaire \(read.questionnaire.key), \(origin): \(items.count) items, \(open) of them open"
    )
    return lines.map { $0.printable() }.joined(separator: "\n") + "\n"
  }

  static func unchanged(_ seminar: ArchivedSeminar, _ files: [String]) -> String {
    let names = files.joined(separator: ", ").printable()
    return "\(names): already in the archive as \(seminar.key); nothing was changed\n"
  }

  /// “: line 2”
  static func lines(_ lines: [Int], most: Int = 20) -> String {
    guard !lines.isEmpty else { return "" }
    let shown = lines.prefix(most).map(String.init).joined(separator: ", ")
    return ": line\(lines.count == 1 ? "" : "s") \(shown)\(lines.count > most ? ", …" : "")"
  }
}
