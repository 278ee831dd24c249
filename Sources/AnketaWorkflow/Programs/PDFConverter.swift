import Diagnostics
import Foundation

/// Makes a PDF of the annex's own HTML and its style sheet for paper, by WeasyPrint.
///
/// The HTML refers to nothing outside itself. The PDF has bookmarks, title and language; by WeasyPrint 70 and later it
/// is PDF/UA-1, tagged for screen readers, which earlier ones do not write without faults.
public struct PDFConverter: Sendable {
  private let program: ExternalProgram
  private let variant: [String]

  public static var isInstalled: Bool { ExternalProgram(named: name) != nil }
  private static let name = "weasyprint"

  /// - Throws: `no-weasyprint`.
  init(path: String? = ProcessInfo.processInfo.environment["PATH"]) throws(Problems) {
    guard let program = ExternalProgram(named: Self.name, path: path) else {
      throw Problems(.noWeasyPrint)
    }
    self.program = program
    variant = Self.variant(of: program.answer(to: ["--version"]) ?? "")
  }

  /// The options that make the PDF accessible, by what the program says of its version: “WeasyPrint version 70.0”.
  static func variant(of version: String) -> [String] {
    guard let major = version.firstMatch(of: /version (\d+)/).flatMap({ Int($0.1) }), major >= 70
    else { return [] }
    return ["--pdf-variant", "pdf/ua-1"]
  }

  /// The bytes of the PDF; the same HTML gives the same bytes.
  ///
  /// - Throws: `pdf-not-made`.
  func pdf(_ html: String) throws(Problems) -> [UInt8] {
    let given = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
    // The day of the files in a Word document, where nobody says another.
    let day = given ?? "315532800"
    do {
      return try program.convert(
        Array(html.utf8), from: "annex.html", to: "annex.pdf",
        ["--quiet", "--encoding", "utf-8"] + variant + ["annex.html", "annex.pdf"],
        environment: ["SOURCE_DATE_EPOCH": day])
    } catch {
      throw Problems(.noPDF(error))
    }
  }
}

extension Problem {
  static var noWeasyPrint: Problem {
    Problem(
      .error, "no-weasyprint", "a PDF is made by the program WeasyPrint, which is not installed",
      help: "install the package `weasyprint`, or write .docx or .html, which need nothing else")
  }

  static func noPDF(_ failure: ExternalProgram.Failure) -> Problem {
    let help: Message =
      "see whether `weasyprint --version` works, or write .html and print it from a browser"
    return switch failure {
    case .cannotStart:
      Problem(.error, "pdf-not-made", "WeasyPrint could not be started", help: help)
    case .isTooSlow:
      Problem(.error, "pdf-not-made", "WeasyPrint did not end within two minutes", help: help)
    case .failed(let status):
      Problem(
        .error, "pdf-not-made", "WeasyPrint made no PDF; it ended with status \(Int(status))",
        help: help)
    }
  }
}
