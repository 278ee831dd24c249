import Diagnostics

/// Collects converted text: UTF-8, and where it had to be mended.
struct TextConversion {
  private var spool: ByteSpool
  /// NUL bytes met.
  private(set) var nulBytes = 0
  /// Offset in the result at which the first stood.
  private(set) var firstNul: Int?
  /// How often U+FFFD stands for bytes that make no sense.
  private(set) var replacements = 0
  /// Offset in the result of the first.
  private(set) var firstReplacement: Int?

  private let keepsNul: Bool

  init(name: String, keepsNul: Bool) {
    spool = ByteSpool(name: name)
    self.keepsNul = keepsNul
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(Problems) {
    var rest = unsafe bytes
    while let nul = unsafe rest.firstIndex(of: 0) {
      if firstNul == nil { firstNul = spool.count + nul }
      nulBytes += 1
      let end = keepsNul ? nul + 1 : nul
      unsafe try spool.append(UnsafeRawBufferPointer(rebasing: rest[..<end]))
      unsafe rest = UnsafeRawBufferPointer(rebasing: rest[(nul + 1)...])
    }
    unsafe try spool.append(rest)
  }

  /// Appends U+FFFD.
  mutating func replace() throws(Problems) {
    if firstReplacement == nil { firstReplacement = spool.count }
    replacements += 1
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    try append(mark)
  }

  private mutating func append(_ mark: [UInt8]) throws(Problems) {
    var failure: Problems?
    unsafe mark.withUnsafeBytes { bytes in
      do throws(Problems) {
        unsafe try append(bytes)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// What was collected.
  var text: ByteSource { spool.finish() }
}
