import Diagnostics
import ReportModel
import ReportRendering

/// The formats and the language that an annex of any kind is written in.
struct AnnexForm {
  /// At least one.
  let formats: [ReportFormat]
  /// BCP 47 codes, several for an annex in all of them; none for the main language of the questionnaire.
  let languages: [String]
  private let look: AnnexLook
  private let template: WordTemplate?
  /// What was noticed of the template.
  let problems: [Problem]

  /// - Parameter language: A code, or several with commas between them.
  /// - Throws: `unknown-language`, or what keeps the template from being used.
  init(
    _ formats: [ReportFormat], language: String?, look: AnnexLook = AnnexLook()
  ) throws(Problems) {
    var languages: [String] = []
    for code in language?.split(separator: ",", omittingEmptySubsequences: false) ?? [] {
      let code = String(code.filter { $0 != " " })
      guard Phrases.language(code) != nil else {
        throw Problems(.unknownLanguage("the annex cannot be written in “\(code)”"))
      }
      if !languages.contains(code) { languages.append(code) }
    }
    self.formats = formats
    self.languages = languages
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
    let worded = formats == [.json] ? nil : worded(languages, annex)
    return formats.map { format in
      switch (format, worded) {
      case (.html, let annex?): Array(HTMLRenderer().render(annex).utf8)
      case (.docx, let annex?): WordRenderer(template: template).render(annex)
      case (.md, let annex?): Array(MarkdownRenderer().render(annex).utf8)
      default: Array(JSONText.encode(document()).utf8)
      }
    }
  }

  private func worded(_ languages: [String], _ annex: (Phrases) -> Annex) -> Annex {
    func numbered(_ phrases: Phrases) -> Annex { look.numbered(annex(phrases), in: phrases) }
    guard self.languages.count > 1 else { return numbered(phrases(languages)) }
    return Annex(inLanguages: self.languages.compactMap(Phrases.language).map(numbered))
  }

  /// What the annex is worded in, first, by the languages of the questionnaire.
  func phrases(_ languages: [String]) -> Phrases {
    let spoken = self.languages + languages + ["en"]
    return spoken.lazy.compactMap(Phrases.language).first ?? Phrases.all[0]
  }
}
