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
  ]
}
