import SeededRandom
import SurveyStatistics
import Testing

@Suite("Frequencies") struct FrequenciesTests {
  @Test func `show every declared option with its shares`() {
    let frequencies = Frequencies(FrequencyTable([2, 2, 3]), declared: [1, 2, 3], returned: 4)
    #expect(frequencies.validN == 3)
    #expect(frequencies.missing == 1)
    #expect(frequencies.rows.map(\.count) == [0, 2, 1])
    #expect(frequencies.rows.map(\.shareOfValid) == [0, 2.0 / 3, 1.0 / 3])
    #expect(frequencies.rows.map(\.shareOfReturned) == [0, 0.5, 0.25])
    #expect(frequencies.rows.map(\.cumulativeShareOfValid) == [0, 2.0 / 3, 1])
  }

  @Test func `keep undeclared codes apart`() {
    let frequencies = Frequencies(FrequencyTable([1, 9, 9]), declared: [1, 2], returned: 3)
    #expect(frequencies.validN == 1)
    #expect(frequencies.missing == 2)
    #expect(frequencies.notListed == FrequencyTable([9, 9]))
  }

  @Test func `have no shares when no one answered`() {
    let frequencies = Frequencies(FrequencyTable([]), declared: [1, 2], returned: 2)
    #expect(frequencies.rows.map(\.shareOfValid) == [nil, nil])
    #expect(frequencies.rows.map(\.shareOfReturned) == [0, 0])
    #expect(frequencies.missing == 2)
    let nothing = Frequencies(FrequencyTable([]), declared: [1], returned: 0)
    #expect(nothing.rows.map(\.shareOfReturned) == [nil])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `have shares that sum to 1`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let counts = random.counts()
    let table = FrequencyTable(counts: counts)
    let frequencies = Frequencies(
      table, declared: Array(1...counts.count), returned: table.n + 3)
    #expect(abs(frequencies.rows.compactMap(\.shareOfValid).reduce(0, +) - 1) < 1e-12)
    #expect(frequencies.rows.last?.cumulativeShareOfValid == 1)
    #expect(frequencies.validN + frequencies.missing == frequencies.returned)
  }
}
