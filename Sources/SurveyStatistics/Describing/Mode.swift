extension CountedValues {
  /// All most frequent answers, ascending.
  ///
  /// Empty when no one answered, and when two or more values occur and all of them equally often.
  public var modes: [Value] {
    guard let most = counts.max() else { return [] }
    let modes = zip(values, counts).filter { $0.1 == most }.map(\.0)
    return values.count > 1 && modes.count == values.count ? [] : modes
  }
}
