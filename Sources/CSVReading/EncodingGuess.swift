import Diagnostics

/// Chooses among the encodings of eight bits, and Shift JIS, by how plausible the text becomes.
enum EncodingGuess {
  private static let candidates: [TextEncoding] = [
    .windows1251, .windows1252, .cp866, .koi8R, .macRoman, .iso88595, .shiftJIS,
  ]
  /// Bytes of text that are judged: the stretches of the file that are not plain ASCII.
  private static let sampleSize = 256 << 10

  /// The likeliest encoding of a text that is not UTF-8.
  static func encoding(of source: ByteSource, name: String) throws(Problems) -> TextEncoding {
    let sample = try sample(of: source, name: name)
    var best = (encoding: TextEncoding.windows1252, score: -Double.infinity)
    for encoding in candidates {
      let converter = TextConverter(source: .memory(sample, start: 0), name: name)
      let text = try converter.convert(from: encoding).text
      let bytes = try text.bytes(at: 0, count: text.count, name: name)
      let score = TextPlausibility(String(decoding: bytes, as: UTF8.self)).score
      if score > best.score { best = (encoding, score) }
    }
    return best.encoding
  }

  /// The bytes beyond ASCII with some of their neighbours.
  private static func sample(of source: ByteSource, name: String) throws(Problems) -> [UInt8] {
    var sample: [UInt8] = []
    var position = 0
    while position < source.count, sample.count < sampleSize {
      let bytes = try source.bytes(at: position, count: 1 << 16, name: name)
      var start = 0
      // Lines, so that no character of two bytes is torn; a line feed is none of their bytes.
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
        if bytes[start..<end].contains(where: { $0 >= 0x80 }) { sample += bytes[start..<end] }
        start = end
      }
      position += bytes.count
    }
    return sample
  }
}
