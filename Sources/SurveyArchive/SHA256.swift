internal import CLibMD

/// The digest of a few bytes; files have theirs from whoever reads them.
public enum SHA256 {
  /// 32 bytes.
  public static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var state = SHA2_CTX()
    SHA256Init(&state)
    SHA256Update(&state, bytes, bytes.count)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &state)
    return digest
  }

  /// In lower-case hexadecimal.
  public static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
