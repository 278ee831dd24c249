/// Letters that an encoding without them has turned into “?”, as Windows-1251 does to ң, ө and ү.
enum LostLetters {
  /// Whether a byte may belong to a mark that stands for a lost letter.
  static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "?") || byte == 0xEF }

  /// Whether marks stand in a Cyrillic word: `К???л`, `?тт?`; not behind one, as in “Почему???”.
  static func areIn(_ text: String) -> Bool {
    // Hardly any text has one, and most texts are looked at.
    guard text.utf8.contains(where: isMark) else { return false }
    let scalars = Array(text.unicodeScalars)
    var start = 0
    while let mark = scalars[start...].firstIndex(where: isMark) {
      let end = scalars[mark...].firstIndex { !isMark($0) } ?? scalars.count
      let before = mark > 0 ? scalars[mark - 1] : " "
      if end < scalars.count, isSmall(scalars[end]), isCyrillic(before) || !isWordEnd(before) {
        return true
      }
      // U+FFFD is nothing that people type.
      if scalars[mark..<end].contains("\u{FFFD}"), isCyrillic(before) { return true }
      start = end
    }
    return false
  }

  /// Whether all letters are lost, as where a title has nothing but marks in words of some length.
  static func isNothingElse(_ text: String) -> Bool {
    guard text.utf8.contains(where: isMark) else { return false }
    let words = text.split(separator: " ")
    let marks = text.unicodeScalars.filter(isMark).count
    return marks >= 6 && words.count >= 2
      && !text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "?" || scalar == "\u{FFFD}"
  }
  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x52F).contains(scalar.value)
  }
  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    isCyrillic(scalar) && scalar.properties.isLowercase
  }
  /// A mark behind a Latin letter or a digit is one of a link or a sentence.
  private static func isWordEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || ")]}\"»”".unicodeScalars
        .contains(scalar)
  }
}
