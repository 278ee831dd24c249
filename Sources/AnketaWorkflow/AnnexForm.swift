import Diagnostics
import ReportModel
import ReportRendering

/// The format and the language that an annex of any kind is written in.
struct AnnexForm {
  let format: ReportFormat
  /// BCP 47 code; `nil` for the main language of the questionnaire.
  let language: String?

  /// - Throws: `unknown-language`.
  init(_ format: ReportFormat, language: String?) throws(Problems) {
    if let language, Phrases.language(language) == nil {
      throw Problems(.unknownLanguage("the annex cannot be written in “\(language)”"))
    }
    self.format = format
    self.language = language
  }

  /// - Parameters:
  ///   - languages: Of the questionnaire, the main one first.
  ///   - document: The annex for programs.
  ///   - annex: The annex in a language.
  func text(
    languages: [String], document: @autoclosure () -> some Encodable, annex: (Phrases) -> Annex
  ) -> String {
    switch format {
    case .json: JSONText.encode(document())
    case .html: HTMLRenderer().render(annex(phrases(languages)))
    case .md: MarkdownRenderer().render(annex(phrases(languages)))
    }
  }

  private func phrases(_ languages: [String]) -> Phrases {
    let spoken = [language].compactMap { $0 } + languages + ["en"]
    return spoken.lazy.compactMap(Phrases.language).first ?? Phrases.all[0]
  }
}
