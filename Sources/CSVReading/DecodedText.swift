import Diagnostics

/// The text of a file as UTF-8, and what was learnt on the way to it.
struct DecodedText {
  var text: ByteSource
  var encoding: TextEncoding
  var hadByteOrderMark = false
  var nulBytes = 0
  private let keepsNul: Bool
  var problems: [Problem] = []

  /// - Parameters:
  ///   - told: The encoding the user names; `nil` to find it.
  ///   - keepsNul: Whether NUL bytes stay in the text.
  /// - Throws: `unreadable-file`, `file-changed`, `unwritable-temporary-file`.
  init(
    _ source: ByteSource, name: String, told: TextEncoding?, keepsNul: Bool
  ) throws(Problems) {
    self.keepsNul = keepsNul
    let head = try source.bytes(at: 0, count: 4096, name: name)
    let marked = [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian].first {
      head.starts(with: $0.byteOrderMark)
    }
    if let marked, told == nil || told == marked {
      hadByteOrderMark = true
      encoding = marked
      text = source.dropping(marked.byteOrderMark.count)
    } else {
      text = source
      encoding = told ?? (source.count % 2 == 0 ? Self.wideEncoding(head) : nil) ?? .utf8
    }
    let isCertain = told != nil || hadByteOrderMark || encoding != .utf8
    if encoding == .utf8 {
      let scan = try Self.scan(text, name: name)
      if scan.isValid, scan.nulBytes == 0 {
        if told == nil, scan.sequences > 0 { try turnBack(name: name) }
        return
      }
      if !isCertain, !scan.isNearlyUTF8 {
        encoding = try EncodingGuess.encoding(of: text, name: name)
        problems.append(.guessedEncoding(name, encoding))
      }
    }
    try convert(name: name)
    if told == nil, encoding.isUnicode { try turnBack(name: name) }
  }

  /// Times a text may have been read wrongly and saved again.
  private static let mostMistakes = 3

  /// Undoes readings in the wrong encoding, where that can be done without loss.
  private mutating func turnBack(name: String) throws(Problems) {
    var mistakes: [GarbledText.Mistake] = []
    var first = 0
    while mistakes.count < Self.mostMistakes, let garbled = try GarbledText(text, name: name) {
      mistakes.append(garbled.mistake)
      text = garbled.text
      first = garbled.first
    }
    guard !mistakes.isEmpty else { return }
    var lines = LineCounter(text, name: name, offset: 0, line: 1)
    problems.append(.garbledText(mistakes, at: try place(of: first, &lines, name: name)))
  }

  /// Replaces the text by its conversion to clean UTF-8.
  private mutating func convert(name: String) throws(Problems) {
    let conversion = try TextConverter(source: text, name: name, keepsNul: keepsNul).convert(
      from: encoding)
    text = conversion.text
    nulBytes = conversion.nulBytes
    var lines = LineCounter(text, name: name, offset: 0, line: 1)
    if let first = conversion.firstReplacement {
      problems.append(
        .replacedBytes(
          encoding, conversion.replacements, at: try place(of: first, &lines, name: name)))
    }
    lines = LineCounter(text, name: name, offset: 0, line: 1)
    if let first = conversion.firstNul {
      problems.append(
        .nulBytes(
          conversion.nulBytes, areKept: keepsNul, at: try place(of: first, &lines, name: name)))
    }
  }

  private func place(
    of offset: Int, _ lines: inout LineCounter, name: String
  ) throws(Problems) -> Place {
    let line = try lines.line(at: offset).line
    var column = 1
    var position = offset
    search: while position > 0 {
      let size = min(4096, position)
      let bytes = try text.bytes(at: position - size, count: size, name: name)
      for byte in bytes.reversed() {
        if byte.isLineBreak { break search }
        if !byte.isContinuation { column += 1 }
      }
      position -= size
    }
    return Place(file: name, line: line, column: column)
  }

  /// Whether the text is nothing but blanks and line breaks from `start` on.
  func isBlank(from start: Int, name: String) throws(Problems) -> Bool {
    var position = start
    while position < text.count {
      let bytes = try text.bytes(at: position, count: 4096, name: name)
      if bytes.contains(where: { !$0.isLineBreak && $0 != .space && $0 != .tab }) { return false }
      position += bytes.count
    }
    return true
  }

  /// UTF-16 without a byte-order mark: known by the zero bytes next to ASCII characters.
  private static func wideEncoding(_ head: [UInt8]) -> TextEncoding? {
    var zeros = (even: 0, odd: 0)
    for (i, byte) in head.enumerated() where byte == 0 {
      if i % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let enough = max(2, head.count / 16)
    if zeros.odd >= enough, zeros.even * 8 <= zeros.odd { return .utf16LittleEndian }
    if zeros.even >= enough, zeros.odd * 8 <= zeros.even { return .utf16BigEndian }
    return nil
  }

  private static func scan(_ source: ByteSource, name: String) throws(Problems) -> UTF8Scan {
    var scan = UTF8Scan()
    if case .memory(let bytes, let start) = source {
      unsafe bytes.withUnsafeBytes { bytes in
        _ = unsafe scan.take(UnsafeRawBufferPointer(rebasing: bytes[start...]), isLast: true)
      }
      return scan
    }
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: 128 << 10, alignment: 64)
    defer { unsafe buffer.deallocate() }
    var position = 0
    while position < source.count {
      let count = unsafe try source.read(at: position, into: buffer, name: name)
      position += unsafe scan.take(
        UnsafeRawBufferPointer(rebasing: buffer[..<count]),
        isLast: position + count >= source.count)
    }
    return scan
  }
}
