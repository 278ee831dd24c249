/// How a p was found; the raw value is its name in machine output.
public enum TestPath: String, Sendable, Hashable, Codable, CaseIterable {
  case exact, asymptotic, monteCarlo
}

/// The p of a test with the way it was found.
public struct PValue: Sendable, Hashable, Codable {
  /// In `0...1`.
  public let value: Double
  public let path: TestPath

  public init(_ value: Double, path: TestPath) {
    self.value = value
    self.path = path
  }

  /// The exact p where it was affordable, otherwise the asymptotic one.
  package init?(exact: Double?, asymptotic: Double?) {
    if let exact {
      self.init(exact, path: .exact)
    } else if let asymptotic {
      self.init(asymptotic, path: .asymptotic)
    } else {
      return nil
    }
  }
}
