import CSVReading
import Glibc

extension String {
  /// The text in an encoding, by iconv; letters the encoding does not have become `?`.
  func encoded(_ encoding: TextEncoding) -> [UInt8] {
    let names: [TextEncoding: String] = [
      .utf8: "UTF-8", .utf16LittleEndian: "UTF-16LE", .utf16BigEndian: "UTF-16BE",
      .windows1251: "CP1251", .windows1252: "CP1252", .koi8R: "KOI8-R", .cp866: "CP866",
      .macRoman: "MACINTOSH", .iso88595: "ISO-8859-5", .shiftJIS: "CP932",
    ]
    let converter = unsafe iconv_open(names[encoding]!, "UTF-8")
    defer { unsafe iconv_close(converter) }
    return unicodeScalars.flatMap { scalar -> [UInt8] in
      var input = Array(String(scalar).utf8).map { CChar(bitPattern: $0) }
      var output = [CChar](repeating: 0, count: 8)
      var left = input.count
      var free = output.count
      let outcome = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          var from = input.baseAddress
          var to = output.baseAddress
          return unsafe iconv(converter, &from, &left, &to, &free)
        }
      }
      if outcome == Int(bitPattern: UInt.max) { return "?".encoded(encoding) }
      return output.prefix(8 - free).map { UInt8(bitPattern: $0) }
    }
  }

  /// The text as it looks when the bytes it has in one encoding are taken for another's.
  func mistaken(_ was: TextEncoding, for takenFor: TextEncoding) -> String {
    let bytes = encoded(was)
    // Read byte by byte: what an encoding has no letter for stands for itself.
    let letters: [UInt8: Unicode.Scalar] = Dictionary(
      uniqueKeysWithValues: (UInt32(0x80)...0x2122).compactMap { value in
        guard let scalar = Unicode.Scalar(value) else { return nil }
        let code = String(scalar).encoded(takenFor)
        return code.count == 1 && code != [0x3F] ? (code[0], scalar) : nil
      })
    return String(
      String.UnicodeScalarView(
        bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : letters[$0] ?? Unicode.Scalar($0) }))
  }
}
