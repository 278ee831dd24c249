internal import CLibMD
internal import Dispatch
internal import Synchronization

extension CSVFile {
  /// Lets another thread compute the digest while the file is read. A short file is not worth it.
  public func beginDigest() {
    guard sourceByteCount > 4 << 20 else { return }
    digest.withLock { digest in
      if digest == nil { digest = BackgroundDigest(source, name: name) }
    }
  }

  /// The SHA-256 digest of the file as it was, in lower-case hexadecimal; empty when the file
  /// cannot be read any more.
  ///
  /// - Complexity: Goes over the whole file once, or waits for what ``beginDigest()`` began.
  public func sha256() -> String {
    let begun = digest.withLock { $0 }
    return begun?.wait() ?? source.sha256(name: name)
  }
}

/// A digest that another thread computes.
final class BackgroundDigest: Sendable {
  private let text = Mutex("")
  private let work = DispatchGroup()

  init(_ source: ByteSource, name: String) {
    DispatchQueue.global().async(group: work) { [self] in
      let digest = source.sha256(name: name)
      text.withLock { $0 = digest }
    }
  }

  func wait() -> String {
    work.wait()
    return text.withLock { $0 }
  }
}

extension ByteSource {
  /// In lower-case hexadecimal; empty when the source cannot be read.
  fileprivate func sha256(name: String) -> String {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 64)
    defer { unsafe buffer.deallocate() }
    var state = SHA2_CTX()
    unsafe SHA256Init(&state)
    var position = 0
    while position < count {
      guard let count = unsafe try? read(at: position, into: buffer, name: name) else { return "" }
      unsafe SHA256Update(
        &state, buffer.baseAddress!.assumingMemoryBound(to: UInt8.self), count)
      position += count
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256Final(&digest, &state)
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
