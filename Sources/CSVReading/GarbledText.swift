import Diagnostics

/// Text that was read in the wrong encoding once and saved so: found on a sample, turned back only
/// when every letter of the file can be.
///
/// “Очень” that was UTF-8 and was taken for Windows-1251 is `РћС‡РµРЅСЊ`; taken for Windows-1252,
/// `ÐžÑ‡ÐµÐ½ÑŒ`. What was Windows-1251 and was taken for Windows-1252 is `Î÷åíü`.
package struct GarbledText {
  /// What the text was before, and what it was taken for.
  struct Mistake: Hashable {
    var was: TextEncoding
    var takenFor: TextEncoding

    static let all = [
      Mistake(was: .utf8, takenFor: .windows1251), Mistake(was: .utf8, takenFor: .windows1252),
      Mistake(was: .windows1251, takenFor: .windows1252),
    ]
  }

  let mistake: Mistake
  /// The text turned back.
  let text: ByteSource
  /// Offset in `text` of the first letter that changed.
  let first: Int

  private static let chunk = 1 << 16
  /// Letters that must speak for it: fewer may be chance.
  private static let fewestLetters = 4

  /// - Parameter source: Valid UTF-8.
  /// - Returns: `nil` when the text is no such text, or could not be turned back as a whole.
  init?(_ source: ByteSource, name: String) throws(Problems) {
    let sample = try Self.sample(of: source, name: name)
    let original = String(decoding: sample, as: UTF8.self)
    let letters = original.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0 : 1) }
    guard letters >= Self.fewestLetters,
      let mistake = try Self.mistake(in: sample, original, letters: letters, name: name),
      let turned = try Self.turnBack(source, mistake, name: name)
    else { return nil }
    self.mistake = mistake
    text = turned.text
    first = turned.first
  }

  /// The mistake that explains the sample, letter by letter, and leaves a likelier text.
  private static func mistake(
    in sample: [UInt8], _ original: String, letters: Int, name: String
  ) throws(Problems) -> Mistake? {
    for mistake in Mistake.all {
      guard let bytes = bytes(of: sample, in: mistake.takenFor),
        let text = try decoded(bytes, mistake, name: name)
      else { continue }
      // Bytes that are UTF-8 throughout are no chance; letters of another alphabet may be.
      if mistake.was == .utf8 { return mistake }
      let before = TextPlausibility(original).score
      let after = TextPlausibility(String(decoding: text, as: UTF8.self)).score
      if after > max(0, before) + 0.4 * Double(letters) { return mistake }
    }
    return nil
  }

  /// The lines with letters beyond ASCII, up to a limit; ASCII is passed over fast.
  private static func sample(of source: ByteSource, name: String) throws(Problems) -> [UInt8] {
    var sample: [UInt8] = []
    var position = 0
    while position < source.count, sample.count < 64 << 10 {
      var bytes = try source.bytes(at: position, count: chunk, name: name)
      let isFirst = position == 0
      position += bytes.count
      guard holdsLetters(bytes) else { continue }
      // The letters at the ends of a chunk may be torn.
      if position < source.count {
        bytes.removeLast(bytes.count - (bytes.lastIndex { $0 < 0x80 } ?? -1) - 1)
      }
      for line in bytes.drop(while: { !isFirst && $0 >= 0x80 }).split(separator: .lineFeed)
      where line.contains(where: { $0 >= 0x80 }) {
        sample += line + [.lineFeed]
      }
    }
    return sample
  }

  private static func holdsLetters(_ bytes: [UInt8]) -> Bool {
    var scan = UTF8Scan()
    _ = unsafe bytes.withUnsafeBytes { unsafe scan.take($0, isLast: true) }
    return scan.sequences > 0
  }

  // MARK: A single cell

  /// A cell that was UTF-8 and was taken for Windows-1251 or Windows-1252, turned back; `nil` for
  /// any other. A file may hold such cells beside others when it was put together by hand.
  package static func turnedBack(_ cell: String) -> String? {
    guard beginsGarbled(cell) else { return nil }
    let text = Array(cell.utf8)
    for encoding in [TextEncoding.windows1251, .windows1252] {
      guard let bytes = bytes(of: text, in: encoding) else { continue }
      var scan = UTF8Scan()
      _ = unsafe bytes.withUnsafeBytes { unsafe scan.take($0, isLast: true) }
      // One letter may be chance: “Гњ” is a word somewhere.
      if scan.isValid, scan.sequences >= 2 { return String(decoding: bytes, as: UTF8.self) }
    }
    return nil
  }

  /// Whether the first letter beyond ASCII is followed by what a second byte can become: no ASCII
  /// and no usual Cyrillic letter. Most cells need no closer look.
  private static func beginsGarbled(_ cell: String) -> Bool {
    var scalars = cell.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard !scalar.isASCII else { continue }
      guard let next = scalars.next() else { return false }
      return !next.isASCII && !(0x410...0x44F).contains(next.value)
    }
    return false
  }

  // MARK: The whole text

  private static func turnBack(
    _ source: ByteSource, _ mistake: Mistake, name: String
  ) throws(Problems) -> (text: ByteSource, first: Int)? {
    var spool = ByteSpool(name: name)
    var first: Int?
    var position = 0
    while position < source.count {
      var bytes = try source.bytes(at: position, count: chunk, name: name)
      if position + bytes.count < source.count {
        // Between two ASCII bytes no letter is torn, neither before nor after.
        guard let last = bytes.lastIndex(where: { $0 < 0x80 }) else { return nil }
        bytes.removeLast(bytes.count - last - 1)
      }
      position += bytes.count
      guard let original = self.bytes(of: bytes, in: mistake.takenFor),
        let text = try decoded(original, mistake, name: name)
      else { return nil }
      if first == nil { first = text.firstIndex { $0 >= 0x80 }.map { $0 + spool.count } }
      try spool.append(text)
    }
    return (spool.finish(), first ?? 0)
  }

  /// The bytes a text had in an encoding of eight bits; `nil` when a letter is not in it.
  private static func bytes(of text: [UInt8], in encoding: TextEncoding) -> [UInt8]? {
    let known = encoding == .windows1251 ? windows1251 : windows1252
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        bytes.append(UInt8(scalar.value))
      } else if let byte = known[scalar] {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    return bytes
  }

  /// The bytes read as what they were; `nil` when they are not.
  private static func decoded(
    _ bytes: [UInt8], _ mistake: Mistake, name: String
  ) throws(Problems) -> [UInt8]? {
    if mistake.was == .utf8 {
      var scan = UTF8Scan()
      _ = unsafe bytes.withUnsafeBytes { unsafe scan.take($0, isLast: true) }
      return scan.isValid ? bytes : nil
    }
    let converter = TextConverter(source: .memory(bytes, start: 0), name: name)
    let result = try converter.convert(from: mistake.was)
    guard result.replacements == 0 else { return nil }
    return try result.text.bytes(at: 0, count: result.text.count, name: name)
  }

  private static let windows1251 = table(.windows1251)
  private static let windows1252 = table(.windows1252)

  /// The byte of every letter of an encoding. Bytes without a letter stand for themselves, as they
  /// do in Windows and in browsers.
  private static func table(_ encoding: TextEncoding) -> [Unicode.Scalar: UInt8] {
    let bytes = (0x80...0xFF).map { UInt8($0) }
    let converter = TextConverter(source: .memory(bytes, start: 0), name: "")
    guard let text = try? converter.convert(from: encoding).text,
      let letters = try? text.bytes(at: 0, count: text.count, name: "")
    else { return [:] }
    var table: [Unicode.Scalar: UInt8] = [:]
    for (byte, letter) in zip(bytes, String(decoding: letters, as: UTF8.self).unicodeScalars) {
      table[letter == "\u{FFFD}" ? Unicode.Scalar(byte) : letter] = byte
    }
    return table
  }
}
