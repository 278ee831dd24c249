public import Diagnostics
import SurveyModel
import WaveComparison

/// Asks a person about the open pairs of a series, one by one.
public struct MatchDialogue {
  private let known: SeriesMatches
  private let messages: MessageCatalogue

  public init(_ known: SeriesMatches, in messages: MessageCatalogue) {
    self.known = known
    self.messages = messages
  }

  /// - Parameters:
  ///   - answer: The next line that the person types; `nil` when there is none any more.
  ///   - say: Shows some lines.
  /// - Returns: What was answered, the rest being left for later.
  public func run(answer: () -> String?, say: (String) -> Void) -> MatchDecisions {
    let open = known.matching.open
    let question: Message =
      "Do they ask the same? y = yes, only the spelling changed; e = yes, reworded; n = no; "
      + "Enter = later; q = stop"
    var answered: [ConfirmedMatch] = []
    for (place, match) in open.enumerated() {
      let lines = known.lines(match, messages).map { "   " + $0 }
      say((["", "\(place + 1) / \(open.count)"] + lines).joined(separator: "\n"))
      asking: while true {
        say(question.text(in: messages))
        switch answer()?.lowercased().filter({ !$0.isWhitespace }) {
        case "y", "yes": answered.append(match.decided(.same))
        case "e": answered.append(match.decided(.equivalent))
        case "n", "no": answered.append(match.decided(.different))
        case "": break
        case "q", nil: return MatchDecisions(answered: answered)
        default: continue asking
        }
        break
      }
    }
    return MatchDecisions(answered: answered)
  }
}
