/// How much a text looks like something people wrote, judged by its characters beyond ASCII.
struct TextPlausibility {
  /// Higher is likelier. Scores of the same bytes in different encodings compare.
  private(set) var score = 0.0

  init(_ text: String) {
    var before: Unicode.Scalar = "\n"
    var scalars = text.unicodeScalars.makeIterator()
    guard var current = scalars.next() else { return }
    while true {
      let after = scalars.next()
      if current.value >= 0x80 {
        score += Self.weight(before, current, after ?? "\n")
      }
      guard let after else { return }
      before = current
      current = after
    }
  }

  private static func weight(
    _ before: Unicode.Scalar, _ scalar: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Double {
    switch scalar.value {
    case 0x80...0x9F: -4
    case 0xFFFD: -8
    case 0x0400...0x04FF: cyrillic(before, scalar, after)
    case 0xC0...0x17F where scalar != "×" && scalar != "÷": latin(before, scalar, after)
    case 0x2500...0x25FF: -1.5
    case 0x3040...0x30FF: 2
    case 0x4E00...0x9FFF: isEastAsian(before) || isEastAsian(after) ? 2 : -1
    case 0x3000...0x303F, 0xFF01...0xFF5E: isEastAsian(before) || isEastAsian(after) ? 1.5 : 0
    case 0xFF61...0xFF9F: isASCIILetter(before) || isASCIILetter(after) ? -1.6 : -0.5
    default: punctuation(before, scalar, after)
    }
  }

  // MARK: Letters

  private static func cyrillic(
    _ before: Unicode.Scalar, _ scalar: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Double {
    guard (0x410...0x44F).contains(scalar.value) || "ёЁіІїЇєЄ".unicodeScalars.contains(scalar)
    else { return -0.5 }
    if isASCIILetter(before) || isASCIILetter(after) { return -1.6 }
    guard isCyrillic(before) else { return 0 }
    // Most pairs of real text are common ones; two letters by chance are not.
    var weight = commonPairs.contains(pair(before, scalar)) ? 1.6 : -0.8
    if isLowerCyrillic(before) {
      weight += isLowerCyrillic(scalar) ? 0.1 : -2
    }
    return weight
  }

  private static func latin(
    _ before: Unicode.Scalar, _ scalar: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Double {
    if isAccented(before) || isAccented(after) { return -0.35 }
    let isLower = scalar.properties.isLowercase
    let touches = isASCIILetter(before) || isASCIILetter(after)
    if isLower { return touches ? 1.2 : -0.2 }
    let isAmongLower = isLowerASCII(before)
    return isAmongLower ? -1.5 : touches ? 0.8 : -0.3
  }

  // MARK: Signs

  private static func punctuation(
    _ before: Unicode.Scalar, _ scalar: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Double {
    let follows = isLetter(before)
    let precedes = isLetter(after)
    switch scalar {
    case "’": return follows && precedes ? 2 : follows ? 1 : 0
    case "“", "„", "«", "‘": return !follows && precedes ? 1.5 : 0
    case "”", "»": return !precedes && before.value > 0x20 ? 1.5 : 0
    case "–", "—": return before == " " && after == " " ? 1.5 : 0.3
    case "…": return follows ? 1 : 0.2
    case "№": return 0.8
    case "\u{A0}": return 0.2
    case "€", "£", "°", "§", "©", "®", "™", "•": return follows && precedes ? -0.5 : 0.3
    default: return follows && precedes ? -1.2 : -0.5
    }
  }

  // MARK: Kinds of character

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }
  private static func isLowerASCII(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar)
  }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
  private static func isAccented(_ scalar: Unicode.Scalar) -> Bool {
    (0xC0...0x17F).contains(scalar.value)
  }
  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x400...0x45F).contains(scalar.value)
  }
  private static func isLowerCyrillic(_ scalar: Unicode.Scalar) -> Bool {
    (0x430...0x45F).contains(scalar.value)
  }
  private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000...0x9FFF).contains(scalar.value)
  }

  /// Two letters as one number, capitals as small ones.
  private static func pair(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> UInt32 {
    func small(_ scalar: Unicode.Scalar) -> UInt32 {
      (0x410...0x42F).contains(scalar.value) ? scalar.value + 0x20 : scalar.value
    }
    return small(a) << 16 | small(b)
  }

  /// Pairs of letters frequent in Russian and, as far as its letters exist there, Kyrgyz.
  private static let commonPairs: Set<UInt32> = {
    let words =
      "ст но то на ен ов ни ра во ко ро ер по ре ть ль ет ел ос ал та ат ка ли ва пр ом не от го "
      + "де ор ве ло ин ем ла ог ие ан до за он ил ри ле ть ол об ит ть ти ая ив им ны из ис ия "
      + "ам ак ед бы ся чт ми те ма да ес мо со ви тр нь ых ой ый ое ки ны ку че же жи ше на нн сс "
      + "ск сл см сп су та тв ту уд уч ущ хо хо це ча чи чн ши эт ют ят ру ди дн ду ев ез ек "
      + "бо бе бл вс вы га гр ев ей ем жд зн зо ид ик их ищ кт лу лю ля мн му ме нт ны ня ок оп "
      + "от ош ою пе пи пл пу рн рт ры ря се си ук ул ун ус ут ую фи хр ын ар ды ып уу ке ур уп "
      + "ыр ык ыл ба бу ай кы чы сы ты жа жо ге гы гу"
    return Set(
      words.split(separator: " ").map { word in
        let letters = Array(word.unicodeScalars)
        return pair(letters[0], letters[1])
      })
  }()
}
