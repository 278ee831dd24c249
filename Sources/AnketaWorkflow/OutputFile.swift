public import Diagnostics
import Foundation

/// Writes a file whole or not at all: beside its place first, then moved there.
public enum OutputFile {
  /// - Throws: `cannot-write`, with the reason; what stood at the path before is then untouched.
  public static func write(_ bytes: some Collection<UInt8>, to path: String) throws(Problems) {
    let target = resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    // A device or a pipe is written into; replacing it would be vandalism.
    if exists, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else {
        throw failure(path, "it is a folder", help: "name a file, such as \(path)/annex.html")
      }
      try fill(target, flags: O_WRONLY, bytes, named: path)
      return
    }
    let aside = target + ".\(getpid()).part"
    // Left behind by a program of the same number that was killed: nobody's any more.
    unlink(aside)
    do {
      try fill(aside, flags: O_WRONLY | O_CREAT | O_EXCL, bytes, named: path)
    } catch {
      unlink(aside)
      throw error
    }
    if exists { chmod(aside, status.st_mode & 0o7777) }
    if rename(aside, target) != 0 {
      let reason = systemReason()
      unlink(aside)
      throw failure(path, reason)
    }
  }

  private static func fill(
    _ path: String, flags: Int32, _ bytes: some Collection<UInt8>, named name: String
  ) throws(Problems) {
    let file = open(path, flags | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw failure(name, systemReason()) }
    defer { close(file) }
    let array = ContiguousArray(bytes)
    var written = 0
    while written < array.count {
      let count = array.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress! + written, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(name, systemReason())
      }
      written += count
    }
    // The name must not appear before the bytes are safe.
    if flags & O_CREAT != 0, fsync(file) != 0 {
      throw failure(name, systemReason())
    }
  }

  /// A link is followed, so that the file it names is replaced and not the link.
  private static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    // The file that a link names need not be there yet.
    guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
      return path
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    return URL(fileURLWithPath: link, relativeTo: folder).path
  }

  static func failure(_ path: String, _ reason: Message, help: Message? = nil) -> Problems {
    Problems(
      Problem(
        .error, "cannot-write", "\(path) could not be written: \(reason)",
        help: help ?? "check that the folder exists and that you may write there"))
  }
}

/// Why the last call to the system failed.
func systemReason() -> Message { Message(systemReason: String(cString: strerror(errno))) }
