/// What a word or a phrase says in the label of a point.
///
/// Strength is measured on one axis for all languages: 3.5 is the bare word (“useful”), 5 all of it,
/// and what is denied lies below zero. Only the order of the numbers tells.
enum WordMeaning: Sendable {
  /// How much: “slightly” 1 … “fully” 5.
  case degree(Double)
  /// Strengthens a “not”, and is “fully” without one: “at all”, «совсем», «такыр».
  case emphasis
  /// Makes a “not” mild: “particularly”, «анча».
  case weakener
  /// How sure: a degree beside another word, else a word by itself.
  case chance(Double, thing: String)
  /// A place on the axis whatever it stands with: “hardly”, “exceeded”.
  case fixed(Double)
  /// “Partly”: a degree that may be a middle.
  case partly
  case not
  case yes
  case no
  /// The middle of any scale.
  case middle
  /// A middle, unless the others are yes and no.
  case unsure
  case tooMuch
  case justRight
  /// Too little (−1) or too much (1) of it: “slow”, “fast”.
  case side(Double)
  /// A point of a family that has words of its own.
  case point(WordFamily, Double)
  /// How many times in the span that another word names, from once on.
  case times(Double)
  /// A word that is known, so that it means the same in other languages, or its opposite (−1).
  case thing(String, Double = 1)
  /// Adds nothing.
  case filler
  /// What follows is what the answer is compared with: “rather no than yes”.
  case than
}

/// Scales whose points are words of their own.
enum WordFamily: String, Sendable, CaseIterable {
  case frequency, quality, level, skill, change, proportion, importance
}
