import SeededRandom
import Testing

@testable import ReportModel

@Suite("Groups that may stand side by side") struct GroupPrivacyTests {
  @Test func `large groups stay apart`() {
    #expect(GroupPrivacy.merged([5, 9, 7], atLeast: 5, isOrdered: false) == [[0], [1], [2]])
  }

  @Test func `small groups are put together`() {
    #expect(
      GroupPrivacy.merged([9, 2, 8, 3], atLeast: 5, isOrdered: false) == [[0], [2], [1, 3]])
  }

  @Test
  func `a single small group takes the smallest of the others along, or subtraction shows it`() {
    #expect(GroupPrivacy.merged([9, 2, 8], atLeast: 5, isOrdered: false) == [[0], [1, 2]])
  }

  @Test func `groups with an order are put together with a neighbour`() {
    #expect(GroupPrivacy.merged([5, 2, 9, 6], atLeast: 5, isOrdered: true) == [[0, 1], [2], [3]])
    #expect(GroupPrivacy.merged([9, 9, 1], atLeast: 5, isOrdered: true) == [[0], [1, 2]])
  }

  @Test func `nobody is shown when there are not enough people for two groups`() {
    #expect(GroupPrivacy.merged([4, 3], atLeast: 5, isOrdered: false).count == 1)
    #expect(GroupPrivacy.merged([9, 4], atLeast: 5, isOrdered: true).count == 1)
    #expect(GroupPrivacy.merged([0, 0], atLeast: 5, isOrdered: true).isEmpty)
  }

  @Test func `no group is ever too small, nobody is lost or counted twice`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let sizes = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        Int.random(in: 0...9, using: &generator)
      }
      let isOrdered = Bool.random(using: &generator)
      let groups = GroupPrivacy.merged(sizes, atLeast: 5, isOrdered: isOrdered)
      #expect(groups.flatMap(\.self).sorted() == sizes.indices.filter { sizes[$0] > 0 })
      guard groups.count > 1 else { continue }
      #expect(groups.allSatisfy { $0.reduce(0) { $0 + sizes[$1] } >= 5 }, "\(sizes) \(groups)")
    }
  }

  @Test func `what is withheld cannot be found by subtraction`() {
    #expect(GroupPrivacy.withheld([9, 2, 8], below: 5) == [1, 2])
    #expect(GroupPrivacy.withheld([9, 2, 3], below: 5) == [1, 2])
    #expect(GroupPrivacy.withheld([9, 0, 8], below: 5).isEmpty)
    #expect(GroupPrivacy.withheld([9, 8], others: 3, below: 5) == [1])
    #expect(GroupPrivacy.withheld([9, 8], others: 5, below: 5).isEmpty)
    var generator = SeededGenerator(seed: 12)
    for _ in 0..<2000 {
      let counts = (0..<Int.random(in: 2...8, using: &generator)).map { _ in
        Int.random(in: 0...12, using: &generator)
      }
      let withheld = GroupPrivacy.withheld(counts, below: 5)
      let sum = withheld.reduce(0) { $0 + counts[$1] }
      let isAllHidden = counts.indices.allSatisfy { withheld.contains($0) || counts[$0] == 0 }
      #expect(sum == 0 || sum >= 5 || isAllHidden, "\(counts) \(withheld)")
      #expect(counts.indices.allSatisfy { withheld.contains($0) || !(1..<5).contains(counts[$0]) })
    }
  }

  @Test func `of overlapping groups none is shown whose others are few`() {
    #expect(GroupPrivacy.withheld(overlapping: [3, 12, 22, 24], of: 24, below: 5) == [0, 2])
  }
}
