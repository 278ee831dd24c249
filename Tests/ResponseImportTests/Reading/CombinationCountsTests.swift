import Testing

@testable import ResponseImport

@Suite("Combinations of cells") struct CombinationCountsTests {
  @Test func `are counted each once`() {
    var counts = CombinationCounts(columns: [0, 2])
    for row: [Int32] in [[1, 9, 2], [1, 8, 2], [2, 9, 1], [1, 9, -1], [0, 0, 0], [1, 7, -1]] {
      counts.add(row.span)
    }
    let found = counts.combinations.map { "\($0.spellings) ×\($0.count)" }
    #expect(found.sorted() == ["[0, 0] ×1", "[1, -1] ×2", "[1, 2] ×2", "[2, 1] ×1"])
  }

  @Test func `of nothing are none`() {
    #expect(CombinationCounts(columns: [0, 1]).combinations.isEmpty)
  }
}
