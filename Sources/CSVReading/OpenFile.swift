import Diagnostics
import Glibc

/// Owns a file descriptor and closes it.
final class OpenFile: Sendable {
  let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }
  deinit { close(descriptor) }

  private static var temporaryFolder: String {
    unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? P_tmpdir
  }

  /// A new file that has no name and vanishes with its last user.
  ///
  /// - Throws: `unwritable-temporary-file`.
  static func temporary(for name: String) throws(Problems) -> OpenFile {
    let folder = temporaryFolder
    var template = Array("\(folder)/anketa-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else {
      throw Problems(.unwritableTemporaryFile(name, folder: folder, reason: lastSystemError()))
    }
    unsafe unlink(&template)
    return OpenFile(descriptor: descriptor)
  }

  /// Reads up to `buffer.count` bytes at `offset`.
  ///
  /// - Returns: How many were read; 0 at the end.
  func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer, name: String
  ) throws(Problems) -> Int {
    while true {
      let count = unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR { throw Problems(.unreadableFile(name, reason: lastSystemError())) }
    }
  }

  /// Writes all of `buffer` at the end of what was written so far.
  func append(_ buffer: UnsafeRawBufferPointer, name: String) throws(Problems) {
    var done = 0
    while done < buffer.count {
      let count = unsafe Glibc.write(
        descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw Problems(
          .unwritableTemporaryFile(name, folder: Self.temporaryFolder, reason: lastSystemError()))
      }
    }
  }
}

/// The system's words for what just went wrong.
func lastSystemError() -> String {
  unsafe String(cString: strerror(errno))
}
