import Diagnostics
import Foundation
import ReportModel
import SurveyModel
import Tabulation

extension Explanation {
  /// A line of a figure's make-up.
  private struct Line {
    var name: String
    var count: Int
    var share: String = ""
    var kind: AnswerPlaces.Kind
  }

  /// From the sources down to the answers, in plain text.
  public var text: String {
    var lines = ["\(item.key)  \(item.text(language))"]
    for source in sources {
      let left = source.records - source.counted
      lines.append(
        "  \(source.file): \(source.records) rows = \(source.counted) counted + \(left) left out")
      for exclusion in source.excluded {
        let name = Phrases.all[0].exclusionReasons[exclusion.reason] ?? exclusion.reason
        lines.append("    \(exclusion.count) × \(name)" + ImportText.lines(exclusion.lines))
      }
    }
    lines += [
      "", "  \(responses) responses, of them \(tally.base) were asked: the base",
      "  \(tally.answered) answered: the valid n",
    ]
    lines += table(missing) + [""] + table(answers)
    if let mean { lines += ["", mean] }
    if let forgotten {
      lines += ["", "  The responses were forgotten on \(forgotten); only their counts are left."]
    }
    return lines.map { $0.printable() }.joined(separator: "\n") + "\n"
  }

  private func table(_ rows: [Line]) -> [String] {
    let width = rows.map(\.name.count).max() ?? 0
    let counts = rows.map { String($0.count).count }.max() ?? 0
    return rows.map { row in
      let count = String(row.count)
      let blanks = String(repeating: " ", count: counts - count.count)
      return "  \(row.name.padded(to: width))  \(blanks)\(count)\(row.share)\(lines(of: row.kind))"
    }
  }

  /// “  lines 3, 5, 8”
  private func lines(of kind: AnswerPlaces.Kind) -> String {
    guard let lines = places.lines[kind], !lines.isEmpty else { return "" }
    let shown = lines.prefix(60).joined(separator: ", ")
    return "  line\(lines.count == 1 ? "" : "s") \(shown)\(lines.count > 60 ? ", …" : "")"
  }

  private var missing: [Line] {
    let names: [(MissingReason, String)] = [
      (.blank, "left it empty"), (.notAsked, "were not asked"),
      (.notApplicable, "said that it does not concern them"), (.damaged, "cannot be read"),
    ]
    return names.compactMap { reason, name in
      let count = tally.missing[reason]
      return count > 0 ? Line(name: name, count: count, kind: .missing(reason)) : nil
    }
  }

  private var answers: [Line] {
    var rows = item.allOptions.map { option in
      let count =
        item.type == .ranking
        ? tally.places[option.code]?[1] ?? 0 : tally.options[option.code] ?? 0
      let note = item.type == .ranking ? ", in the first place" : ""
      return Line(
        name: "\(option.code)  \(option.label(language))\(note)", count: count,
        share: option.role.isValid ? share(count) : "  outside the valid n",
        kind: .option(option.code))
    }
    if tally.noneTicked > 0 {
      rows.append(
        Line(
          name: "none ticked", count: tally.noneTicked, share: share(tally.noneTicked),
          kind: .noneTicked))
    }
    rows += tally.numbers.sorted { $0.key < $1.key }.map { number, count in
      let text = AnswerPlaces.text(number)
      return Line(name: text, count: count, share: share(count), kind: .value(text))
    }
    rows += tally.dates.sorted { $0.key < $1.key }.map { date, count in
      Line(name: date.iso, count: count, share: share(count), kind: .value(date.iso))
    }
    if item.type == .text {
      rows.append(Line(name: "open answers", count: tally.answered, kind: .answered))
    }
    return rows
  }

  /// “  12.5 %”
  private func share(_ count: Int) -> String {
    guard tally.answered > 0 else { return "" }
    let percent = 100 * Double(count) / Double(tally.answered)
    let text = String(format: "%.1f", percent)
    return "  " + String(repeating: " ", count: max(0, 5 - text.count)) + text + " %"
  }

  /// Sum and number of the answers that an average is made from.
  private var mean: String? {
    guard tally.answered > 0 else { return nil }
    let valid = Set(item.allOptions.lazy.filter { $0.role.isValid }.map(\.code))
    let sum: Double
    switch item.type {
    case .rating, .recommend:
      sum = tally.options.reduce(0) { sum, option in
        valid.contains(option.key) ? sum + Double(option.key * option.value) : sum
      }
    case .number: sum = tally.numbers.reduce(0) { $0 + $1.key * Double($1.value) }
    default: return nil
    }
    let mean = String(format: "%.4f", sum / Double(tally.answered))
    return "  mean: \(AnswerPlaces.text(sum)) ÷ \(tally.answered) = \(mean)"
  }
}

extension Explanation {
  /// The same for programs.
  public var json: String {
    let sections = [answers, missing].map { rows in
      rows.map { row in
        Part(
          name: row.name, count: row.count, lines: places.lines[row.kind] ?? [])
      }
    }
    return JSONText.encode(
      Document(
        item: item.key, type: item.type.rawValue, responses: responses, base: tally.base,
        validN: tally.answered, answers: sections[0], missing: sections[1],
        source: sources.map(SourcePart.init), audit: AuditPart(sources), forgotten: forgotten))
  }

  private struct Part: Encodable {
    var name: String
    var count: Int
    var lines: [String]
  }

  private struct Document: Encodable {
    var schema = "anketa-explanation/1"
    var item: String
    var type: String
    var responses: Int
    var base: Int
    var validN: Int
    var answers: [Part]
    var missing: [Part]
    var source: [SourcePart]
    var audit: AuditPart
    var forgotten: String?
  }
}
