internal import ReportModel

extension HTMLPage {
  /// Answers as typed, each isolated so that its writing direction stays its own.
  mutating func write(_ comments: [Annex.Comment]) {
    guard !comments.isEmpty else { return }
    write("<ul class=\"comments\">\n")
    for comment in comments {
      write("<li><p dir=\"auto\"><bdi\(Self.languageAttribute(comment.language))>")
      write("\(Self.text(comment.text))</bdi>")
      if comment.count > 1 { write(" <span class=\"mark\">×\(comment.count)</span>") }
      if let code = comment.language, code != language, !code.isEmpty {
        write(" <span class=\"mark\">\(Self.text(code))</span>")
      }
      write("</p></li>\n")
    }
    write("</ul>\n")
  }

  private static func languageAttribute(_ code: String?) -> String {
    guard let code, !code.isEmpty else { return "" }
    return " lang=\"\(text(code))\""
  }
}
