extension String {
  /// The text without the differences that no reader sees: blanks at the ends, runs of blanks,
  /// no-break spaces, line breaks and zero-width characters.
  ///
  /// Letter case and punctuation stay: two spellings that differ there are two spellings.
  package func withPlainBlanks() -> String {
    utf8.withContiguousStorageIfAvailable(PlainBytes.hasPlainBlanks) == true
      ? self : withPlainBlanksByScalars()
  }

  func withPlainBlanksByScalars() -> String {
    var clean = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in unicodeScalars {
      if scalar.isInvisible { continue }
      if scalar.properties.isWhitespace {
        pendingBlank = !clean.isEmpty
      } else {
        if pendingBlank { clean.append(" ") }
        pendingBlank = false
        clean.append(scalar)
      }
    }
    return String(clean)
  }

  /// The text without blanks at its ends, otherwise as typed: for open answers.
  package func trimmed() -> String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The text for looking words up: lower case, ё as е, only letters, digits and single blanks.
  package func foldedToWords() -> String { foldedByBytes() ?? foldedByScalars() }

  private func foldedByBytes() -> String? {
    utf8.withContiguousStorageIfAvailable { bytes -> String? in
      var isKnown = true
      let folded = String(unsafeUninitializedCapacity: bytes.count) { room in
        let count = PlainBytes.fold(bytes, into: room)
        isKnown = count != nil
        return count ?? 0
      }
      return isKnown ? folded : nil
    } ?? nil
  }

  func foldedByScalars() -> String {
    var folded = String.UnicodeScalarView()
    var pendingBlank = false
    for scalar in lowercased().unicodeScalars where !scalar.isInvisible {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
        if pendingBlank, !folded.isEmpty { folded.append(" ") }
        pendingBlank = false
        folded.append(scalar == "ё" ? "е" : scalar)
      } else if scalar != "'", scalar != "’" {
        pendingBlank = true
      }
    }
    return String(folded)
  }

  /// The text without HTML tags and with the five named entities read, as some tools export titles.
  package func withoutMarkup() -> String {
    guard contains("<") || contains("&") else { return self }
    var plain = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "<") {
      let after = rest.index(after: open)
      guard after < rest.endIndex, rest[after].isLetter || rest[after] == "/",
        let close = rest[after...].firstIndex(of: ">")
      else {
        plain += rest[...open]
        rest = rest[after...]
        continue
      }
      plain += rest[..<open]
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
    for (entity, character) in [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
      ("&amp;", "&"),
    ] where plain.contains(entity) {
      plain = plain.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return plain
  }
}

extension Unicode.Scalar {
  /// Takes no room and carries no meaning in a survey: zero-width characters, soft hyphen, NUL.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0, 0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF: true
    default: false
    }
  }

  fileprivate var isBlank: Bool { properties.isWhitespace || isInvisible }
}

extension String {
  /// Whether another text stands in this one, byte by byte: for texts that are folded to words, where
  /// one letter has one spelling.
  package func containsBytes(of other: String) -> Bool {
    var needle = other
    var hay = self
    return needle.withUTF8 { needle in
      hay.withUTF8 { hay in
        guard let first = needle.first, hay.count >= needle.count else { return needle.isEmpty }
        return (0...(hay.count - needle.count)).contains { start in
          hay[start] == first && hay[start..<start + needle.count].elementsEqual(needle)
        }
      }
    }
  }
}
