/// A label taken apart into how much and of what: “very satisfied” is 4 of “satisfied”.
struct DegreeReading: Hashable {
  /// How strongly, from 0 (not at all) to 5 (completely); a bare word is 3.5.
  var degree: Double
  /// What is left of the label.
  var stem: String
  /// “neither … nor …”, “neutral”.
  var isNeutral = false
  /// “just right”, “balanced”.
  var isJustRight = false
  /// “too …”
  var isTooMuch = false
  /// “slightly too …”
  var isSoftened = false
  /// “not satisfied”: the opposite of the stem, in one word or two.
  var isNegated = false

  /// - Parameter words: A label in lower case without punctuation.
  init(words: String) {
    stem = words
    degree = 3.5
    if Self.neutralWords.contains(words) || words.hasPrefix("neither ")
      || words.hasPrefix("ни ") || words.hasPrefix("нейтрал") || words.hasPrefix("neutral")
    {
      isNeutral = true
      return
    }
    if Self.justRightWords.contains(where: { words == $0 || words.hasPrefix($0 + " ") }) {
      isJustRight = true
      return
    }
    var rest = words
    if rest.hasPrefix("not "), rest.hasSuffix(" at all") {
      stem = String(rest.dropFirst(4).dropLast(7))
      degree = 0
      return
    }
    var found = false
    var changed = true
    while changed {
      changed = false
      for (phrase, strength) in Self.degrees {
        guard let remainder = rest.removing(phrase: phrase), !remainder.isEmpty else { continue }
        // “slightly too much”: the first word softens what follows.
        if found, strength > degree, degree <= 2 {
          isSoftened = true
        } else if !found || strength > degree {
          degree = strength
        }
        if Self.excess.contains(phrase) {
          isTooMuch = true
        }
        found = true
        changed = true
        rest = remainder
        break
      }
    }
    for prefix in ["not ", "не "] where rest.hasPrefix(prefix) && rest.count > prefix.count {
      rest = String(rest.dropFirst(prefix.count))
      isNegated = true
    }
    for suffix in [" эмес", " эмесмин", " жокмун"] where rest.hasSuffix(suffix) {
      rest = String(rest.dropLast(suffix.count))
      isNegated = true
    }
    if let opposite = Self.opposites[rest] {
      rest = opposite
      isNegated.toggle()
    }
    stem = Self.sameStems[rest] ?? rest
  }

  private static let neutralWords: Set<String> = [
    "neutral", "undecided", "neither", "no opinion either way", "нейтрально", "нейтральный",
    "и да и нет", "трудно сказать", "затрудняюсь ответить", "не уверен", "не уверена",
    "нейтралдуу", "бир жактуу айта албайм", "айта албайм", "ортодо",
    "бир жагынан ооба бир жагынан жок", "важко сказати", "важко відповісти", "teils teils",
  ]

  private static let justRightWords = [
    "just right", "about right", "balanced", "the right amount", "right", "appropriate",
    "в самый раз", "нормально", "оптимально", "как раз", "туура", "ылайыктуу", "жетиштүү",
    "genau richtig", "gerade richtig", "passend", "angemessen", "juste bien", "juste", "adapté",
    "adéquat", "comme il faut", "adecuado", "adecuada", "correcto", "justo", "якраз",
    "в самий раз", "саме те",
  ]

  private static let excess: Set<String> = [
    "too", "too much", "much too", "far too", "слишком", "өтө эле", "өтө", "zu", "viel zu",
    "trop", "beaucoup trop", "demasiado", "занадто", "надто",
  ]

  /// Words that deny another one without “not”.
  private static let opposites: [String: String] = [
    "useless": "useful", "бесполезно": "полезно", "бесполезен": "полезен",
    "пайдасыз": "пайдалуу", "түшүнүксүз": "түшүнүктүү", "маанисиз": "маанилүү",
  ]

  /// Endings and spellings of one word in one: gender, number, person.
  private static let sameStems: [String: String] = [
    "согласна": "согласен", "согласны": "согласен", "согласен на": "согласен",
    "согласен согласна": "согласен", "удовлетворена": "удовлетворен",
    "удовлетворены": "удовлетворен", "удовлетворен а": "удовлетворен", "макулмун": "макул",
    "канааттандым": "канааттанган", "канааттандым толук": "канааттанган",
    "удовлетворён": "удовлетворен", "agreed": "agree", "disagreed": "disagree",
  ]

  /// Longest first, so that “not at all” is not read as “not”.
  private static let degrees: [(String, Double)] = [
    ("not at all", 0), ("little or no", 0), ("совсем не", 0), ("не совсем", 1),
    ("совершенно не", 5),
    ("полностью не", 5), ("абсолютно не", 5), ("категорически не", 5), ("not very", 1),
    ("not so", 1), ("не очень", 1), ("скорее не", 2), ("a little", 1), ("a bit", 1),
    ("tend to", 2), ("slightly", 1), ("hardly", 1), ("somewhat", 2), ("partly", 2),
    ("partially", 2), ("some", 2), ("fairly", 3), ("moderately", 3), ("rather", 3), ("quite", 3),
    ("mostly", 3), ("generally", 3), ("largely", 3), ("very", 4), ("strongly", 4), ("highly", 4),
    ("really", 4), ("extensive", 4), ("extremely", 5), ("completely", 5), ("totally", 5),
    ("fully", 5), ("absolutely", 5), ("entirely", 5), ("definitely", 5), ("much too", 5),
    ("far too", 5), ("too much", 5), ("too", 5),
    ("мало", 1), ("отчасти", 2), ("частично", 2), ("немного", 1), ("слегка", 1), ("скорее", 2),
    ("достаточно", 3), ("довольно", 3), ("в основном", 3), ("очень", 4), ("весьма", 4),
    ("полностью", 5), ("абсолютно", 5), ("совершенно", 5), ("категорически", 5), ("крайне", 5),
    ("слишком", 5),
    ("бир аз", 1), ("анча", 1), ("орточо", 2), ("жарым жартылай", 2), ("көбүнчө", 3),
    ("негизинен", 3),
    ("абдан", 4), ("өтө эле", 5), ("өтө", 4), ("толугу менен", 5), ("толук", 5),
    ("таптакыр", 5), ("такыр", 5),
    ("etwas", 1), ("ein wenig", 1), ("viel zu", 5), ("zu", 5), ("un peu", 1),
    ("beaucoup trop", 5), ("trop", 5), ("un poco", 1), ("demasiado", 5), ("трохи", 1),
    ("занадто", 5), ("надто", 5),
  ]

  /// The stem with its negation put back, as the opposite side is named.
  var signedStem: String { isNegated ? "не " + stem : stem }
}

extension String {
  /// The text without `phrase` where it stands as whole words at either end.
  fileprivate func removing(phrase: String) -> String? {
    // Most phrases differ at the first glance; comparing text takes longer than a glance.
    guard
      utf8.prefix(2).elementsEqual(phrase.utf8.prefix(2))
        || utf8.suffix(2).elementsEqual(phrase.utf8.suffix(2))
    else { return nil }
    // A negation ends the phrase: “совершенно не” leaves the “не” for the stem.
    let keepsNegation = phrase.hasSuffix(" не") && phrase != "совсем не" && phrase != "не"
    if hasPrefix(phrase + " ") {
      let rest = String(dropFirst(phrase.count + 1))
      return keepsNegation ? "не " + rest : rest
    }
    if hasSuffix(" " + phrase), !phrase.hasPrefix("too"), !phrase.hasPrefix("some"),
      // “stimme zu” is no “too”.
      !phrase.hasSuffix("zu")
    {
      return String(dropLast(phrase.count + 1))
    }
    return nil
  }
}
