/// The answers to the items of one battery together, as counts.
///
/// Holds what statistics of several items need of whole rows: sums and products over complete rows and
/// for each two items, sums of answers, straight-lining, gaps. Answers to reversed items are turned when
/// they are counted, x′ = a + b − x on the scale a…b, so that every figure is of items that point one way;
/// straight lines alone are of the answers as given. Memory depends on the items and their points, and on
/// at most 20,000 distinct rows, not on the number of responses.
public struct BatteryTally: Sendable, Hashable {
  public let key: String
  /// The keys of the items, in the order of the questionnaire; two at least.
  public let items: [String]
  /// The codes that are points of the scale, ascending.
  public let points: [Int]
  /// The places of the items that were asked the other way round.
  public let reversed: Set<Int>
  /// How many left how many of the items unanswered: by number, from none to all. Whatever is no point
  /// of the scale is no answer here, a declared “not applicable” as well.
  public private(set) var unanswered: [Int]
  /// How many answered every item, and all with the same point as it stood on the form.
  public private(set) var straightLined = 0
  private var complete: PairCounts
  private var incomplete: PairCounts
  private var distinct: DistinctRows
  private var answerSums: AnswerSums

  /// Codes that the points of a battery may have: sums of their products stay far from the largest
  /// number.
  public static let codes = -100...100
  /// The most items that a battery may have.
  public static let mostItems = 100

  /// The tally of a battery that nobody was asked yet.
  ///
  /// - Parameters:
  ///   - points: Ascending, two at least, among ``codes``.
  ///   - reversed: Places of items that were asked the other way round. Where there are any, each point
  ///     has its mirror image among the points.
  public init(key: String, items: [String], points: [Int], reversed: Set<Int> = []) {
    precondition((2...Self.mostItems).contains(items.count), "a battery of \(items.count) items")
    precondition(
      points.count > 1 && points.allSatisfy(Self.codes.contains)
        && zip(points, points.dropFirst()).allSatisfy(<), "points \(points)")
    precondition(reversed.allSatisfy(items.indices.contains), "items \(reversed) of \(items.count)")
    let ends = points[0] + points[points.count - 1]
    precondition(
      reversed.isEmpty || zip(points, points.reversed()).allSatisfy { $0 + $1 == ends },
      "points without a mirror image: \(points)")
    self.key = key
    self.items = items
    self.points = points
    self.reversed = reversed
    unanswered = Array(repeating: 0, count: items.count + 1)
    complete = PairCounts(items: items.count, points: points.count)
    incomplete = complete
    distinct = DistinctRows(items: items.count, points: points.count)
    answerSums = AnswerSums(items: items.count, points: points[0]...points[points.count - 1])
  }

  /// Everybody whom the battery was put to, or who were not asked it.
  public var responses: Int { unanswered.reduce(0, +) }

  /// How many answered every item.
  public var completeRows: Int { unanswered[0] }

  /// Counts the answers of one respondent.
  ///
  /// - Parameter row: For each item the place of the point among ``points``, from 1; 0 for no answer.
  public mutating func count(_ row: Span<UInt8>) {
    var gaps = 0
    var isStraight = true
    for item in row.indices {
      if row[item] == 0 { gaps += 1 }
      if row[item] != row[0] { isStraight = false }
    }
    unanswered[gaps] += 1
    if gaps == 0, isStraight { straightLined += 1 }
    if reversed.isEmpty {
      add(row, gaps: gaps)
    } else {
      let turned = turned(row)
      add(turned.span, gaps: gaps)
    }
  }

  /// The row with the answers to reversed items in the direction of the others.
  private func turned(_ row: Span<UInt8>) -> [UInt8] {
    let mirror = UInt8(points.count + 1)
    return row.indices.map { item in
      row[item] > 0 && reversed.contains(item) ? mirror - row[item] : row[item]
    }
  }

  /// - Parameter row: With all answers in one direction.
  private mutating func add(_ row: Span<UInt8>, gaps: Int) {
    var sum = 0
    for item in row.indices where row[item] > 0 { sum += points[Int(row[item]) - 1] }
    answerSums.add(answered: row.count - gaps, sum: sum)
    guard gaps == 0 else {
      // A single answer has nothing to be paired with.
      if gaps < row.count - 1 { incomplete.add(row) }
      return
    }
    complete.add(row)
    distinct.add(row)
  }

  mutating func merge(_ other: BatteryTally) {
    precondition(
      key == other.key && items == other.items && points == other.points
        && reversed == other.reversed,
      "tallies of different batteries: \(key) and \(other.key)")
    for index in unanswered.indices { unanswered[index] += other.unanswered[index] }
    straightLined += other.straightLined
    complete.merge(other.complete)
    incomplete.merge(other.incomplete)
    distinct.merge(other.distinct)
    answerSums.merge(other.answerSums)
  }
}

extension BatteryTally {
  /// The sums over complete rows.
  public var completeSums: BatterySums {
    var sums = Array(repeating: 0, count: items.count)
    var products = Array(repeating: sums, count: items.count)
    for first in items.indices {
      for second in first + 1..<items.count {
        let pair = self.sums(of: first, and: second, in: [complete])
        (sums[first], sums[second]) = (pair.sums[0], pair.sums[1])
        products[first][first] = pair.products[0][0]
        products[second][second] = pair.products[1][1]
        products[first][second] = pair.products[0][1]
        products[second][first] = pair.products[0][1]
      }
    }
    return BatterySums(n: completeRows, sums: sums, products: products)
  }

  /// The sums of two items over all who answered both, whatever else they left out.
  ///
  /// - Parameters:
  ///   - first: The place of an item, less than `second`.
  ///   - second: The place of another.
  public func pairwiseSums(of first: Int, and second: Int) -> BatterySums {
    sums(of: first, and: second, in: [complete, incomplete])
  }

  /// How many answered how many of the items with which sum of points, reversed items turned; in ascending
  /// order, those who answered none of them first.
  public var sumsOfAnswers: [(answered: Int, sum: Int, count: Int)] { answerSums.occurring }

  private func sums(of first: Int, and second: Int, in tables: [PairCounts]) -> BatterySums {
    var (n, x, y, xx, yy, xy) = (0, 0, 0, 0, 0, 0)
    for table in tables {
      table.forEach(first, second) { one, other, count in
        let (a, b) = (points[one], points[other])
        n += count
        x += a * count
        y += b * count
        xx += a * a * count
        yy += b * b * count
        xy += a * b * count
      }
    }
    return BatterySums(n: n, sums: [x, y], products: [[xx, xy], [xy, yy]])
  }

  /// The distinct complete rows, as codes in the order of ``items``, with how many answered so; in
  /// ascending order. `nil` when there are more than 20,000 of them.
  public var distinctCompleteRows: [(answers: [Int], count: Int)]? {
    distinct.rows?.map { row, count in
      (answers: row.map { points[Int($0) - 1] }, count: count)
    }
  }
}
