internal import Diagnostics

extension MessageCatalogue {
  /// Templates, and where annexes go.
  static let russianWriting: [String: String] = [
    "the template %1 could not be read":
      "шаблон %1 не удалось прочитать",
    "check that the file is there and that you may read it":
      "проверьте, что файл на месте и что его можно читать",
    "%1 is not a Word document of the kind .docx":
      "%1 — не документ Word в формате .docx",
    "open it in Word and save it as a Word document (.docx), then use that":
      "откройте его в Word, сохраните как документ Word (.docx) и возьмите этот файл",
    "%1 is a Word document of the kind “Strict Open XML”":
      "%1 — документ Word в формате «Строгий Open XML»",
    "the template %1 has no style for %2; Anketa's own stand in for them":
      "в шаблоне %1 нет стиля для %2; вместо них взяты стили Anketa",
    "to set their look, use these styles once in the template and save it again":
      "чтобы задать их вид, примените эти стили в шаблоне хотя бы раз и сохраните его снова",
  ]
}
