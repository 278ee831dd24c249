import Diagnostics
import ReportModel
import ReportRendering

/// The formats and the language that an annex of any kind is written in.
struct AnnexForm {
  /// At least one.
  let formats: [ReportFormat]
  /// BCP 47 code; `nil` for the main language of the questionnaire.
  let language: String?
  private let look: AnnexLook
  private let template: WordTemplate?
  /// What was noticed of the template.
  let problems: [Problem]

  /// - Throws: `unknown-language`, or what keeps the template from being used.
  init(
    _ formats: [ReportFormat], language: String?, look: AnnexLook = AnnexLook()
  ) throws(Problems) {
    if let language, Phrases.language(language) == nil {
      throw Problems(.unknownLanguage("the annex cannot be written in “\(language)”"))
    }
    self.formats = formats
    self.language = language
    self.look = look
    let read = formats.contains(.docx) ? try look.wordTemplate() : nil
    template = read?.template
    problems = read?.problems ?? []
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
    let phrases = phrases(languages)
    let worded = formats == [.json] ? nil : look.numbered(annex(phrases), in: phrases)
    return formats.map { format in
      switch (format, worded) {
      case (.html, let annex?): Array(HTMLRenderer().render(annex).utf8)
      case (.docx, let annex?): WordRenderer(template: template).render(annex)
      case (.md, let annex?): Array(MarkdownRenderer().render(annex).utf8)
      default: Array(JSONText.encode(document()).utf8)
      }
    }
  }

  private func phrases(_ languages: [String]) -> Phrases {
    let spoken = [language].compactMap { $0 } + languages + ["en"]
    return spoken.lazy.compactMap(Phrases.language).first ?? Phrases.all[0]
  }
}
