import Diagnostics
import Glibc

/// Knows on which line an offset of a text lies. Offsets asked for should rise, so that the text
/// is gone through once.
struct LineCounter {
  private let source: ByteSource
  private let name: String
  private var offset: Int
  private var line: Int
  private var isAfterReturn = false

  /// - Parameter offset: An offset at the start of line `line`.
  init(_ source: ByteSource, name: String, offset: Int, line: Int) {
    self.source = source
    self.name = name
    self.offset = offset
    self.line = line
  }

  /// The line, from 1, of the byte at `target`; between the halves of a CR LF it is the next one.
  ///
  /// - Returns: The line, and whether the byte before `target` is a carriage return.
  mutating func line(at target: Int) throws(Problems) -> (line: Int, isAfterReturn: Bool) {
    precondition(target >= offset, "offset \(target) lies before \(offset)")
    while offset < target {
      let bytes = try source.bytes(at: offset, count: min(1 << 16, target - offset), name: name)
      for byte in bytes {
        if byte == .carriageReturn || (byte == .lineFeed && !isAfterReturn) { line += 1 }
        isAfterReturn = byte == .carriageReturn
      }
      offset += bytes.count
    }
    return (line, isAfterReturn)
  }
}
