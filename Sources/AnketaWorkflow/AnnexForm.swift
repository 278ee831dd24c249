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
  private let pdf: PDFConverter?
  /// What was noticed of the template.
  let problems: [Problem]

  /// - Parameter language: A code, or several with commas between them.
  /// - Throws: `unknown-language`, `no-weasyprint`, or what keeps the template from being used.
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
    pdf = formats.contains(.pdf) ? try PDFConverter() : nil
    let read = formats.contains(.docx) ? try look.wordTemplate() : nil
    template = read?.template
    problems = read?.problems ?? []
  }

  /// The annex in each of the formats, in their order, from the same figures: the bytes of files; and its charts,
  /// if they are wanted.
  ///
  /// - Parameters:
  ///   - languages: Of the questionnaire, the main one first.
  ///   - document: The annex for programs.
  ///   - annex: The annex in a language.
  /// - Throws: `pdf-not-made`.
  func files(
    languages: [String], document: @autoclosure () -> some Encodable, annex: (Phrases) -> Annex
  ) throws(Problems) -> (files: [[UInt8]], charts: [ChartFile]) {
    let isWorded = formats != [.json] || look.hasChartFiles
    let worded = isWorded ? worded(languages, annex) : nil
    let files = try formats.map { format throws(Problems) -> [UInt8] in
      switch (format, worded) {
      case (.html, let annex?): Array(HTMLRenderer().render(annex).utf8)
      case (.pdf, let annex?): try pdf?.pdf(HTMLRenderer().render(annex)) ?? []
      case (.docx, let annex?): WordRenderer(template: template).render(annex)
      case (.odt, let annex?): OpenDocumentRenderer().render(annex)
      case (.xlsx, let annex?): SpreadsheetRenderer().render(annex)
      case (.md, let annex?): Array(MarkdownRenderer().render(annex).utf8)
      default: Array(JSONText.encode(document()).utf8)
      }
    }
    return (files, look.hasChartFiles ? worded.map(ChartFile.all) ?? [] : [])
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
