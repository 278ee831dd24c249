import SurveyModel
import SurveyStatistics
import Tabulation

/// Who answered: the title block and the first sentence.
struct ResponseSummary {
  let facts: [Annex.Fact]
  /// “Answered: 20 of 25 participants (80%).”
  let sentence: String

  init(_ content: AnnexContent, phrases: Phrases) {
    let returned = content.tally.responses
    let seminar = content.seminar
    let numbers = phrases.numbers
    var facts: [Annex.Fact] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { facts.append(.init(name, value)) }
    }
    add(phrases.date, seminar.date.map { phrases.date(iso: $0) })
    add(phrases.place, seminar.place)
    add(phrases.organisers, seminar.organisers)
    add(phrases.invited, seminar.invited.map(numbers.whole))
    add(phrases.attended, seminar.attended.map(numbers.whole))
    add(phrases.returned, numbers.whole(returned))
    if returned == 0 {
      sentence = phrases.noResponses
    } else if let attended = seminar.attended, attended > 0 {
      if returned > attended {
        sentence = phrases.moreThanAttended(returned, attended)
      } else {
        // One person of nine is more than ten points: no percentage.
        let rate =
          attended >= 10 ? numbers.percent(returned, of: attended, decimals: 0) : nil
        add(phrases.responseRate, rate)
        sentence =
          returned == attended
          ? phrases.census(returned) : phrases.part(returned, attended, rate)
      }
    } else {
      sentence = phrases.returnedOnly(returned)
    }
    self.facts = facts
  }
}
