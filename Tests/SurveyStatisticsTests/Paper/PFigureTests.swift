import SurveyStatistics
import Testing

@Suite("p-values in print") struct PFigureTests {
  @Test(
    arguments: [
      (0, "< 0.001"), (0.00099, "< 0.001"), (0.001, "0.0010"), (0.00123, "0.0012"),
      (0.0319, "0.032"), (0.0996, "0.10"), (0.5513, "0.55"), (0.996, "1.0"), (1, "1.0"),
    ] as [(Double, String)])
  func `have two significant digits`(p: Double, text: String) {
    #expect(PFigure(p).description == text)
  }
}
