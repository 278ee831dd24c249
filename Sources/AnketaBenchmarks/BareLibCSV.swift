import CLibCSV
import Glibc

/// What every reader is compared with: libcsv over a file, its callbacks doing nothing.
enum BareLibCSV {
  /// Reads a file in blocks of 256 KB.
  static func read(_ path: String) {
    var parser = csv_parser()
    precondition(csv_init(&parser, 0) == 0, "csv_init failed")
    defer { csv_free(&parser) }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    precondition(file >= 0, "\(path) cannot be read")
    defer { close(file) }
    let block = UnsafeMutableRawPointer.allocate(byteCount: 256 << 10, alignment: 64)
    defer { block.deallocate() }
    while true {
      let count = Glibc.read(file, block, 256 << 10)
      precondition(count >= 0, "\(path) cannot be read")
      if count == 0 { break }
      let taken = csv_parse(&parser, block, count, { _, _, _ in }, { _, _ in }, nil)
      precondition(taken == count, "libcsv stopped")
    }
    csv_fini(&parser, { _, _, _ in }, { _, _ in }, nil)
  }
}
