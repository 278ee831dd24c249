/// The keys of a file of themes, in the order in which they are written, and what people write for them.
enum ThemesKeys {
  static let file = ["anketa-themes", "themes", "overrides"]
  static let requiredOfFile = [(key: "anketa-themes", example: "anketa-themes: 1")]
  static let synonymsInFile = [
    "anketa": "anketa-themes", "codes": "themes", "topics": "themes", "manual": "overrides",
    "answers": "overrides", "coded": "overrides",
  ]

  static let theme = ["key", "label", "keywords", "questions"]
  static let requiredOfTheme = [
    (key: "key", example: "key: practice"), (key: "label", example: "label: {en: More practice}"),
  ]
  static let synonymsInTheme = [
    "name": "label", "title": "label", "text": "label", "id": "key", "words": "keywords",
    "items": "questions", "question": "questions", "item": "questions",
  ]

  static let override = ["answer", "question", "themes"]
}
