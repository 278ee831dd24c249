/// Takes the endings of one word away, so that «полезно», «полезный» and «полезна» are one.
struct WordStem: Sendable {
  /// Endings, tried in this order; one is taken away in each round.
  var rounds: [[String]]
  /// Endings that deny the word: “-less”, «-сыз».
  var negativeEndings: [String] = []
  /// Syllables of denial before the last endings: «канааттан-ба-дым».
  var negativeSyllables: [String] = []
  /// Changes inside a word: «полезен», «полезна».
  var foldsShortForms = false

  /// The word without endings, and whether one of them denied it.
  func stem(_ word: String) -> (text: String, isNegated: Bool) {
    var rest = Substring(word)
    var isNegated = false
    for (round, endings) in rounds.enumerated() {
      for ending in endings where rest.hasSuffix(ending) && rest.count >= ending.count + 3 {
        rest = rest.dropLast(ending.count)
        break
      }
      if round == 0, let ending = negativeEndings.first(where: rest.hasSuffix),
        rest.count >= ending.count + 3
      {
        return (String(rest.dropLast(ending.count)), true)
      }
    }
    if rest.count < word.count,
      let syllable = negativeSyllables.first(where: rest.hasSuffix),
      rest.count >= syllable.count + 3
    {
      rest = rest.dropLast(syllable.count)
      isNegated = true
    }
    guard foldsShortForms else { return (String(rest), isNegated) }
    var text = String(rest)
    for (long, short) in [("нн", "н"), ("ен", "н"), ("он", "н"), ("ьн", "н"), ("ок", "к")]
    where text.hasSuffix(long) && text.count > long.count + 2 {
      text = String(text.dropLast(long.count)) + short
    }
    return (text, isNegated)
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
