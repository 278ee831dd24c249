import Diagnostics
import Glibc

/// Bytes with random access: in memory, or in a file that is read where it lies.
enum ByteSource: Sendable {
  /// The bytes from `start` on.
  case memory([UInt8], start: Int)
  /// `count` bytes of the file from `start` on.
  case file(OpenFile, start: Int, count: Int)

  /// What is kept in memory at most; anything longer stays on disk.
  static let memoryLimit = 32 << 20

  var count: Int {
    switch self {
    case .memory(let bytes, let start): bytes.count - start
    case .file(_, _, let count): count
    }
  }

  /// The source without its first `count` bytes.
  func dropping(_ dropped: Int) -> ByteSource {
    switch self {
    case .memory(let bytes, let start): .memory(bytes, start: start + dropped)
    case .file(let file, let start, let count):
      .file(file, start: start + dropped, count: count - dropped)
    }
  }

  /// Fills `buffer` from `offset` on; short only at the end of the source.
  ///
  /// - Throws: `unreadable-file`; `file-changed` when the file became shorter meanwhile.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer, name: String
  ) throws(Problems) -> Int {
    let wanted = min(buffer.count, count - offset)
    guard wanted > 0 else { return 0 }
    switch self {
    case .memory(let bytes, let start):
      unsafe bytes.withUnsafeBytes { source in
        unsafe buffer.baseAddress!.copyMemory(
          from: source.baseAddress! + start + offset, byteCount: wanted)
      }
    case .file(let file, let start, _):
      var done = 0
      while done < wanted {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          start: buffer.baseAddress! + done, count: wanted - done)
        let count = unsafe try file.read(at: start + offset + done, into: rest, name: name)
        if count == 0 { throw Problems(.fileChanged(name)) }
        done += count
      }
    }
    return wanted
  }

  /// Up to `count` bytes from `offset` on, as an array.
  func bytes(at offset: Int, count: Int, name: String) throws(Problems) -> [UInt8] {
    let wanted = max(0, min(count, self.count - offset))
    var bytes = [UInt8](repeating: 0, count: wanted)
    var failure: Problems?
    unsafe bytes.withUnsafeMutableBytes { buffer in
      do throws(Problems) {
        _ = unsafe try read(at: offset, into: buffer, name: name)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
