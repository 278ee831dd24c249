import Diagnostics

/// Collects bytes: in memory up to ``ByteSource/memoryLimit``, beyond it in an unlinked file.
struct ByteSpool {
  private let name: String
  private var bytes: [UInt8] = []
  private var file: OpenFile?
  /// Bytes collected so far.
  private(set) var count = 0

  init(name: String) { self.name = name }

  mutating func append(_ buffer: UnsafeRawBufferPointer) throws(Problems) {
    count += buffer.count
    if let file {
      unsafe try file.append(buffer, name: name)
      return
    }
    unsafe bytes.append(contentsOf: buffer)
    guard bytes.count > ByteSource.memoryLimit else { return }
    let file = try OpenFile.temporary(for: name)
    var failure: Problems?
    unsafe bytes.withUnsafeBytes { buffer in
      do throws(Problems) {
        unsafe try file.append(buffer, name: name)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    self.file = file
    bytes = []
  }

  mutating func append(_ array: [UInt8]) throws(Problems) {
    var failure: Problems?
    unsafe array.withUnsafeBytes { bytes in
      do throws(Problems) {
        unsafe try append(bytes)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// What was collected, ready to be read.
  func finish() -> ByteSource {
    if let file { return .file(file, start: 0, count: count) }
    return .memory(bytes, start: 0)
  }
}
