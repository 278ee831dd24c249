import Diagnostics
import Glibc

/// A stretch of a source in memory, and where its next line breaks are.
@safe
struct ReadWindow: ~Copyable {
  private let source: ByteSource
  private let name: String
  /// What is owned: the buffer, and a little behind it so that its last bytes may be read widely.
  private let room: UnsafeMutableRawBufferPointer
  private let buffer: UnsafeMutableRawBufferPointer
  /// Offset in the source of the first byte held.
  private var base = 0
  /// Bytes held.
  private var held = 0
  /// The next line feed and carriage return at or after the last position asked for; the end of
  /// the window where there is none. They spare files with one kind of break a search per line.
  private var nextLineFeed = -1
  private var nextReturn = -1
  /// The position they are the next from.
  private var searchedFrom = 0

  init(_ source: ByteSource, name: String, chunkSize: Int) {
    self.source = source
    self.name = name
    unsafe room = .allocate(byteCount: chunkSize + LibCSVParser.slack, alignment: 64)
    unsafe room.initializeMemory(as: UInt8.self, repeating: 0)
    unsafe buffer = UnsafeMutableRawBufferPointer(rebasing: room[..<chunkSize])
  }

  deinit { unsafe room.deallocate() }

  var end: Int { base + held }
  var reachesEnd: Bool { end >= source.count }

  /// Makes the bytes at `position` available, reading a chunk if need be.
  ///
  /// - Returns: Whether there are any: false at the end of the source.
  mutating func load(at position: Int) throws(Problems) -> Bool {
    if position >= base, position < end { return true }
    base = position
    held = unsafe try source.read(at: position, into: buffer, name: name)
    nextLineFeed = -1
    nextReturn = -1
    return held > 0
  }

  /// The bytes held in `range` of the source; ``LibCSVParser/slack`` more may be read.
  @unsafe func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(
      start: buffer.baseAddress! + (range.lowerBound - base), count: range.count)
  }

  subscript(position: Int) -> UInt8 { unsafe buffer[position - base] }

  /// Offset of the byte after the last line break held at or after `position`; `nil` without one.
  func endOfLastLine(from position: Int) -> Int? {
    var end = end
    while end > position {
      if self[end - 1].isLineBreak { return end }
      end -= 1
    }
    return nil
  }

  /// Offset of the byte after the first line break held at or after `position`, else the end of
  /// the window. A carriage return counts alone: a line feed may follow.
  mutating func endOfLine(from position: Int) -> Int {
    if position < searchedFrom {
      nextLineFeed = -1
      nextReturn = -1
    }
    searchedFrom = position
    if nextLineFeed < position { nextLineFeed = next(.lineFeed, from: position) }
    if nextReturn < position { nextReturn = next(.carriageReturn, from: position) }
    return min(nextLineFeed, nextReturn, end - 1) + 1
  }

  private func next(_ byte: UInt8, from position: Int) -> Int {
    let start = unsafe buffer.baseAddress! + (position - base)
    guard let found = unsafe memchr(start, Int32(byte), end - position) else { return end }
    return unsafe position + (UnsafeRawPointer(found) - UnsafeRawPointer(start))
  }
}
