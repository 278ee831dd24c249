/// Takes the endings of one word away, so that «полезно», «полезный» and «полезна» are one.
struct WordStem: Sendable {
  /// Endings, tried in this order; one is taken away in each round.
  private let rounds: [[Ending]]
  /// Endings that deny the word: “-less”, «-сыз».
  private let negativeEndings: [Ending]
  /// Syllables of denial before the last endings: «канааттан-ба-дым».
  private let negativeSyllables: [Ending]
  /// Changes inside a word: «полезен», «полезна».
  private let foldsShortForms: Bool

  /// Letters in UTF-8: thousands of comparisons are made before the first label is read.
  private struct Ending {
    let bytes: [UInt8]
    let letters: Int

    init(_ text: String) {
      bytes = Array(text.utf8)
      letters = WordStem.letters(bytes)
    }

    func ends(_ word: ArraySlice<UInt8>) -> Bool {
      word.count > bytes.count && word.suffix(bytes.count).elementsEqual(bytes)
    }
  }

  static func letters(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static let shortForms = [
    ("нн", "н"), ("ен", "н"), ("он", "н"), ("ьн", "н"), ("ок", "к"),
  ].map { (long: Ending($0), short: Array($1.utf8)) }

  init(
    rounds: [[String]], negativeEndings: [String] = [], negativeSyllables: [String] = [],
    foldsShortForms: Bool = false
  ) {
    self.rounds = rounds.map { $0.map(Ending.init) }
    self.negativeEndings = negativeEndings.map(Ending.init)
    self.negativeSyllables = negativeSyllables.map(Ending.init)
    self.foldsShortForms = foldsShortForms
  }

  /// The word without endings, and whether one of them denied it.
  func stem(_ word: String) -> (text: String, isNegated: Bool) {
    let (stem, isNegated) = stem(Array(word.utf8)[...])
    return (String(decoding: stem, as: UTF8.self), isNegated)
  }

  func stem(_ bytes: ArraySlice<UInt8>) -> (stem: ArraySlice<UInt8>, isNegated: Bool) {
    var rest = bytes
    var letters = Self.letters(rest)
    func isTaken(_ ending: Ending) -> Bool { letters >= ending.letters + 3 && ending.ends(rest) }
    for (round, endings) in rounds.enumerated() {
      if let ending = endings.first(where: isTaken) {
        rest = rest.dropLast(ending.bytes.count)
        letters -= ending.letters
      }
      if round == 0, let ending = negativeEndings.first(where: isTaken) {
        return (rest.dropLast(ending.bytes.count), true)
      }
    }
    var isNegated = false
    if rest.count < bytes.count, let syllable = negativeSyllables.first(where: isTaken) {
      rest = rest.dropLast(syllable.bytes.count)
      letters -= syllable.letters
      isNegated = true
    }
    guard foldsShortForms else { return (rest, isNegated) }
    var stem = rest
    for (long, short) in Self.shortForms where letters > long.letters + 2 && long.ends(stem) {
      stem.removeLast(long.bytes.count)
      stem += short
      letters -= 1
    }
    return (stem, isNegated)
  }

  static let english = WordStem(
    rounds: [["ness", "ly"], ["ed", "s"]], negativeEndings: ["less"])
  static let german = WordStem(rounds: [["e", "er", "es", "en", "em"]])
  static let french = WordStem(rounds: [["ement"], ["es", "s", "e"]])
  static let spanish = WordStem(rounds: [["mente"], ["os", "as", "es", "o", "a"]])
  static let russian = WordStem(
    rounds: [
      ["ся", "сь"],
      [
        "ими", "ыми", "ого", "его", "ому", "ему", "ый", "ий", "ой", "ей", "ая", "яя", "ое", "ее",
        "ые", "ие", "ых", "их", "ую", "юю", "ым", "им", "ом", "ем", "а", "я", "о", "е", "ы", "и",
        "у", "ю", "ь",
      ],
    ], foldsShortForms: true)
  static let ukrainian = WordStem(
    rounds: [
      ["ся", "сь"],
      [
        "ими", "ого", "ому", "ій", "ий", "их", "ою", "им", "ої", "ує", "а", "я", "о", "е", "є", "и",
        "і", "ї", "у", "ю", "ь", "в",
      ],
    ], foldsShortForms: true)
  static let kyrgyz = WordStem(
    rounds: [
      [
        "мын", "мин", "мун", "мүн", "быз", "биз", "буз", "бүз", "пыз", "пиз", "м", "к",
      ],
      [
        "луу", "лүү", "дуу", "дүү", "туу", "түү", "лык", "ган", "ген", "гон", "гөн", "кан", "кен",
        "кон", "көн", "ды", "ди", "ду", "дү", "ты", "ти", "ту", "тү", "йт", "й", "т",
      ],
    ], negativeEndings: ["сыз", "сиз", "суз", "сүз"],
    negativeSyllables: ["ба", "бе", "бо", "бө", "па", "пе", "по", "пө"])
}
