/// The probabilities of all tables with given margins, their columns split in two.
///
/// What the columns of the first part may hold, and what those of the second may, is listed by what it
/// leaves of the rows. Rows in another order leave the same, and equal probabilities are taken together,
/// as in the network of C. R. Mehta and N. R. Patel, JASA 78 (1983), 427–434. The lists are about as long
/// as the root of the number of tables.
struct SplitTables {
  /// Ways to fill some columns that are equally probable.
  private struct Ways {
    var logProbability: Double
    var number: Double

    var mass: Double { number * exponential(logProbability) }
  }

  /// Row totals that are left, ascending, for the columns from one on.
  private struct Rest: Hashable {
    var rows: [Int]
    var column: Int
  }

  private let whole: Rest
  private let columns: [Int]
  private let logFactorials: [Double]
  private var numbers: [Rest: Int] = [:]
  private var lists: [Rest: [Ways]] = [:]

  /// - Parameter logFactorials: From 0! to n!.
  init(_ rowTotals: [Int], _ columnTotals: [Int], logFactorials: [Double]) {
    let (few, many) =
      rowTotals.count < columnTotals.count
      ? (rowTotals, columnTotals.sorted()) : (columnTotals, rowTotals.sorted())
    whole = Rest(rows: few.sorted(), column: 0)
    // Every other one, so that both parts are of a size.
    columns =
      stride(from: 0, to: many.count, by: 2).map { many[$0] }
      + stride(from: 1, to: many.count, by: 2).map { many[$0] }
    self.logFactorials = logFactorials
  }

  /// With three columns one of the parts would be as long as a list of all tables.
  var isWorthwhile: Bool { columns.count > 3 }

  // MARK: How many tables there are

  /// The number of tables, exact up to a limit.
  mutating func number(upTo limit: Int) -> Int { number(of: whole, limit) }

  private mutating func number(of rest: Rest, _ limit: Int) -> Int {
    if let known = numbers[rest] { return known }
    var number = 0
    if rest.column == columns.count - 2 {
      number = fillings(of: rest, limit)
    } else {
      for way in ways(of: rest) {
        number += self.number(of: way.rest, limit)
        if number > limit { break }
      }
    }
    numbers[rest] = number
    return number
  }

  /// The ways to fill one column, the next one taking what is left.
  private func fillings(of rest: Rest, _ limit: Int) -> Int {
    let total = columns[rest.column]
    var numbers = [1] + Array(repeating: 0, count: total)
    for row in rest.rows {
      var upTo = [0]
      for number in numbers { upTo.append(upTo[upTo.count - 1] + number) }
      numbers = numbers.indices.map { sum in
        min(upTo[sum + 1] - upTo[max(0, sum - row)], limit + 1)
      }
    }
    return numbers[total]
  }

  // MARK: How probable they are

  /// The probability of the tables whose own has a logarithm up to a bound.
  mutating func p(upTo bound: Double) -> Double {
    let middle = columns.count / 2
    var fronts = [whole: [Ways(logProbability: 0, number: 1)]]
    for _ in 0..<middle {
      var next: [Rest: [Ways]] = [:]
      for (rest, before) in fronts {
        for way in ways(of: rest) {
          next[way.rest, default: []] += Self.ways(before, times: way.logProbability)
        }
      }
      fronts = next.mapValues(Self.together)
    }
    var p = CompensatedSum()
    // In one order, for the sum of doubles depends on it.
    for (rest, before) in fronts.sorted(by: { $0.key.rows.lexicographicallyPrecedes($1.key.rows) })
    {
      let behind = list(of: rest)
      var masses = [0.0]
      for way in behind { masses.append(masses[masses.count - 1] + way.mass) }
      // As those before grow more probable, fewer of those behind are improbable enough.
      var count = behind.count
      for way in before {
        while count > 0, way.logProbability + behind[count - 1].logProbability > bound {
          count -= 1
        }
        p.add(way.mass * masses[count])
      }
    }
    return p.value
  }

  /// The ways to fill the columns from one on, the least probable first.
  private mutating func list(of rest: Rest) -> [Ways] {
    if let known = lists[rest] { return known }
    var all: [Ways] = []
    if rest.column == columns.count - 2 {
      // The last column takes what is left.
      fill(rest) { _, logProbability in
        all.append(Ways(logProbability: logProbability, number: 1))
      }
    } else {
      for way in ways(of: rest) {
        all += Self.ways(list(of: way.rest), times: way.logProbability)
      }
    }
    let list = Self.together(all)
    lists[rest] = list
    return list
  }

  private static func ways(_ ways: [Ways], times logProbability: Double) -> [Ways] {
    ways.map {
      Ways(logProbability: $0.logProbability + logProbability, number: $0.number)
    }
  }

  /// Sorts ways, and makes one of those whose probabilities differ by rounding only.
  private static func together(_ ways: [Ways]) -> [Ways] {
    var kept: [Ways] = []
    for way in ways.sorted(by: { $0.logProbability < $1.logProbability }) {
      if let last = kept.last, way.logProbability - last.logProbability <= 1e-11 {
        kept[kept.count - 1].number += way.number
      } else {
        kept.append(way)
      }
    }
    return kept
  }

  // MARK: One column

  private func ways(of rest: Rest) -> [(rest: Rest, logProbability: Double)] {
    var found: [(rest: Rest, logProbability: Double)] = []
    fill(rest) { rows, logProbability in
      found.append((Rest(rows: rows.sorted(), column: rest.column + 1), logProbability))
    }
    return found
  }

  /// Goes through all ways to fill a column, with the probability of each given what is left of the rows:
  /// that of the hypergeometric distribution of several kinds.
  private func fill(_ rest: Rest, _ body: (_ rows: [Int], _ logProbability: Double) -> Void) {
    var rows = rest.rows
    func fill(_ row: Int, _ left: Int, _ behind: Int, _ logProbability: Double) {
      if row == rows.count { return body(rows, logProbability) }
      let total = rows[row]
      for count in max(0, left - (behind - total))...min(total, left) {
        rows[row] = total - count
        fill(row + 1, left - count, behind - total, logProbability + logChoices(total, count))
      }
      rows[row] = total
    }
    let all = rows.reduce(0, +)
    let total = columns[rest.column]
    fill(0, total, all, -logChoices(all, total))
  }

  private func logChoices(_ n: Int, _ k: Int) -> Double {
    logFactorials[n] - logFactorials[k] - logFactorials[n - k]
  }
}
