public import Diagnostics
import SurveyModel
import WaveComparison

/// Pairs of items in words.
extension SeriesMatches {
  /// What is to be decided, how, and what was decided, for a terminal.
  public func text(in messages: MessageCatalogue) -> String {
    func say(_ message: Message) -> String { message.text(in: messages) }
    let (open, decided) = (matching.open, matching.confirmed)
    var lines = [
      open.isEmpty
        ? say("\(series): nothing to decide, decided: \(decided.count)")
        : say("\(series): to decide: \(open.count), decided: \(decided.count)")
    ]
    for (place, match) in open.enumerated() {
      let entry = self.lines(match, messages)
      lines += ["", "\(place + 1)  \(entry[0])"] + entry.dropFirst().map { "   " + $0 }
      let names = names(match.earlier, match.later)
      lines.append("   \(names.earlier.asShellWord)=\(names.later.asShellWord)")
    }
    if !decided.isEmpty {
      lines += ["", say("Decided:")]
      for match in decided {
        let names = names(match.earlier, match.later)
        lines.append("   \(names.earlier) → \(names.later)  \(match.verdict.rawValue)")
      }
    }
    if let first = open.first { lines += [""] + guide(first, say) }
    return lines.map { $0.printable() }.joined(separator: "\n") + "\n"
  }

  /// What to do about an open pair, with commands to copy.
  private func guide(_ match: OpenMatch, _ say: (Message) -> String) -> [String] {
    let names = names(match.earlier, match.later)
    let pair = "\(names.earlier)=\(names.later)".asShellWord
    let (series, file) = (series.asShellWord, "questionnaires/\(fileName)".asShellWord)
    return [
      say("Say of each pair whether it is the same question, one by one:"),
      "  anketa series match \(series) --equivalent \(pair)",
      say(
        "or --same, where only the spelling or the key changed; or --different. Or all in a file:"),
      "  anketa series match \(series) --write \(file)",
      "  anketa series match \(series) --from \(file)",
    ]
  }

  /// The series as the name of a file.
  private var fileName: String {
    let words = series.lowercased().split { !$0.isLetter && !$0.isNumber }
    return (words.isEmpty ? "series" : words.joined(separator: "-")) + ".matches.yaml"
  }

  /// Seminars, both texts, how alike they are and what differs.
  func lines(_ match: OpenMatch, _ messages: MessageCatalogue) -> [String] {
    let texts = texts(match.earlier, match.later, messages.language)
    var remarks: [Message] = [match.likeness]
    remarks += match.changes.sorted { $0.rawValue < $1.rawValue }.map(\.message)
    let standing: Message =
      match.isMatched
      ? "now listed as changed" : "now listed as a new question and one that is no longer asked"
    var lines = [
      "\(match.earlierSeminar) → \(match.laterSeminar)", quoted(texts.earlier, messages),
      quoted(texts.later, messages),
      (remarks + [standing]).map { $0.text(in: messages) }.joined(separator: "; "),
    ]
    let answers = changedAnswers(match, messages)
    if !answers.isEmpty {
      let message: Message = "answers: \(answers.joined(separator: ", "))"
      lines.append(message.text(in: messages))
    }
    if !match.changes.isDisjoint(with: [.points, .direction, .type]) {
      let message: Message = "with another scale or kind of answer it is not compared in any case"
      lines.append(message.text(in: messages))
    }
    return lines
  }

  /// Answers with another label, and answers that only one of both offers.
  private func changedAnswers(_ match: OpenMatch, _ messages: MessageCatalogue) -> [String] {
    guard match.changes.contains(.options), let old = match.earlier.answers,
      let new = match.later.answers
    else { return [] }
    return Set(old.keys).union(new.keys).sorted().compactMap { code in
      let empty = LocalizedText([:])
      let label = changedText(old[code] ?? empty, new[code] ?? empty, messages.language)
      guard label.earlier != label.later else { return nil }
      let shown = [label.earlier, label.later].map { $0.isEmpty ? "–" : quoted($0, messages) }
      return shown.joined(separator: " → ")
    }
  }

  func texts(_ match: ConfirmedMatch, _ messages: MessageCatalogue) -> String {
    let texts = texts(match.earlier, match.later, messages.language)
    return quoted(texts.earlier, messages) + "\n" + quoted(texts.later, messages)
  }

  private func quoted(_ text: String, _ messages: MessageCatalogue) -> String {
    let message: Message = "“\(text)”"
    return message.text(in: messages)
  }

  /// Both texts in one language: that of the reader, or one in which they differ.
  func texts(
    _ earlier: AskedItem, _ later: AskedItem, _ language: String?
  ) -> (earlier: String, later: String) {
    changedText(earlier.text, later.text, language)
  }

  private func changedText(
    _ earlier: LocalizedText, _ later: LocalizedText, _ language: String?
  ) -> (earlier: String, later: String) {
    let common = earlier.texts.keys.filter { later[$0] != nil }.sorted()
    let differing = common.filter { earlier[$0] != later[$0] }
    let chosen =
      differing.first { $0 == language } ?? differing.first ?? language
      ?? common.first ?? LocalizedText.undetermined
    return (earlier(chosen), later(chosen))
  }

  /// What to write for both: their keys where those mean these wordings alone, else their texts.
  func names(_ earlier: AskedItem, _ later: AskedItem) -> (earlier: String, later: String) {
    matching.keys(earlier, later) ?? texts(earlier, later, nil)
  }
}

extension OpenMatch {
  fileprivate var likeness: Message {
    switch similarity {
    case 1...: "worded alike"
    case 0.85...: "worded almost alike"
    case 0.7...: "worded much alike"
    case ItemMatching.suggestedFrom...: "worded partly alike"
    default: "worded differently"
    }
  }
}

extension ItemChange {
  fileprivate var message: Message {
    switch self {
    case .wording: "the wording changed"
    case .options: "the answers offered changed"
    case .points: "the scale has another number of points"
    case .direction: "the scale was turned round"
    case .type: "another kind of answer is asked for"
    }
  }
}

extension String {
  /// The text as one word of a command line.
  var asShellWord: String {
    let bare = "-_./=,:+@%"
    if !isEmpty, allSatisfy({ $0.isLetter || $0.isNumber || bare.contains($0) }) { return self }
    if !contains(where: { "\"$`\\!".contains($0) }) { return "\"\(self)\"" }
    return "'" + replacing("'", with: "'\\''") + "'"
  }
}
