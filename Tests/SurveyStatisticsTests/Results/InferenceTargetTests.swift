import SurveyStatistics
import Testing

@Suite("Inference target") struct InferenceTargetTests {
  @Test(
    arguments: [
      (25, 20, "A"), (25, 25, "A"), (nil, 20, "B"),
      (19, 20, "B"),  // more came back than there were people: N is not used
      (0, 0, "B"),
    ] as [(Int?, Int, String)])
  func `is the group when its size is known`(participants: Int?, returned: Int, letter: String) {
    #expect(InferenceTarget(participants: participants, returned: returned).letter == letter)
  }

  @Test func `is a census when all answered`() {
    #expect(InferenceTarget.group(of: 12).isCensus(answers: 12))
    #expect(!InferenceTarget.group(of: 12).isCensus(answers: 11))
    #expect(!InferenceTarget.group(of: 0).isCensus(answers: 0))
    #expect(!InferenceTarget.process.isCensus(answers: 12))
  }
}
