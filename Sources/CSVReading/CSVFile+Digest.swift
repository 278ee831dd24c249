internal import CLibMD

extension CSVFile {
  /// The SHA-256 digest of the file as it was, in lower-case hexadecimal; empty when the file
  /// cannot be read any more.
  ///
  /// - Complexity: Goes over the whole file once.
  public func sha256() -> String {
    var state = SHA2_CTX()
    unsafe SHA256Init(&state)
    var position = 0
    while position < source.count {
      guard let bytes = try? source.bytes(at: position, count: 1 << 16, name: name) else {
        return ""
      }
      unsafe SHA256Update(&state, bytes, bytes.count)
      position += bytes.count
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256Final(&digest, &state)
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
