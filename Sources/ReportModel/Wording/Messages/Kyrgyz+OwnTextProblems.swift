internal import Diagnostics

extension MessageCatalogue {
  /// The organisers' own text.
  static let kyrgyzOwnText: [String: String] = [
    "the file is larger than %1 MB, and no text for an annex is":
      "файл %1 МБдан чоң, ал эми тиркемеге мынчалык текст болбойт",
    "the comment that begins here has no end, so all text behind it would be lost":
      "бул жерден башталган комментарийдин аягы жок, ошондуктан андан кийинки бардык текст жоголмок",
    "--> behind the comment": "комментарийден кийин -->",
    "add it, or take <!-- away": "аны кошуңуз же <!-- белгисин алып салыңыз",
    "%1 was made for your own text": "%1 файлы өз текстиңиз үчүн түзүлдү",
    "write under its headings, then write the annex again":
      "анын башсөздөрүнүн астына жазып, тиркемени кайра түзүңүз",
    "the annex has no heading “%1”; its text is at the end":
      "тиркемеде «%1» деген башсөз жок; анын тексти аягына коюлду",
    "`--keep-text` with the name of a new file makes one with all headings":
      "`--keep-text` жаңы файлдын аты менен бардык башсөздөрү бар файлды түзөт",
  ]
}
