import SurveyStatistics
import Testing

@Suite("Agreement of coders") struct CodingAgreementTests {
  @Test func `on everything is 1`() {
    let agreement = CoderAgreement([[7, 0], [0, 4]])
    #expect(agreement.kappa == 1 && agreement.quadraticKappa == 1)
    #expect(agreement.pabak == 1 && agreement.ac1 == 1)
    #expect(agreement.standardError == 0)
    let alpha = KrippendorffAlpha([[1, 2, 2], [1, 2, 2]], metric: .nominal)
    #expect(alpha.value == 1 && alpha.reliability == .firm)
  }

  @Test func `with one code used is undefined`() {
    let agreement = CoderAgreement([[7, 0], [0, 0]])
    #expect(agreement.agreement == 1)
    #expect(agreement.kappa == nil && agreement.interval() == nil)
    #expect(KrippendorffAlpha([[1, 1], [1, 1]], metric: .ordinal).value == nil)
  }

  @Test func `of a coder who always says the same is that of chance, without error`() {
    let agreement = CoderAgreement([[5, 2], [0, 0]])
    #expect(agreement.kappa == 0)
    #expect(agreement.standardError == 0)
  }

  @Test func `on nothing, and on one unit`() {
    #expect(CoderAgreement([]).agreement == nil)
    #expect(CoderAgreement([[0, 0], [0, 0]]).ac1 == nil)
    let one = CoderAgreement([[0, 1], [0, 0]])
    #expect(one.agreement == 0 && one.kappa == nil && one.quadraticKappa == nil)
    let empty = KrippendorffAlpha([[1, nil], [nil, 2]], metric: .interval)
    #expect(empty.units == 0 && empty.pairable == 0 && empty.value == nil)
    #expect(KrippendorffAlpha([], metric: .nominal).value == nil)
  }

  @Test func `of two codes is the same by every metric`() throws {
    let codes: [[Int?]] = [[1, 2, 1, 1, 2, nil], [1, 2, 2, 1, 2, 1], [1, 1, 2, 1, nil, nil]]
    let nominal = try #require(KrippendorffAlpha(codes, metric: .nominal).value)
    for metric in CodeMetric.allCases {
      let value = try #require(KrippendorffAlpha(codes, metric: metric).value)
      #expect(abs(value - nominal) < 1e-12)
    }
  }
}
