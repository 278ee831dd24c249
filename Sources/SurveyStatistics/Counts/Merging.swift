extension FrequencyTable {
  /// The table of the answers of both.
  ///
  /// Associative and commutative, with the empty table as neutral element.
  ///
  /// - Complexity: O(number of codes of both).
  public func merging(_ other: FrequencyTable) -> FrequencyTable {
    let merged = merge(codes, counts, other.codes, other.counts)
    return FrequencyTable(codes: merged.values, counts: merged.counts)
  }
}

extension NumberTable {
  /// The table of the answers of both.
  ///
  /// Associative and commutative, with the empty table as neutral element.
  ///
  /// - Complexity: O(number of values of both).
  public func merging(_ other: NumberTable) -> NumberTable {
    let merged = merge(values, counts, other.values, other.counts)
    return NumberTable(values: merged.values, counts: merged.counts)
  }
}

/// Merges two ascending lists of values, adding the counts of values in both.
private func merge<Value: Comparable>(
  _ left: [Value], _ leftCounts: [Int], _ right: [Value], _ rightCounts: [Int]
) -> (values: [Value], counts: [Int]) {
  var values: [Value] = []
  var counts: [Int] = []
  var (i, j) = (0, 0)
  while i < left.count || j < right.count {
    let takesLeft = j == right.count || (i < left.count && left[i] <= right[j])
    let takesRight = i == left.count || (j < right.count && right[j] <= left[i])
    values.append(takesLeft ? left[i] : right[j])
    counts.append((takesLeft ? leftCounts[i] : 0) + (takesRight ? rightCounts[j] : 0))
    if takesLeft { i += 1 }
    if takesRight { j += 1 }
  }
  return (values, counts)
}
