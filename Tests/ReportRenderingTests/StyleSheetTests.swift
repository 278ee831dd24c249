import Testing

@testable import ReportRendering

@Suite("Style sheet") struct StyleSheetTests {
  @Test func `has the hash that the page's policy names`() {
    let digest = SHA256.digest(Array(StyleSheet.css.utf8))
    #expect(StyleSheet.hash == "sha256-\(base64(digest))")
  }

  @Test func `the digest of the test itself is right`() {
    // FIPS 180-4, example “abc”.
    let digest = SHA256.digest(Array("abc".utf8))
    #expect(base64(digest) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  private func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).reduce(0) {
        $0 << 8 | (start + $1 < bytes.count ? Int(bytes[start + $1]) : 0)
      }
      for place in 0..<4 {
        let isPadding = start + place > bytes.count
        text.append(isPadding ? "=" : alphabet[group >> (18 - 6 * place) & 63])
      }
    }
    return text
  }
}
