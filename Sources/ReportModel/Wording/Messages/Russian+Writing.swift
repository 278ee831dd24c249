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
    "a PDF is made by the program WeasyPrint, which is not installed":
      "PDF создаёт программа WeasyPrint, а она не установлена",
    "install the package `weasyprint`, or write .docx or .html, which need nothing else":
      "установите пакет `weasyprint` или запишите .docx или .html: для них ничего больше не нужно",
    "see whether `weasyprint --version` works, or write .html and print it from a browser":
      "проверьте, работает ли `weasyprint --version`, или запишите .html и напечатайте его из браузера",
    "WeasyPrint could not be started":
      "не удалось запустить WeasyPrint",
    "WeasyPrint did not end within two minutes":
      "WeasyPrint не закончила работу за две минуты",
    "WeasyPrint made no PDF; it ended with status %1":
      "WeasyPrint не создала PDF и закончила работу с кодом %1",
    "the charts were written as SVG only, because the program rsvg-convert is not installed":
      "диаграммы записаны только в SVG, потому что программа rsvg-convert не установлена",
    "for PNG as well, install the package `librsvg2-bin`":
      "чтобы получить и PNG, установите пакет `librsvg2-bin`",
    "rsvg-convert could not draw %1, and no further PNG was written":
      "rsvg-convert не смогла нарисовать %1, и остальные PNG не записаны",
    "the SVG files hold all charts":
      "в файлах SVG есть все диаграммы",
  ]
}
