import CSVReading
import Diagnostics
import Testing

@Suite("Digest") struct DigestTests {
  @Test(arguments: [
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    // The byte-order mark is part of the file.
    ("\u{FEFF}abc", "1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c"),
  ])
  func `is SHA-256 of the file as it was`(text: String, digest: String) throws {
    let file = try CSVFile.bytes(Array(text.utf8), name: "a.csv")
    #expect(file.sha256() == digest)
  }

  @Test func `of a long file is the same on another thread`() throws {
    let bytes = Array(repeatElement("a,b\n", count: 1_100_000).joined().utf8)
    let file = try CSVFile.bytes(bytes, name: "a.csv")
    let digest = file.sha256()
    file.beginDigest()
    #expect(file.sha256() == digest)
  }
}
