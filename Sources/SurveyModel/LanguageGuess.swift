/// Guesses the language of a text by the letters that only some languages have.
package enum LanguageGuess {
  /// BCP 47 code, or `und` when the letters do not tell.
  package static func language(of text: String) -> String {
    var cyrillic = 0
    var latin = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ң", "ө", "ү", "Ң", "Ө", "Ү": return "ky"
      case "і", "ї", "є", "ґ", "І", "Ї", "Є": return "uk"
      case "\u{400}"..."\u{4FF}": cyrillic += 1
      case "a"..."z", "A"..."Z": latin += 1
      default: break
      }
    }
    if cyrillic == 0, latin == 0 { return "und" }
    if latin > cyrillic { return "en" }
    let words = text.foldedToWords().split(separator: " ")
    return words.contains { kyrgyzWords.contains(String($0)) } ? "ky" : "ru"
  }

  /// Frequent Kyrgyz words without a letter of their own.
  private static let kyrgyzWords: Set<String> = [
    "ооба", "жок", "жана", "менен", "эмне", "кандай", "канча", "кайда", "кантип", "сиз", "бул",
    "макул", "макулмун", "эмес", "эмесмин", "кошулам", "кошулбайм", "такыр", "абдан", "анча",
    "жакшы", "начар", "орточо", "пайдалуу", "пайдасыз", "башка", "айта", "албайм", "билбейм",
    "баары", "ылайыктуу", "бир", "аз", "жай", "тез", "тиешеси", "катышуу", "семинардын",
  ]
}
