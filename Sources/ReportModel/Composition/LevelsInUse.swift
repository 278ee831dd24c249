import SurveyStatistics

/// From how many answers on what is shown, as the method note says it.
struct LevelsInUse {
  let text: String

  init(_ publication: Publication, _ phrases: Phrases, _ detail: ReportDetail) {
    let rules = publication.rules
    let words = phrases.method
    let numbers = phrases.numbers
    let steps = [
      (rules.countsFrom, words.countsOnly), (rules.meanFrom, words.means),
      (rules.percentBesideCountsFrom, words.percentages),
      (rules.percentFrom, words.percentagesFirst),
    ]
    var named: [String] = []
    for (index, (from, word)) in steps.enumerated() {
      guard let next = steps.dropFirst(index + 1).first?.0 else {
        named.append(word(words.andMore(numbers.whole(from))))
        continue
      }
      if next == from { continue }
      named.append(
        word(
          next == from + 1
            ? numbers.whole(from) : "\(numbers.whole(from))–\(numbers.whole(next - 1))"))
    }
    var texts = [words.ladder(named)]
    if detail != .brief {
      texts += [
        words.decimals(
          numbers.whole(rules.secondMeanDecimalFrom), numbers.whole(rules.percentDecimalFrom)),
        words.agreementFrom(numbers.whole(publication.gates.consensus)),
        words.minimumGroup(numbers.whole(publication.gates.privacyGroup)),
      ]
    }
    if let width = rules.widestShareInterval {
      texts.append(words.widestRange(numbers.whole(Int((100 * width).rounded()))))
    }
    text = texts.joined(separator: " ")
  }
}
