/// The number of words of a text: runs of letters and digits.
///
/// An apostrophe between letters, and a point or comma between digits, belongs to the word; a hyphen
/// parts two. That is what the word breaks of Unicode (Standard Annex 29) come to for the languages of
/// the reports.
///
/// ```swift
/// wordCount("It's 3.5 hours — too long!")  // 5
/// ```
public func wordCount(_ text: String) -> Int {
  var words = 0
  var previous: Character?
  var joint: Character?
  for character in text {
    if character.isLetter || character.isNumber {
      let continues =
        if let joint {
          previous.map { joins($0, joint, character) } ?? false
        } else {
          previous != nil
        }
      if !continues { words += 1 }
      (previous, joint) = (character, nil)
    } else if previous != nil, joint == nil {
      joint = character
    } else {
      (previous, joint) = (nil, nil)
    }
  }
  return words
}

/// Whether a sign keeps the characters beside it in one word.
private func joins(_ left: Character, _ sign: Character, _ right: Character) -> Bool {
  switch sign {
  case "'", "’": left.isLetter && right.isLetter
  case ".": left.isLetter && right.isLetter || left.isNumber && right.isNumber
  case ",": left.isNumber && right.isNumber
  default: false
  }
}
