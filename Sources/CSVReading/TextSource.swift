import Diagnostics
import Glibc

/// The text of a file as the readers see it: UTF-8 without byte-order mark and NUL bytes.
struct TextSource: Sendable {
  /// The name used in messages.
  let name: String
  let bytes: ByteSource
  let dialect: CSVDialect
  /// Offset of the first record; an Excel `sep=` line lies before it.
  let start: Int
  /// The line of the first record, from 1.
  let startLine: Int
  /// Cells most records have.
  let usualWidth: Int
  /// Bytes per read.
  let chunkSize: Int

  /// The line that begins at `offset`, without its break.
  ///
  /// - Returns: At most ``LibCSVParser/longestCell`` bytes; `isCut` when the line is longer.
  func line(at offset: Int) throws(Problems) -> Line {
    var bytes: [UInt8] = []
    var size = 4096
    while true {
      let more = try self.bytes.bytes(at: offset + bytes.count, count: size, name: name)
      let known = bytes.count
      bytes += more
      if let end = Self.lineBreak(in: bytes, from: known) {
        let next =
          end + 1 < bytes.count
          ? bytes[end + 1]
          : try self.bytes.bytes(at: offset + end + 1, count: 1, name: name).first
        let kind: LineEnd =
          bytes[end] == .lineFeed ? .lineFeed : next == .lineFeed ? .pair : .carriageReturn
        bytes.removeSubrange(end...)
        return Line(bytes: bytes, isCut: false, end: kind, next: offset + end + kind.count)
      }
      if more.count < size {
        return Line(bytes: bytes, isCut: false, end: .none, next: offset + bytes.count)
      }
      if bytes.count >= LibCSVParser.longestCell { return try cut(bytes, at: offset) }
      size = min(size * 2, 1 << 20)
    }
  }

  /// The beginning of a line that is too long, with the place where the next line begins.
  private func cut(_ bytes: [UInt8], at offset: Int) throws(Problems) -> Line {
    var position = offset + bytes.count
    var bytes = bytes
    bytes.removeSubrange(LibCSVParser.longestCell...)
    while let last = bytes.last, last >= 0x80 { bytes.removeLast() }
    while true {
      let more = try self.bytes.bytes(at: position, count: 1 << 16, name: name)
      guard let end = Self.lineBreak(in: more, from: 0) else {
        position += more.count
        if more.isEmpty { return Line(bytes: bytes, isCut: true, end: .none, next: position) }
        continue
      }
      position += end
      let pair = try self.bytes.bytes(at: position, count: 2, name: name)
      let kind: LineEnd =
        pair[0] == .lineFeed ? .lineFeed : pair.last == .lineFeed ? .pair : .carriageReturn
      return Line(bytes: bytes, isCut: true, end: kind, next: position + kind.count)
    }
  }

  private static func lineBreak(in bytes: [UInt8], from start: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { bytes in
      guard start < bytes.count else { return nil }
      let first = unsafe bytes.baseAddress! + start
      var count = bytes.count - start
      var found: Int?
      for byte in [UInt8.lineFeed, .carriageReturn] {
        guard let hit = unsafe memchr(first, Int32(byte), count) else { continue }
        count = unsafe UnsafeRawPointer(hit) - first
        found = start + count
      }
      return found
    }
  }

  /// One physical line.
  struct Line {
    var bytes: [UInt8]
    /// Whether the line is longer than `bytes`.
    var isCut: Bool
    var end: LineEnd
    /// Offset of the next line.
    var next: Int
  }
}
