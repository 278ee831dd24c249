import Diagnostics
import Foundation
import ReportModel
import ReportRendering

/// What an annex looks like beyond its figures and words.
public struct AnnexLook: Sendable, Hashable {
  /// Path of a Word document whose styles, headers, footers and page set-up a Word annex takes on.
  public var template: String?
  /// The number of the annex in its report, such as “4”; empty for none.
  public var number = ""
  /// Whether the charts are wanted as files of their own.
  public var hasChartFiles = false

  public init(template: String? = nil, number: String = "", hasChartFiles: Bool = false) {
    self.template = template
    self.number = number
    self.hasChartFiles = hasChartFiles
  }

  /// The template, and what it lacks; `nil` without one.
  ///
  /// - Throws: `no-template` or `not-a-template`.
  func wordTemplate() throws(Problems) -> (template: WordTemplate, problems: [Problem])? {
    guard let template else { return nil }
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: template))
    } catch {
      throw Problems(.noTemplate(template))
    }
    do {
      let read = try WordTemplate(Array(bytes))
      let lacking = WordRenderer.stylesLacking(in: read).filter { !$0.hasPrefix("Anketa") }
      return (read, lacking.isEmpty ? [] : [.templateLacksStyles(template, lacking)])
    } catch {
      throw Problems(.notATemplate(template, error))
    }
  }

  /// The annex with its number in the title.
  func numbered(_ annex: Annex, in phrases: Phrases) -> Annex {
    guard !number.isEmpty, let end = annex.title.firstRange(of: ". ") else { return annex }
    var annex = annex
    annex.title = phrases.numberedAnnex(number) + annex.title[end.lowerBound...]
    return annex
  }
}

extension Problem {
  static func noTemplate(_ path: String) -> Problem {
    Problem(
      .error, "no-template", "the template \(path) could not be read",
      help: "check that the file is there and that you may read it")
  }

  static func notATemplate(_ path: String, _ fault: WordTemplate.Fault) -> Problem {
    switch fault {
    case .isNoArchive, .isNoDocument:
      Problem(
        .error, "not-a-template", "\(path) is not a Word document of the kind .docx",
        help: "open it in Word and save it as a Word document (.docx), then use that")
    case .isStrict:
      Problem(
        .error, "not-a-template", "\(path) is a Word document of the kind “Strict Open XML”",
        help: "open it in Word and save it as a Word document (.docx), then use that")
    }
  }

  static func templateLacksStyles(_ path: String, _ styles: [String]) -> Problem {
    Problem(
      .note, "template-lacks-styles",
      "the template \(path) has no style for \(.listing(styles)); Anketa's own stand in for them",
      help: "to set their look, use these styles once in the template and save it again")
  }
}
