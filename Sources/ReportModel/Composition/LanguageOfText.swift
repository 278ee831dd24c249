/// Which of the annex's languages an answer is written in, by its letters.
enum LanguageOfText {
  /// BCP 47 code, or `nil` when the letters do not tell.
  static func code(of text: String) -> String? {
    var cyrillic = 0
    var latin = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ң", "ө", "ү", "Ң", "Ө", "Ү": return "ky"
      case "\u{400}"..."\u{4FF}": cyrillic += 1
      case "a"..."z", "A"..."Z": latin += 1
      default: break
      }
    }
    if cyrillic == latin { return nil }
    return latin > cyrillic ? "en" : "ru"
  }
}
