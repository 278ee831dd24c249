import Diagnostics
import Glibc

/// Turns the bytes of a file into UTF-8.
struct TextConverter {
  let source: ByteSource
  let name: String
  /// Whether NUL bytes stay in the text.
  var keepsNul = false
  private static let chunk = 1 << 16

  /// Goes over UTF-8 that has faults or NUL bytes; each maximal subpart becomes one U+FFFD.
  func mendUTF8() throws(Problems) -> TextConversion {
    unsafe try eachChunk { bytes, isLast, result throws(Problems) in
      var i = 0
      var good = 0
      while i < bytes.count {
        if unsafe bytes[i] < 0x80 {
          i += 1
          continue
        }
        let sequence = unsafe UTF8Sequence(bytes, at: i)
        if sequence.isUnfinished, !isLast { break }
        if !sequence.isValid {
          unsafe try result.append(UnsafeRawBufferPointer(rebasing: bytes[good..<i]))
          try result.replace()
          good = i + sequence.length
        }
        i += sequence.length
      }
      unsafe try result.append(UnsafeRawBufferPointer(rebasing: bytes[good..<i]))
      return i
    }
  }

  /// Converts by iconv; each unit that makes no sense becomes one U+FFFD.
  func convert(from encoding: TextEncoding) throws(Problems) -> TextConversion {
    if encoding == .utf8 { return try mendUTF8() }
    let converter = unsafe iconv_open("UTF-8", encoding.iconvName)
    guard unsafe converter != iconv_t(bitPattern: -1) else {
      throw Problems(.unknownEncoding(name, encoding))
    }
    defer { unsafe iconv_close(converter) }
    let output = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Self.chunk * 4, alignment: 16)
    defer { unsafe output.deallocate() }
    return unsafe try eachChunk { bytes, isLast, result throws(Problems) in
      var input =
        unsafe UnsafeMutablePointer(
          mutating: bytes.baseAddress!.assumingMemoryBound(to: CChar.self)) as Optional
      var left = bytes.count
      while left > 0 {
        var free = output.count
        var room = unsafe output.baseAddress!.assumingMemoryBound(to: CChar.self) as Optional
        let outcome = unsafe iconv(converter, &input, &left, &room, &free)
        let reason = errno
        unsafe try result.append(UnsafeRawBufferPointer(rebasing: output[..<(output.count - free)]))
        if outcome != Int(bitPattern: UInt.max) || reason == E2BIG { continue }
        if reason == EINVAL, !isLast { return bytes.count - left }
        try result.replace()
        let skipped = min(left, reason == EINVAL ? left : encoding.unitSize)
        unsafe input = input! + skipped
        left -= skipped
      }
      return bytes.count
    }
  }

  /// Hands the source to `body` in chunks; what `body` does not take begins the next one.
  private func eachChunk(
    _ body: (UnsafeRawBufferPointer, _ isLast: Bool, inout TextConversion) throws(Problems) -> Int
  ) throws(Problems) -> TextConversion {
    var result = TextConversion(name: name, keepsNul: keepsNul)
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Self.chunk, alignment: 16)
    defer { unsafe buffer.deallocate() }
    var position = 0
    while position < source.count {
      let count = unsafe try source.read(at: position, into: buffer, name: name)
      let isLast = position + count >= source.count
      position += unsafe try body(
        UnsafeRawBufferPointer(rebasing: buffer[..<count]), isLast, &result)
    }
    return result
  }
}
