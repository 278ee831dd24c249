import SurveyStatistics
import Testing

@Suite("Response") struct ResponseTests {
  @Test func `rate is returned of participants`() {
    #expect(responseRate(returned: 20, participants: 25) == 0.8)
    #expect(responseRate(returned: 0, participants: 25) == 0)
    #expect(responseRate(returned: 0, participants: 0) == nil)
    #expect(responseRate(returned: 26, participants: 25) == nil)  // an error in the data
  }

  @Test func `item nonresponse is what is missing of the eligible`() {
    #expect(itemNonresponse(eligible: 8, valid: 6) == 0.25)
    #expect(itemNonresponse(eligible: 8, valid: 8) == 0)
    #expect(itemNonresponse(eligible: 8, valid: 0) == 1)
    #expect(itemNonresponse(eligible: 0, valid: 0) == nil)
  }

  @Test func `leaves bounds as wide as the silent allow`() {
    // 18 of 20 answered favourably, five are silent
    #expect(WorstCaseBounds.count(18, answers: 20, participants: 25) == 18...23)
    #expect(WorstCaseBounds.share(18, answers: 20, participants: 25) == 0.72...0.92)
    // (80 + 5·1)/25, (80 + 5·5)/25
    #expect(WorstCaseBounds.mean(sum: 80, answers: 20, participants: 25, scale: 1...5) == 3.4...4.2)
    // (12 − 3 ∓ 5)/25
    #expect(
      WorstCaseBounds.net(positive: 12, negative: 3, answers: 20, participants: 25) == 0.16...0.56)
  }

  @Test func `leaves a point when all answered, and everything when no one did`() {
    #expect(WorstCaseBounds.share(3, answers: 4, participants: 4) == 0.75...0.75)
    #expect(WorstCaseBounds.share(0, answers: 0, participants: 4) == 0...1)
    #expect(WorstCaseBounds.mean(sum: 0, answers: 0, participants: 4, scale: 1...5) == 1...5)
    #expect(WorstCaseBounds.net(positive: 0, negative: 0, answers: 0, participants: 4) == -1...1)
    #expect(WorstCaseBounds.share(3, answers: 5, participants: 4) == nil)
    #expect(WorstCaseBounds.share(0, answers: 0, participants: 0) == nil)
  }
}
