extension String {
  /// The text with everything that could steer a terminal or reorder a line made visible.
  ///
  /// C0 and C1 controls, DEL and bidirectional overrides and isolates become `\u{…}`.
  ///
  /// - Parameter keeping: Controls to leave alone, such as a line feed.
  public func printable(keeping: Set<Unicode.Scalar> = []) -> String {
    guard unicodeScalars.contains(where: { $0.steersDisplay && !keeping.contains($0) }) else {
      return self
    }
    var shown = ""
    for scalar in unicodeScalars {
      if scalar.steersDisplay, !keeping.contains(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension Unicode.Scalar {
  /// A control or bidirectional formatting character.
  public var steersDisplay: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
