import SurveyStatistics
import Testing

@Suite("Multiple choice") struct MultipleChoiceTests {
  @Test func `has respondents as its base`() {
    let item = MultipleChoice(counts: [3, 1], base: 4, noneTicked: 1, returned: 6)
    #expect(item.unanswered == 2)
    #expect(item.sharesOfRespondents == [0.75, 0.25])
    #expect(item.sharesOfTicks == [0.75, 0.25])  // 3 and 1 of 4 ticks
    #expect(item.meanTicks == 1)
  }

  @Test func `has no shares without answers or ticks`() {
    let blank = MultipleChoice(counts: [0, 0], base: 0, noneTicked: 0, returned: 5)
    #expect(blank.sharesOfRespondents == nil)
    #expect(blank.meanTicks == nil)
    let none = MultipleChoice(counts: [0, 0], base: 2, noneTicked: 2, returned: 5)
    #expect(none.sharesOfRespondents == [0, 0])
    #expect(none.sharesOfTicks == nil)
  }
}
