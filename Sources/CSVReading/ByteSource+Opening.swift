import Diagnostics
import Glibc

extension ByteSource {
  /// Opens a path; `-` is standard input. Pipes are read to their end first.
  ///
  /// - Throws: `missing-file`, `folder-not-file`, `unreadable-file`.
  static func opening(path: String, name: String) throws(Problems) -> ByteSource {
    if path == "-" { return try reading(OpenFile(descriptor: dup(STDIN_FILENO)), name: name) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Problems(
        errno == ENOENT || errno == ENOTDIR
          ? .missingFile(name, path: path)
          : .unreadableFile(name, reason: lastSystemError()))
    }
    let file = OpenFile(descriptor: descriptor)
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw Problems(.unreadableFile(name, reason: lastSystemError()))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      throw Problems(.folderNotFile(name))
    case S_IFREG where status.st_size > memoryLimit:
      return .file(file, start: 0, count: Int(status.st_size))
    case S_IFREG where status.st_size > 0:
      let whole = ByteSource.file(file, start: 0, count: Int(status.st_size))
      return .memory(try whole.bytes(at: 0, count: whole.count, name: name), start: 0)
    default:
      return try reading(file, name: name)
    }
  }

  /// Reads a pipe to its end.
  private static func reading(_ file: OpenFile, name: String) throws(Problems) -> ByteSource {
    guard file.descriptor >= 0 else {
      throw Problems(.unreadableFile(name, reason: lastSystemError()))
    }
    var spool = ByteSpool(name: name)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { unsafe buffer.deallocate() }
    while true {
      let count = unsafe Glibc.read(file.descriptor, buffer.baseAddress, buffer.count)
      if count == 0 { return spool.finish() }
      if count > 0 {
        unsafe try spool.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      } else if errno == EISDIR {
        throw Problems(.folderNotFile(name))
      } else if errno != EINTR {
        throw Problems(.unreadableFile(name, reason: lastSystemError()))
      }
    }
  }
}
