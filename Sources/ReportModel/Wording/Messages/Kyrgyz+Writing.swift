internal import Diagnostics

extension MessageCatalogue {
  /// Templates, and where annexes go.
  static let kyrgyzWriting: [String: String] = [
    "the template %1 could not be read":
      "%1 үлгүсүн окуу мүмкүн болгон жок",
    "check that the file is there and that you may read it":
      "файл ордунда экенин жана аны окууга укугуңуз бар экенин текшериңиз",
    "%1 is not a Word document of the kind .docx":
      "%1 — .docx форматындагы Word документи эмес",
    "open it in Word and save it as a Word document (.docx), then use that":
      "аны Word программасында ачып, Word документи (.docx) катары сактап, ошону колдонуңуз",
    "%1 is a Word document of the kind “Strict Open XML”":
      "%1 — «Strict Open XML» форматындагы Word документи",
    "the template %1 has no style for %2; Anketa's own stand in for them":
      "%1 үлгүсүндө %2 үчүн стиль жок; алардын ордуна Anketa стилдери алынды",
    "to set their look, use these styles once in the template and save it again":
      "алардын көрүнүшүн берүү үчүн бул стилдерди үлгүдө бир жолу колдонуп, кайра сактаңыз",
    "a PDF is made by the program WeasyPrint, which is not installed":
      "PDF файлды WeasyPrint программасы жасайт, ал орнотулган эмес",
    "install the package `weasyprint`, or write .docx or .html, which need nothing else":
      "`weasyprint` пакетин орнотуңуз же .docx же .html жазыңыз: аларга башка эч нерсе керек эмес",
    "see whether `weasyprint --version` works, or write .html and print it from a browser":
      "`weasyprint --version` иштей турганын текшериңиз же .html жазып, аны браузерден басып чыгарыңыз",
    "WeasyPrint could not be started":
      "WeasyPrint программасын баштоо мүмкүн болгон жок",
    "WeasyPrint did not end within two minutes":
      "WeasyPrint эки мүнөттө ишин бүтүргөн жок",
    "WeasyPrint made no PDF; it ended with status %1":
      "WeasyPrint PDF жасаган жок; ал %1 коду менен бүттү",
    "the charts were written as SVG only, because the program rsvg-convert is not installed":
      "диаграммалар SVG түрүндө гана жазылды, анткени rsvg-convert программасы орнотулган эмес",
    "for PNG as well, install the package `librsvg2-bin`":
      "PNG да керек болсо, `librsvg2-bin` пакетин орнотуңуз",
    "rsvg-convert could not draw %1, and no further PNG was written":
      "rsvg-convert %1 диаграммасын тарта алган жок, калган PNG файлдар жазылган жок",
    "the SVG files hold all charts":
      "SVG файлдарында бардык диаграммалар бар",
  ]
}
