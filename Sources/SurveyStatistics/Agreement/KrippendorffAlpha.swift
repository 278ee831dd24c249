/// How codes differ, for ``KrippendorffAlpha``.
public enum CodeMetric: String, Sendable, Hashable, Codable, CaseIterable {
  /// Equal or not.
  case nominal
  /// By the codes that lie between.
  case ordinal
  /// By the square of the difference.
  case interval
}

/// The agreement of any number of coders, with gaps.
///
/// α = 1 − D_o/D_e from the coincidence matrix; units with fewer than two codes are ignored.
/// K. Krippendorff, Content Analysis, 4th ed. (2019).
public struct KrippendorffAlpha: Sendable, Hashable {
  /// What the agreement allows to be published.
  public enum Reliability: String, Sendable, Hashable, Codable {
    /// 0.80 and above.
    case firm
    /// 0.67 and above.
    case tentative
    /// Below: themes are shown as illustration, without counts.
    case illustration
  }

  /// At most 1; `nil` when only one code was used or nothing can be paired.
  public let value: Double?
  /// Units with two codes or more.
  public let units: Int
  /// Codes in these units.
  public let pairable: Int

  /// - Parameters:
  ///   - codes: By coder and unit; `nil` for no code.
  public init(_ codes: [[Int?]], metric: CodeMetric) {
    let width = codes.first?.count ?? 0
    precondition(codes.allSatisfy { $0.count == width }, "coders of unequal units")
    let units = (0..<width).map { unit in codes.compactMap { $0[unit] } }.filter { $0.count > 1 }
    self.units = units.count
    pairable = units.reduce(0) { $0 + $1.count }
    let table = FrequencyTable(units.joined())
    guard table.codes.count > 1 else {
      value = nil
      return
    }
    let distances = Self.distances(table, metric)
    let places = Dictionary(uniqueKeysWithValues: table.codes.enumerated().map { ($1, $0) })
    var observed = CompensatedSum()
    for unit in units {
      var sum = 0
      for (i, one) in unit.enumerated() {
        for other in unit[..<i] {
          if let a = places[one], let b = places[other] { sum += distances[a][b] }
        }
      }
      observed.add(2 * Double(sum) / Double(unit.count - 1))
    }
    var expected = CompensatedSum()
    for (i, one) in table.counts.enumerated() {
      for (j, other) in table.counts.enumerated() {
        expected.add(Double(one) * Double(other), times: Double(distances[i][j]))
      }
    }
    value = 1 - Double(pairable - 1) * observed.value / expected.value
  }

  /// Squared distances between codes; those of ordinal codes times four, to be whole numbers.
  private static func distances(_ table: FrequencyTable, _ metric: CodeMetric) -> [[Int]] {
    let ranks = AnswersBelow.doubled(table.counts)
    return table.codes.indices.map { i in
      table.codes.indices.map { j in
        let difference =
          switch metric {
          case .nominal: i == j ? 0 : 1
          case .ordinal: ranks[i] - ranks[j]
          case .interval: table.codes[i] - table.codes[j]
          }
        return difference * difference
      }
    }
  }

  /// `nil` when ``value`` is.
  public var reliability: Reliability? {
    value.map { $0 >= 0.8 ? .firm : $0 >= 0.67 ? .tentative : .illustration }
  }
}
