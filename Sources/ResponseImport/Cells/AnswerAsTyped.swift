import CSVReading

extension String {
  /// The answer as it was typed: letters that were saved in a wrong encoding turned back, and
  /// without the apostrophe that a program put before `=`, `+`, `-` or `@`, so that no spreadsheet
  /// takes the answer for a formula.
  func asTyped() -> String {
    (GarbledText.turnedBack(self) ?? self).withoutFormulaGuard()
  }

  private func withoutFormulaGuard() -> String {
    var bytes = utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "'"), let next = bytes.next(),
      [UInt8]("=+-@".utf8).contains(next)
    else { return self }
    return String(dropFirst())
  }
}
