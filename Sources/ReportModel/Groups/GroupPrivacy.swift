/// Which numbers of people may stand side by side without betraying one that may not.
enum GroupPrivacy {
  /// Groups that share nobody, put together until none is so small that people in it could be recognised.
  ///
  /// - Parameters:
  ///   - sizes: People in each group.
  ///   - least: The smallest group that may be shown.
  ///   - isOrdered: Whether only neighbours may be put together.
  /// - Returns: The places of the groups, those of one group together, in ascending order. What remains
  ///   of the whole when all others are subtracted is large enough as well. A single group when there
  ///   are not enough people for two.
  static func merged(_ sizes: [Int], atLeast least: Int, isOrdered: Bool) -> [[Int]] {
    let places = sizes.indices.filter { sizes[$0] > 0 }
    return isOrdered
      ? mergingNeighbours(places, sizes, least) : mergingSmallest(places, sizes, least)
  }

  private static func mergingNeighbours(_ places: [Int], _ sizes: [Int], _ least: Int) -> [[Int]] {
    var groups = places.map { [$0] }
    func size(_ group: [Int]) -> Int { group.reduce(0) { $0 + sizes[$1] } }
    while groups.count > 1,
      let small = groups.indices.filter({ size(groups[$0]) < least })
        .min(by: { size(groups[$0]) < size(groups[$1]) })
    {
      let neighbours = [small - 1, small + 1].filter(groups.indices.contains)
      let other = neighbours.min { size(groups[$0]) < size(groups[$1]) } ?? small
      let (low, high) = (min(small, other), max(small, other))
      groups[low] += groups[high]
      groups.remove(at: high)
    }
    return groups
  }

  private static func mergingSmallest(_ places: [Int], _ sizes: [Int], _ least: Int) -> [[Int]] {
    var together = places.filter { sizes[$0] < least }
    guard !together.isEmpty else { return places.map { [$0] } }
    var others = places.filter { sizes[$0] >= least }
    var sum = together.reduce(0) { $0 + sizes[$1] }
    while sum < least, let next = others.indices.min(by: { sizes[others[$0]] < sizes[others[$1]] })
    {
      sum += sizes[others[next]]
      together.append(others.remove(at: next))
    }
    return (others.map { [$0] } + [together.sorted()])
  }

  /// Which numbers of answers are to be withheld: those that are too small, and one more where these
  /// could be found by subtracting the others from the whole.
  ///
  /// - Parameters:
  ///   - counts: Answers of groups that share nobody.
  ///   - others: Answers of people who are in none of the groups; these are never shown by themselves.
  ///   - least: The smallest number that may be shown.
  /// - Returns: Places among the counts.
  static func withheld(_ counts: [Int], others: Int = 0, below least: Int) -> Set<Int> {
    var withheld = Set(counts.indices.filter { counts[$0] > 0 && counts[$0] < least })
    let sum = withheld.reduce(others) { $0 + counts[$1] }
    if sum > 0, sum < least,
      let next = counts.indices.filter({ counts[$0] >= least })
        .min(by: { counts[$0] < counts[$1] })
    {
      withheld.insert(next)
    }
    return withheld
  }

  /// The same of groups of which one person may belong to several: each stands against all others.
  ///
  /// - Parameter total: Answers of everybody.
  static func withheld(overlapping counts: [Int], of total: Int, below least: Int) -> Set<Int> {
    Set(
      counts.indices.filter { place in
        [counts[place], total - counts[place]].contains { $0 > 0 && $0 < least }
      })
  }
}
