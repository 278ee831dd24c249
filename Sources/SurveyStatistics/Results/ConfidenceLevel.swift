/// The level of an interval; 95 % unless the user chooses another.
public enum ConfidenceLevel: Int, Sendable, Hashable, Codable, CaseIterable {
  case ninety = 90
  case ninetyFive = 95
  case ninetyNine = 99

  /// The level as a fraction.
  public var share: Double { Double(rawValue) / 100 }

  /// α/2: what lies beyond each of two limits.
  public var tail: Double { Double(100 - rawValue) / 200 }

  /// z = Φ⁻¹(1 − α/2): the double nearest to it.
  public var z: Double {
    switch self {
    case .ninety: 1.6448536269514726
    case .ninetyFive: 1.9599639845400543
    case .ninetyNine: 2.575829303548901
    }
  }
}
