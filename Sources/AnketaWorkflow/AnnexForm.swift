import Diagnostics
import ReportModel
import ReportRendering

/// The formats and the language that an annex of any kind is written in.
struct AnnexForm {
  /// At least one.
  let formats: [ReportFormat]
  /// BCP 47 code; `nil` for the main language of the questionnaire.
  let language: String?

  /// - Throws: `unknown-language`.
  init(_ formats: [ReportFormat], language: String?) throws(Problems) {
    if let language, Phrases.language(language) == nil {
      throw Problems(.unknownLanguage("the annex cannot be written in “\(language)”"))
    }
    self.formats = formats
    self.language = language
  }

  /// The annex in each of the formats, in their order, from the same figures: the bytes of files.
  ///
  /// - Parameters:
  ///   - languages: Of the questionnaire, the main one first.
  ///   - document: The annex for programs.
  ///   - annex: The annex in a language.
  func files(
    languages: [String], document: @autoclosure () -> some Encodable, annex: (Phrases) -> Annex
  ) -> [[UInt8]] {
    let worded = formats == [.json] ? nil : annex(phrases(languages))
    return formats.map { format in
      switch (format, worded) {
      case (.html, let annex?): Array(HTMLRenderer().render(annex).utf8)
      case (.docx, let annex?): WordRenderer().render(annex)
      case (.md, let annex?): Array(MarkdownRenderer().render(annex).utf8)
      default: Array(JSONText.encode(document()).utf8)
      }
    }
  }

  /// What the annex is worded in, by the languages of the questionnaire.
  func phrases(_ languages: [String]) -> Phrases {
    let spoken = [language].compactMap { $0 } + languages + ["en"]
    return spoken.lazy.compactMap(Phrases.language).first ?? Phrases.all[0]
  }
}
