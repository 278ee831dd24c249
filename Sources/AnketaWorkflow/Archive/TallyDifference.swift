import ReportModel
import SurveyModel
import Tabulation

/// What two readings of one seminar count differently.
struct TallyDifference {
  private let before: Tally
  private let after: Tally
  private let askedBefore: Questionnaire
  private let asked: Questionnaire

  init(before: Tally, after: Tally, _ askedBefore: Questionnaire, _ asked: Questionnaire) {
    self.before = before
    self.after = after
    self.askedBefore = askedBefore
    self.asked = asked
  }

  /// Lines before → after, for responses and for every item with other counts.
  var text: String {
    var lines = [("responses", before.responses, after.responses)].map(line)
    let old = Dictionary(before.items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    for (item, tally) in zip(asked.items, after.items) {
      guard let known = old[item.key] else {
        lines.append("  \(item.key): new, answers \(tally.answered)")
        continue
      }
      lines += changes(of: item, known, tally)
    }
    let kept = Set(asked.items.map(\.key))
    for item in askedBefore.items where !kept.contains(item.key) {
      lines.append("  \(item.key): gone, answers \(old[item.key]?.answered ?? 0)")
    }
    return "Before → now\n" + lines.joined(separator: "\n") + "\n\n"
  }

  private func changes(of item: Item, _ before: ItemTally, _ after: ItemTally) -> [String] {
    let codes = Set(before.options.keys).union(after.options.keys).sorted().filter {
      before.options[$0, default: 0] != after.options[$0, default: 0]
    }
    guard before.answered != after.answered || before.missing != after.missing || !codes.isEmpty
    else { return [] }
    let options = codes.map { code in
      let label = item.allOptions.first { $0.code == code }?.label(asked.languages.first ?? "und")
      let (old, new) = (before.options[code, default: 0], after.options[code, default: 0])
      return "    \(code) \(label ?? ""): \(old) → \(new)"
    }
    return [line("\(item.key), answers", before.answered, after.answered)] + options
  }

  private func line(_ name: String, _ before: Int, _ after: Int) -> String {
    "  \(name): \(before) → \(after)"
  }
}
